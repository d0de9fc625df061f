import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { existedAt } from '#core/questions/existed.ts';
import { english, makeBase, makeEntity, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';
import { makeExport, makeExportProperty, makeGood } from '#tests/core/questions/make-list.ts';

const hosts = ['oz', 'pern', 'quar', 'union'];
const union = makeEntity('union', 'country', { existed: '1922-12-30/1991-12-26' });
const visits = hosts.map((host, index) => makeVisit(`v${index}`, 'ann', host, String(2001 + 4 * index)));
const baseOf = (date: string) =>
  makeBase([makeVisit('v', 'bob', 'rhun', date), ...visits], { entities: [union] });

test.each([
  ['1991', true],
  ['1991-12-27', false],
  ['1985/2001', true],
  ['2011', false],
  ['1920', false],
])('beside a fact of %s an entity of 1922 to 1991 may stand: %s', (date, expected) => {
  const fact = makeVisit('v', 'bob', 'rhun', date);
  const existed = existedAt(makeBase([fact], { entities: [union] }), fact);
  expect([existed('union'), existed('oz')]).toEqual([expected, true]);
});

test('beside a fact of no date anything may stand', () => {
  const fact = makeExport('e', 'oz', 'tea');
  const base = makeBase([fact], { properties: [makeExportProperty()], entities: [union] });
  expect(existedAt(base, fact)('union')).toBe(true);
});

test.each([
  ['multiple-choice', '2011', false],
  ['true-false', '2011', false],
  ['multiple-choice', '1985', true],
] as const)('a %s about %s offers what had ended by 1991: %s', (kind, date, expected) => {
  const base = baseOf(date);
  const asked = Array.from({ length: 80 }, (_, seed) =>
    ask(base, { fact: 'v', ask: 'host' }, kind, english, seed),
  );
  const said = asked.flatMap((made) =>
    made.ok
      ? [JSON.stringify([made.question.stem, 'options' in made.question ? made.question.options : []])]
      : [],
  );
  expect(said.length).toBeGreaterThan(40);
  expect(said.some((words) => words.includes('Name union'))).toBe(expected);
});

test.each([
  ['a dated list', [{ kind: 'date', edtf: '2011' }] as const, false],
  ['an undated one', [], true],
])('%s of several answers offers what had ended: %s', (_, since, expected) => {
  const sold = ['tea', 'oil', 'tin'].map((good) => {
    const fact = makeExport(good, 'oz', good);
    return { ...fact, qualifiers: { ...fact.qualifiers, ...(since.length > 0 ? { since } : {}) } };
  });
  const property = makeExportProperty();
  const goods = ['tea', 'oil', 'tin', 'salt', 'wool'].map((id) => makeGood(id));
  const entities = [...goods, makeGood('rugs', { existed: '1900/1950' })];
  const base = makeBase(sold, { properties: [property], entities });
  const offered = Array.from({ length: 40 }, (_, seed) => {
    const made = ask(base, { fact: 'tea', ask: 'value' }, 'multiple-response', english, seed);
    return made.ok && made.question.kind === 'multiple-response' ? made.question.options : [];
  }).flat();
  expect(offered.length).toBeGreaterThan(100);
  expect(offered.some(({ value }) => JSON.stringify(value) === JSON.stringify(makeRef('rugs')))).toBe(
    expected,
  );
});
