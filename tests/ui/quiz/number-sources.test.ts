import { expect, test } from 'vitest';
import { numberSources } from '#ui/quiz/number-sources.ts';

test('each document is numbered once, in the order it first comes', () => {
  const cite = (document: string, paragraph: number) => ({ document, paragraph });
  expect(numberSources([cite('b', 3), cite('a', 1), cite('b', 9)])).toEqual(['b', 'a']);
  expect(numberSources([])).toEqual([]);
});
