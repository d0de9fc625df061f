'use client';

import { useTranslations } from 'next-intl';
import type { DraftProblem } from '#core/decks/check-draft.ts';
import { fieldId } from '#ui/decks/edit/field-id.ts';

/** Says what is wrong with a field, in the reader's language; undefined when nothing is. */
export function useProblemText(problems: readonly DraftProblem[]): (field: string) => string | undefined {
  const t = useTranslations('editor');
  return (field) => {
    const found = problems.find((problem) => fieldId(problem) === field);
    return found && t(`problem-${found.problem}`, { limit: found.limit });
  };
}
