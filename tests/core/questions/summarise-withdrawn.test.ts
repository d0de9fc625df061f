import { expect, test } from 'vitest';
import { summariseWithdrawn } from '#core/questions/summarise-withdrawn.ts';
import type { WithdrawnQuestion } from '#core/questions/withdrawn-questions.ts';

const gone = (fact: string, more: Partial<WithdrawnQuestion> = {}): WithdrawnQuestion => ({
  card: { fact, ask: 'value' },
  kind: 'cloze',
  locale: 'th',
  reason: 'disputed',
  ...more,
});

test('counts a question once, whatever its languages, and says which kinds they are of', () => {
  const withdrawn = [
    gone('a'),
    gone('a', { locale: 'en' }),
    gone('a', { kind: 'true-false' }),
    gone('b', { reason: 'alias' }),
  ];
  expect(summariseWithdrawn(withdrawn, 5)).toEqual({
    count: 3,
    kinds: [
      { kind: 'true-false', count: 1 },
      { kind: 'cloze', count: 2 },
    ],
    cards: [
      { card: { fact: 'a', ask: 'value' }, kinds: ['cloze', 'true-false'], reason: 'disputed' },
      { card: { fact: 'b', ask: 'value' }, kinds: ['cloze'], reason: 'alias' },
    ],
    more: 0,
  });
});

test('names no more than there is room for, and says how many are left out', () => {
  const withdrawn = Array.from({ length: 9 }, (_, index) => gone(`f${index}`));
  const { count, cards, more } = summariseWithdrawn(withdrawn, 4);
  expect([count, cards.length, more]).toEqual([9, 4, 5]);
});

test('of nothing there is nothing to tell', () => {
  expect(summariseWithdrawn([], 4)).toEqual({ count: 0, kinds: [], cards: [], more: 0 });
});
