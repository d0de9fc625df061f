import { describe, expect, it } from 'vitest';
import { problemLines, wordProblem } from '#cli/words/word-problem.ts';
import { factProblemCodes } from '#core/facts/problem.ts';

const place = { file: 'trade/facts.yaml', line: 7, column: 12 };
const problem = (code: string) => ({ code, place, item: 'embassy', found: '07/2008', expected: ['a', 'b'] });

describe('wordProblem', () => {
  it.each(['en', 'th'] as const)('says every problem in words, with the values filled in (%s)', (locale) => {
    for (const code of factProblemCodes) {
      const { says, expected, remedy } = wordProblem(problem(code), locale);
      for (const text of [says, expected, remedy]) {
        expect(text.length, code).toBeGreaterThan(0);
        expect(text, code).not.toMatch(/\{(found|expected|item)\}/);
      }
      if (locale === 'th') expect(says, code).toMatch(/[ก-๛]/);
    }
  });

  it('writes the place, what is wrong, what is expected and the remedy', () => {
    expect(problemLines(problem('bad-date'), 'en')).toEqual([
      'trade/facts.yaml:7:12 bad-date',
      '  embassy: 07/2008 is no date',
      '  expected: 1992-06-29, 2009-09, 2024, 2024~, 2025-05-05/2025-05-12 or 2016-10/.. in Common Era',
      '  remedy: write the date so; subtract 543 from a year พ.ศ.',
    ]);
  });

  it('shortens long lists and marks what is empty', () => {
    const expected = Array.from({ length: 20 }, (_, index) => `e${index}`);
    expect(wordProblem({ ...problem('unknown-slot'), expected }, 'en').expected).toMatch(/e13 …$/);
    expect(wordProblem({ ...problem('unknown-slot'), expected: [] }, 'en').expected).toBe('–');
  });
});
