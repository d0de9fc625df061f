import { expect, test } from 'vitest';
import { answerWords } from '#ui/progress/reports/answer-words.ts';

const asked = {
  options: ['โอซ', 'เพิร์น', '1992', '2001'].map((text, index) => ({ id: `o${index + 1}`, text })),
};

test.each([
  ['what was typed', 'Land of Oz', null, 'Land of Oz'],
  ['the text of an option', 'o1', asked, 'โอซ'],
  ['the texts of several, in their order', ['o2', 'o1'], asked, 'เพิร์น · โอซ'],
  ['pairs', [['o1', 'o3']], asked, 'โอซ – 1992'],
  ['a year', 1992, asked, '1992'],
  ['nothing where nothing was typed', '', asked, null],
  ['nothing where nothing was chosen', [], asked, null],
  ['nothing where a card was reported', null, null, null],
] as const)('shows %s', (_, answer, question, expected) => {
  expect(answerWords(answer, question)).toBe(expected);
});
