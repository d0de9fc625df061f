'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Locale, Localized } from '#core/basics/locale.ts';
import type { CorrectionDraft, TypedValue } from '#core/progress/correction-draft.ts';
import type {
  CorrectableSlot,
  CorrectionPreview,
  CorrectionSheet,
  ShownCorrectionProblem,
} from '#core/progress/correction-sheet.ts';
import type { CorrectionDoors } from '#ui/progress/reports/correction-doors.ts';
import { useTellDecision } from '#ui/progress/reports/decision-news.tsx';

/** What is typed so far. */
export interface CorrectionFields {
  readonly slot: string;
  readonly values: readonly TypedValue[];
  readonly statement: Localized;
  readonly reason: Localized;
}

const nothing = { th: '', en: '' };

/** What the fields of a slot hold before anything is typed. */
export function firstValues({ kind, typed }: CorrectableSlot): readonly TypedValue[] {
  if (typed.length > 0) return typed;
  return [kind === 'text' ? nothing : ''];
}

/** Of several values those that were chosen; the one field of a single value stays. */
function withoutGaps(values: readonly TypedValue[]): readonly TypedValue[] {
  const typed = values.filter((value) => value !== '');
  return typed.length > 0 ? typed : values.slice(0, 1);
}

/** The state of the form that corrects a fact: the value is typed, read back, and only then saved. */
export function useCorrection(
  report: string,
  sheet: CorrectionSheet,
  doors: CorrectionDoors,
  locale: Locale,
) {
  const t = useTranslations('reports');
  const tell = useTellDecision();
  const [first] = sheet.slots;
  const [fields, setFields] = useState<CorrectionFields>({
    slot: first?.slot ?? '',
    values: first ? firstValues(first) : [],
    statement: nothing,
    reason: { th: t('reason-th'), en: t('reason-en') },
  });
  const [preview, setPreview] = useState<CorrectionPreview | null>(null);
  const [problems, setProblems] = useState<readonly ShownCorrectionProblem[]>([]);
  const [failure, setFailure] = useState<'not-found' | 'failed' | null>(null);
  const [isBusy, start] = useTransition();
  const draftOf = (isWhole: boolean): CorrectionDraft => ({
    revision: sheet.revision,
    slot: fields.slot,
    locale,
    values: fields.values,
    statement: isWhole ? fields.statement : null,
    reason: isWhole ? fields.reason : null,
  });
  const send = (work: () => Promise<readonly ShownCorrectionProblem[] | 'not-found' | 'failed'>) =>
    start(async () => {
      const answer = await work().catch(() => 'failed' as const);
      setFailure(typeof answer === 'string' ? answer : null);
      setProblems(typeof answer === 'string' ? [] : answer);
    });
  const check = () => {
    const values = withoutGaps(fields.values);
    setFields({ ...fields, values });
    send(async () => {
      const answer = await doors.understand(report, { ...draftOf(false), values });
      if (answer.outcome === 'faulty') return answer.problems;
      if (answer.outcome !== 'understood') return answer.outcome;
      setPreview(answer.preview);
      setFields((typed) => ({ ...typed, statement: answer.preview.statement }));
      return [];
    });
  };
  const save = () =>
    send(async () => {
      const answer = await doors.correct(report, draftOf(true));
      if (answer.outcome === 'faulty') {
        // What is wrong with the value is mended where it is typed.
        if (answer.problems.some(({ field }) => field === 'value')) setPreview(null);
        return answer.problems;
      }
      if (answer.outcome !== 'done') return answer.outcome;
      tell(t('done-revision'), answer.withdrawn);
      return [];
    });
  const change = (some: Partial<CorrectionFields>) => {
    setFields((typed) => ({ ...typed, ...some }));
    setProblems((known) => (known.length === 0 ? known : []));
  };
  return { fields, change, preview, back: () => setPreview(null), problems, failure, isBusy, check, save };
}

export type Correction = ReturnType<typeof useCorrection>;
