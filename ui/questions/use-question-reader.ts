import { type Locale, type Reader, usualCalendars } from '#core/basics/locale.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/**
 * Who a question in that language is drawn for: years are counted as the learner chose for their own
 * language, and as that language does in another, like the words of the question itself.
 */
export function useQuestionReader(locale: Locale): Reader {
  const own = useReader();
  if (locale === own.locale) return own;
  return { locale, calendar: usualCalendars[locale] };
}
