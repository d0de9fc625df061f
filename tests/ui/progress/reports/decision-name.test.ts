import { expect, test } from 'vitest';
import { decisionName } from '#ui/progress/reports/decision-name.ts';

test('a note is corrected in its deck, a fact in its file; all else is called the same', () => {
  expect(decisionName('note:n1#1', 'correction')).toBe('correction-note');
  expect(decisionName('fact:v1#value', 'correction')).toBe('correction');
  expect(decisionName('note:n1#1', 'decline')).toBe('decline');
});
