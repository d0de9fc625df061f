import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { availableKinds } from '#core/questions/available-kinds.ts';
import { coverFact } from '#core/questions/coverage.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import { previewFact, reasonsOfMissing } from '#core/questions/preview-fact.ts';
import { english, makeBase, makeEntity, makeVisit } from '#tests/core/questions/make-base.ts';

const first = makeVisit('v1', 'ann', 'oz', '2012');
const others = [makeVisit('v2', 'bob', 'pern', '2014'), makeVisit('v3', 'cat', 'pern', '2016')];
const long = makeEntity('ann', 'person', {
  label: { th: 'ชื่อยาวกว่าชื่ออื่นทั้งหมดมากนัก', en: 'Annabella Marigold Featherstone' },
});

test('every card is previewed in every kind, exactly as it is asked', () => {
  const base = makeBase([first, ...others]);
  const expected = ['value', 'subject', 'host'].flatMap((slot) =>
    availableKinds.map((kind) => {
      const card = { fact: 'v1', ask: slot };
      return { card, kind, asked: ask(base, card, kind, english, 7) };
    }),
  );
  expect(previewFact(base, first, english, 7)).toEqual(expected);
});

test('as many questions are shown as are counted', () => {
  const base = makeBase([first, ...others]);
  const shown = previewFact(base, first, english, 1).filter(({ asked }) => asked.ok);
  expect(shown.map(({ kind }) => kind)).toEqual(coverFact(base, first, english, 1).made);
  expect(shown.length).toBeGreaterThan(0);
});

test('what was refused for a flaw is shown with every flaw found in it', () => {
  const base = makeBase([first, ...others], { entities: [long] });
  const flawed = previewFact(base, first, english, 1).flatMap(({ card, kind, asked }) =>
    'tried' in asked ? [{ card, kind, ...asked }] : [],
  );
  expect(flawed.map(({ card, kind, flaws }) => [card.ask, kind, flaws])).toEqual([
    ['subject', 'multiple-choice', ['key-length']],
  ]);
  for (const { tried, flaws } of flawed) expect(findFlaws(base, tried)).toEqual(flaws);
});

test('kinds that are missing are told by what stands in the way, as far as it lies in the fact', () => {
  const [one, other] = [
    makeVisit('a', 'ann', 'oz', '2001', { disputes: ['b'] }),
    makeVisit('b', 'ann', 'oz', '2003'),
  ];
  const previews = previewFact(makeBase([one, other]), one, english, 1);
  const missing = reasonsOfMissing(previews);
  expect(missing.find(({ reason }) => reason === 'disputed')?.kinds).toContain('multiple-choice');
  expect(missing.map(({ reason }) => reason)).not.toContain('kind-unsuited');
});

test('a kind that is asked of one card of the fact is not said to be missing', () => {
  const previews = previewFact(makeBase([first, ...others], { entities: [long] }), first, english, 1);
  const shown = previews.filter(({ asked }) => asked.ok || 'tried' in asked).map(({ kind }) => kind);
  const missing = reasonsOfMissing(previews).flatMap(({ kinds }) => kinds);
  expect(shown).toContain('multiple-choice');
  expect(missing.filter((kind) => shown.includes(kind))).toEqual([]);
});
