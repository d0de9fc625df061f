import { factProblemsEn } from '#cli/words/fact-problems-en.ts';
import { factProblemsTh } from '#cli/words/fact-problems-th.ts';
import type { ProblemWords } from '#cli/words/problem-words.ts';
import { questionFlawWords } from '#cli/words/question-flaws.ts';
import { setFlawWords } from '#cli/words/set-flaws.ts';
import type { Locale } from '#core/basics/locale.ts';
import type { Problem } from '#core/basics/problem.ts';

/** A list this long is shown in full; of a longer one the beginning. */
const longestList = 14;

/** The words of every problem the command line may meet. A room that finds other problems adds its own here. */
const words: Readonly<Record<Locale, Readonly<Record<string, ProblemWords>>>> = {
  en: { ...questionFlawWords.en, ...setFlawWords.en, ...factProblemsEn },
  th: { ...questionFlawWords.th, ...setFlawWords.th, ...factProblemsTh },
};

const labels: Readonly<Record<Locale, { readonly expected: string; readonly remedy: string }>> = {
  en: { expected: 'expected', remedy: 'remedy' },
  th: { expected: 'ที่ควรเป็น', remedy: 'วิธีแก้' },
};

/** A problem in words: what is wrong, what was expected, how to mend it. A code without words is shown as it is. */
export function wordProblem(problem: Problem, locale: Locale): ProblemWords {
  const { says, expected, remedy } = words[locale][problem.code] ?? {
    says: problem.code,
    expected: '{expected}',
    remedy: '',
  };
  return { says: fill(says, problem), expected: fill(expected, problem), remedy: fill(remedy, problem) };
}

/** A problem as lines for people. */
export function problemLines(problem: Problem, locale: Locale): readonly string[] {
  const { says, expected, remedy } = wordProblem(problem, locale);
  const { file, line, column } = problem.place;
  const about = problem.item === '' ? '' : `${problem.item}: `;
  return [
    `${file}:${line}:${column} ${problem.code}`,
    `  ${about}${says}`,
    `  ${labels[locale].expected}: ${expected}`,
    ...(remedy === '' ? [] : [`  ${labels[locale].remedy}: ${remedy}`]),
  ];
}

function fill(sentence: string, { found, expected, item }: Problem): string {
  const values: Readonly<Record<string, string>> = { found, item, expected: list(expected) };
  return sentence.replace(/\{(found|expected|item)\}/g, (_, name: string) => values[name] || '–');
}

function list(items: readonly string[]): string {
  const shown = items.slice(0, longestList).join(', ');
  return items.length > longestList ? `${shown} …` : shown;
}
