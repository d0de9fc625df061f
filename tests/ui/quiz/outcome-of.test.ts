import { expect, test } from 'vitest';
import { outcomeOf } from '#ui/quiz/outcome-of.ts';

const wrong = { verdict: 'incorrect', score: 0, reason: 'different' } as const;

test('"I was right" makes an answer right', () => {
  expect(outcomeOf({ verdict: wrong, overridden: false })).toBe('incorrect');
  expect(outcomeOf({ verdict: wrong, overridden: true })).toBe('correct');
});

test('no answer at all is not right', () => {
  const empty = { verdict: 'unreadable', score: 0, reason: 'empty' } as const;
  expect(outcomeOf({ verdict: empty, overridden: false })).toBe('incorrect');
});
