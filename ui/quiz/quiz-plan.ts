import { type Locale, locales } from '#core/basics/locale.ts';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import { type FormName, formNames } from '#core/questions/form-name.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';

export const quizLengths = [5, 10, 20] as const;
const longestQuiz = 100;
/** The last instant a date can hold. */
const latestMs = 8_640_000_000_000_000;

/** A plan stands in the address, so that a reload brings the same quiz back. What an address says of it; parts that are missing or unreadable are null. */
export interface QuizAddress {
  readonly deck: string | null;
  readonly length: number | null;
  readonly kinds: readonly QuestionKind[];
  readonly locale: Locale | null;
  readonly seed: number | null;
  readonly attempt: string | null;
  readonly form: FormName | null;
  readonly plannedAtMs: number | null;
}

export function readQuizAddress(query: URLSearchParams): QuizAddress {
  const attempt = query.get('attempt') ?? '';
  return {
    deck: query.get('deck'),
    length: wholeNumber(query.get('length'), 1, longestQuiz),
    kinds: questionKinds.filter((kind) => query.get('kinds')?.split(',').includes(kind)),
    locale: locales.find((locale) => locale === query.get('locale')) ?? null,
    seed: wholeNumber(query.get('seed'), 0, 2 ** 31 - 1),
    attempt: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(attempt) ? attempt : null,
    form: formNames.find((form) => form === query.get('form')) ?? null,
    plannedAtMs: wholeNumber(query.get('at'), 0, latestMs),
  };
}

/** The plan in an address; null while something of it is missing. */
export function planOf({
  deck,
  length,
  kinds,
  locale,
  seed,
  attempt,
  ...rest
}: QuizAddress): QuizPlan | null {
  if (deck === null || length === null || locale === null || seed === null || attempt === null) return null;
  return { deck, length, kinds, locale, seed, attempt, ...rest };
}

export function quizQuery(plan: QuizPlan): string {
  const { deck, length, kinds, locale, seed, attempt, form, plannedAtMs } = plan;
  const query = new URLSearchParams({ deck, length: String(length), locale, seed: String(seed), attempt });
  if (form) query.set('form', form);
  if (plannedAtMs) query.set('at', String(plannedAtMs));
  if (kinds.length > 0) query.set('kinds', kinds.join(','));
  return query.toString();
}

function wholeNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,16}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
