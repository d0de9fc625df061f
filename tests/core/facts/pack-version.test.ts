import { expect, it } from 'vitest';
import { packVersion } from '#core/facts/pack-version.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

const versionOf = (content: typeof smallContent) =>
  packVersion(parsePacks(new Map(Object.entries(content))).map(({ pack }) => pack));

it('changes with any text of the pack or of what it draws on, and with nothing else', () => {
  const { base, trade } = smallContent;
  const renamed = { ...base, 'entities.yaml': (base['entities.yaml'] ?? '').replace('Viet Nam', 'VN') };
  const corrected = { ...trade, 'facts.yaml': (trade['facts.yaml'] ?? '').replace('2008-07', '2008-08') };
  const commented = { ...trade, 'facts.yaml': `# a remark\n${trade['facts.yaml']}` };
  const version = versionOf(smallContent);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf({ base: renamed, trade })).not.toBe(version);
  expect(versionOf({ base, trade: corrected })).not.toBe(version);
  expect(versionOf({ base, trade: commented })).toBe(version);
});
