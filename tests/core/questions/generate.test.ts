import { describe, expect, test } from 'vitest';
import { cardsOf } from '#core/questions/cards-of.ts';
import { type GenerateOptions, generate } from '#core/questions/generate.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { english, makeBase, makeVisit, thai } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010'),
  makeVisit('v2', 'bob', 'pern', '2012'),
  makeVisit('v3', 'cat', 'quar', '2014', { pack: 'q' }),
]);

const questionsOf = (more: Partial<GenerateOptions>) => [
  ...generate(base, { readers: [english], seed: 1, ...more }),
];

describe('without a count', () => {
  test('every card that can be asked comes once for each language, in order', () => {
    const made = questionsOf({ kind: 'short-answer', readers: [thai, english] });
    const cards = cardsOf(base);
    expect(made.map(({ locale, cards: [card] }) => ({ locale, card }))).toEqual([
      ...cards.map((card) => ({ locale: 'th', card })),
      ...cards.map((card) => ({ locale: 'en', card })),
    ]);
  });

  test('every card in every kind is either asked or refused with a reason', () => {
    const refused: string[] = [];
    const made = questionsOf({
      onRefusal: (card, kind, reason) => refused.push(`${card.fact} ${kind} ${reason}`),
    });
    expect(made.length + refused.length).toBe(cardsOf(base).length * questionKinds.length);
    expect(refused).toContain('v1 comparison kind-unsuited');
  });
});

test('only one pack is asked where one is named, though its options come from all', () => {
  const made = questionsOf({ pack: 'q' });
  expect(made.length).toBeGreaterThan(0);
  expect(new Set(made.map(({ facts: [fact] }) => fact?.id))).toEqual(new Set(['v3']));
});

describe('with a count', () => {
  test('so many come, of those that would come without', () => {
    const all = new Set(questionsOf({}).map(({ id }) => id));
    const made = questionsOf({ count: 5 });
    expect(made).toHaveLength(5);
    for (const { id } of made) expect(all).toContain(id);
  });

  test('the seed says which', () => {
    const ids = (seed: number) => questionsOf({ count: 5, seed }).map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });

  test('all come when there are not so many, and none for none', () => {
    expect(questionsOf({ count: 1000 })).toHaveLength(questionsOf({}).length);
    expect(questionsOf({ count: 0 })).toEqual([]);
  });
});
