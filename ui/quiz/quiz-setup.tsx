'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, locales } from '#core/basics/locale.ts';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import { type AvailableKind, availableKinds } from '#core/questions/available-kinds.ts';
import { Button } from '#ui/kit/button.tsx';
import { ChoiceRow } from '#ui/kit/choice-row.tsx';
import { Flags } from '#ui/kit/flags.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { hasSubject } from '#ui/progress/has-subject.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { subjectHeads } from '#ui/progress/subject-heads.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { KindsField } from '#ui/quiz/kinds-field.tsx';
import { quizLengths } from '#ui/quiz/quiz-plan.ts';

interface Props {
  /** The pack or deck; null or an unknown one lets the learner choose. */
  readonly deck: string | null;
  readonly onStart: (plan: Pick<QuizPlan, 'deck' | 'length' | 'kinds' | 'locale'>) => void;
}

const languageNames: Record<Locale, string> = { th: 'ภาษาไทย', en: 'English' };

/** What kind of quiz: about what, how long, in which language, with which kinds of question. */
export function QuizSetup({ deck, onStart }: Props) {
  const t = useTranslations('quiz');
  const state = useStudyState();
  const { settings } = state;
  const [length, setLength] = useState<number>(10);
  const [locale, setLocale] = useState(settings.locale);
  const [kinds, setKinds] = useState<readonly AvailableKind[]>(availableKinds);
  const subjects = subjectHeads(state).map(({ title, names, ...subject }) => ({
    ...subject,
    label: <QuestionText text={title} locale={settings.locale} names={names} />,
  }));
  const title = subjects.find(({ id }) => id === deck)?.label;
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? (title === undefined ? subjects[0]?.id : deck) ?? '';
  return (
    <form
      className="flex grow flex-col gap-6 pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ deck: chosen, length, locale, kinds: kinds.length === availableKinds.length ? [] : kinds });
      }}
    >
      {deck !== null && hasSubject(state, deck) === false && (
        <Notice announced tone="sun">
          {t('no-such-deck')}
        </Notice>
      )}
      {title !== undefined && <h2 className="text-2xl font-semibold">{title}</h2>}
      {title === undefined && (
        <ChoiceRow
          legend={t('subject')}
          name="subject"
          options={subjects.map(({ id, label, flags }) => ({
            value: id,
            label,
            picture: <Flags codes={flags} />,
          }))}
          value={chosen}
          onChange={setPicked}
          stacked
        />
      )}
      <ChoiceRow
        legend={t('length')}
        name="length"
        options={quizLengths.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(length)}
        onChange={(value) => setLength(Number(value))}
      />
      <ChoiceRow
        legend={t('language')}
        name="language"
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
        value={locale}
        onChange={setLocale}
      />
      <KindsField kinds={kinds} onChange={setKinds} />
      <div className="sticky bottom-0 mt-auto bg-paper pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <Button type="submit" look="primary" wide disabled={kinds.length === 0 || chosen === ''}>
          {t('start')}
        </Button>
      </div>
    </form>
  );
}
