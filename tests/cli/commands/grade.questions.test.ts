import { describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { type Locale, locales } from '#core/basics/locale.ts';
import type { Answer } from '#core/grading/verdict.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import type { Expected } from '#core/questions/question.ts';
import { makeTerminal } from '#tests/cli/make-terminal.ts';

/** What this test reads of a question as the command line prints it. */
interface Printed {
  readonly kind: string;
  readonly options?: readonly { readonly id: string }[];
  readonly correct?: readonly string[] | readonly (readonly [string, string])[];
  readonly answer?: Expected;
}

async function jamdee(words: readonly string[], lines: readonly string[] = []): Promise<readonly string[]> {
  const { terminal, out } = makeTerminal('.', lines);
  expect(await run(words, terminal)).toBe(0);
  return out;
}

function typedAnswer(expected: Expected, locale: Locale): string {
  switch (expected.kind) {
    case 'date': {
      const date = parseEdtf(expected.edtf);
      if (!date) throw new Error(`not EDTF: ${expected.edtf}`);
      return formatDate(date, { locale, calendar: locale === 'th' ? 'be' : 'ce' }, 'plain');
    }
    case 'quantity':
      return formatQuantity({ ...expected, qualifier: null }, locale);
    case 'name':
      return expected.names[0] ?? '';
  }
}

const oneOption = new Set(['multiple-choice', 'comparison', 'true-false', 'chart-gap']);

function rightAnswer({ kind, correct = [], answer }: Printed, locale: Locale): Answer {
  if (answer) return typedAnswer(answer, locale);
  return oneOption.has(kind) ? String(correct[0]) : correct;
}

/** The lines of every kind in a language, made once. */
const printed: Readonly<Record<Locale, readonly string[]>> = {
  th: await jamdee(['questions', '--locale', 'th', '--format', 'jsonl']),
  en: await jamdee(['questions', '--locale', 'en', '--format', 'jsonl']),
};

function printedOf(locale: Locale, kind: QuestionKind): readonly Printed[] {
  return printed[locale].map((line) => JSON.parse(line) as Printed).filter((one) => one.kind === kind);
}

async function verdictsOf(requests: readonly unknown[]): Promise<readonly string[]> {
  const lines = await jamdee(
    ['grade'],
    requests.map((request) => JSON.stringify(request)),
  );
  return lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict);
}

describe.each(locales)('a question printed in %s', (locale) => {
  it.each(questionKinds)('of the kind %s is graded right with its right answer', async (kind) => {
    const requests = printedOf(locale, kind).map((expected) => ({
      expected,
      answer: rightAnswer(expected, locale),
      locale,
    }));
    const verdicts = await verdictsOf(requests);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts).toHaveLength(requests.length);
    expect(requests.filter((_, index) => verdicts[index] !== 'correct')).toEqual([]);
  });

  it('and answered with an option that is not the key is not', async () => {
    const requests = printedOf(locale, 'multiple-choice').map((expected) => {
      const other = expected.options?.find(({ id }) => id !== String(expected.correct?.[0]));
      return { expected, answer: other?.id, locale };
    });
    expect(new Set(await verdictsOf(requests))).toEqual(new Set(['incorrect']));
  });
});
