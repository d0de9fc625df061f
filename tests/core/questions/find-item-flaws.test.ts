import { describe, expect, test } from 'vitest';
import { findItemFlaws } from '#core/questions/find-item-flaws.ts';
import { type ItemSums, type ItemTally, itemOf, optionOf } from '#core/questions/item-tally.ts';
import { addPair } from '#core/questions/pair-sums.ts';
import { makeRef } from '#tests/core/questions/make-base.ts';

/** So many answered, so many of them rightly; those who do well elsewhere do as well, or badly, here. */
function makeItem(
  answers: number,
  right: number,
  more: { chance?: number; strong?: 'right' | 'wrong' } = {},
): ItemTally {
  const { chance = 0, strong = 'right' } = more;
  const tally: ItemTally = new Map();
  const item = itemOf(tally, 'fact:a#value', 'multiple-choice');
  Object.assign(item, { answers, score: right, chance: chance * answers });
  for (let index = 0; index < answers; index += 1) {
    const score = index < right ? 1 : 0;
    const luck = (index % 10) / 20;
    addPair(item.rest, score, (strong === 'right') === (score === 1) ? 0.4 + luck : 0.1 + luck);
  }
  return tally;
}

function putOption(
  tally: ItemTally,
  name: string,
  sums: { shown: number; picked: number; right?: number; equalPart?: number; strong?: boolean },
): void {
  const [item] = tally.values() as Iterable<ItemSums>;
  const option = item && optionOf(item, makeRef(name));
  if (!option) throw new Error('no item');
  const { shown, picked, right = 0, equalPart = shown / 8, strong = false } = sums;
  Object.assign(option, { shown, picked, right, equalPart });
  for (let index = 0; index < shown; index += 1) {
    const isPicked = index < picked ? 1 : 0;
    const luck = (index % 10) / 20;
    addPair(option.rest, isPicked, (isPicked === 1) === strong ? 0.4 + luck : 0.1 + luck);
  }
}

const flawsOf = (tally: ItemTally) => findItemFlaws(tally).map(({ flaw }) => flaw);

describe('facility', () => {
  test.each([
    ['all right of too few to tell', 29, 29, []],
    ['all right', 30, 30, ['too-easy']],
    ['nearly all right, and few', 40, 38, []],
    ['nearly all right, of many', 400, 380, ['too-easy']],
    ['nine in ten right, of however many', 10_000, 9_000, []],
    ['all wrong of too few to tell', 29, 0, []],
    ['all wrong', 30, 0, ['too-hard']],
    ['one in ten right, of however many', 10_000, 1_000, []],
    ['half right', 200, 100, []],
  ])('%s', (_, answers, right, expected) => {
    expect(flawsOf(makeItem(answers, right))).toEqual(expected);
  });

  test('no better than guessing is near 0', () => {
    expect(flawsOf(makeItem(200, 50, { chance: 0.25 }))).toEqual(['too-hard']);
    expect(flawsOf(makeItem(200, 50))).toEqual([]);
  });

  test('says from how many, and how much', () => {
    expect(findItemFlaws(makeItem(40, 40))).toEqual([
      {
        fact: 'a',
        ask: 'value',
        kind: 'multiple-choice',
        flaw: 'too-easy',
        value: null,
        index: 1,
        answers: 40,
      },
    ]);
  });
});

describe('discrimination', () => {
  test('below 0 by more than its error makes the key suspect', () => {
    const [found] = findItemFlaws(makeItem(60, 30, { strong: 'wrong' }));
    expect(found).toMatchObject({ flaw: 'negative-discrimination', answers: 60 });
    expect(found?.index).toBeLessThan(-0.5);
    expect(flawsOf(makeItem(60, 30, { strong: 'right' }))).toEqual([]);
  });

  test('is not told from few answers, nor where one or two are the odd ones', () => {
    expect(flawsOf(makeItem(29, 15, { strong: 'wrong' }))).toEqual([]);
    expect(flawsOf(makeItem(60, 57, { strong: 'wrong' }))).not.toContain('negative-discrimination');
  });
});

describe('a distractor', () => {
  const item = () => makeItem(200, 120);

  test('that nobody picks is named', () => {
    const tally = item();
    putOption(tally, 'dead', { shown: 60, picked: 0 });
    putOption(tally, 'alive', { shown: 200, picked: 40 });
    expect(findItemFlaws(tally)).toMatchObject([
      { flaw: 'unpicked-distractor', value: makeRef('dead'), index: 0, answers: 60 },
    ]);
  });

  test.each([
    ['few saw it', { shown: 51, picked: 0 }],
    ['one in twenty picks it', { shown: 400, picked: 20 }],
    ['hardly anybody was wrong', { shown: 400, picked: 0, equalPart: 20 }],
  ])('is not named unpicked where %s', (_, sums) => {
    const tally = item();
    putOption(tally, 'd', sums);
    expect(flawsOf(tally)).toEqual([]);
  });

  test('that strong learners pick is named', () => {
    const tally = item();
    putOption(tally, 'd', { shown: 200, picked: 40, strong: true });
    expect(findItemFlaws(tally)).toMatchObject([
      { flaw: 'strong-distractor', value: makeRef('d'), answers: 200 },
    ]);
  });

  test('is none where it was ever right, or where nobody was', () => {
    const tally = item();
    putOption(tally, 'key', { shown: 200, picked: 120, right: 120, strong: true });
    expect(flawsOf(tally)).toEqual([]);
    const hopeless = makeItem(200, 0);
    putOption(hopeless, 'perhaps the key', { shown: 200, picked: 0 });
    expect(flawsOf(hopeless)).toEqual(['too-hard']);
  });
});

test('what weighs most comes first, in the same order whichever item came first', () => {
  const parts = [makeItem(60, 30, { strong: 'wrong' }), makeItem(40, 40), makeItem(400, 400)].map(
    (tally, index) =>
      [...tally.values()].map((item) => [`${index}`, { ...item, card: `fact:${index}#value` }] as const),
  );
  const there = findItemFlaws(new Map(parts.flat()));
  expect(there.map(({ fact }) => fact)).toEqual(['0', '2', '1']);
  expect(findItemFlaws(new Map(parts.reverse().flat()))).toEqual(there);
});
