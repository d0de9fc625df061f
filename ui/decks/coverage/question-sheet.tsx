'use client';

import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import type { Question } from '#core/questions/question.ts';
import { ItemFlawList } from '#ui/decks/coverage/item-flaw-list.tsx';
import { QuestionFlaws } from '#ui/decks/coverage/question-flaws.tsx';
import { SheetAnswer } from '#ui/decks/coverage/sheet-answer.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly question: Question;
  /** Why it is not asked; empty when it is. */
  readonly flaws: readonly QuestionFlaw[];
  /** What answers showed to be wrong with it. */
  readonly shown: readonly FoundItemFlaw[];
  readonly base: FactBase;
}

/** A question as on a teacher's sheet: its kind, its words, what is offered and what is right. */
export function QuestionSheet({ question, flaws, shown, base }: Props) {
  const quiz = useTranslations('quiz');
  const names = useNames(base);
  return (
    <li className="flex flex-col gap-2 rounded-control bg-sunken px-4 py-3">
      <p className="text-sm text-ink-soft">{quiz(`kind-${question.kind}`)}</p>
      <p className="font-semibold wrap-anywhere">
        <QuestionText text={question.stem} locale={question.locale} names={names} />
      </p>
      <SheetAnswer question={question} base={base} names={names} />
      {flaws.length > 0 && <QuestionFlaws flaws={flaws} />}
      {shown.length > 0 && <ItemFlawList flaws={shown} base={base} names={names} />}
    </li>
  );
}
