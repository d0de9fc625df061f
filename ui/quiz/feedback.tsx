'use client';

import { CircleAlert, CircleCheck, CircleX, Flag, Lightbulb } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { cardKeyOf } from '#core/basics/card-key.ts';
import { textInCalendar } from '#core/basics/text-in-calendar.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Question } from '#core/questions/question.ts';
import { SourceLine } from '#ui/facts/source-line.tsx';
import { Button } from '#ui/kit/button.tsx';
import { classNames } from '#ui/kit/class-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';
import { typedKeyWords } from '#ui/quiz/answer-words.ts';
import { ExplanationLines } from '#ui/quiz/explanation-lines.tsx';
import type { Given } from '#ui/quiz/find-given.ts';
import { reasonTexts } from '#ui/quiz/reason-texts.ts';
import { toneOf } from '#ui/quiz/tone-of.ts';

const ReportDialog = dynamic(async () => (await import('#ui/questions/report-dialog.tsx')).ReportDialog, {
  ssr: false,
});

interface Props {
  readonly question: Question;
  readonly given: Given;
  readonly base: FactBase;
  readonly names: readonly string[];
  readonly onOverride: (wasRight: boolean) => void;
}

const faces = {
  correct: { icon: CircleCheck, look: 'border-good bg-good-wash', ink: 'text-good' },
  partial: { icon: CircleAlert, look: 'border-sun bg-sun-wash', ink: 'text-sun' },
  incorrect: { icon: CircleX, look: 'border-bad bg-bad-wash', ink: 'text-bad' },
  unreadable: { icon: CircleAlert, look: 'border-sun bg-sun-wash', ink: 'text-sun' },
  skipped: { icon: Lightbulb, look: 'border-line bg-sunken', ink: 'text-ink-soft' },
} as const;

/** The verdict in words, the fact and its source. */
export function Feedback({ question, given, base, names, onOverride }: Props) {
  const t = useTranslations('quiz');
  const say = useTranslations('verdict');
  const [reporting, setReporting] = useState(false);
  const verdict = useRef<HTMLParagraphElement>(null);
  // Below what was answered it may stand out of sight or behind the bar; where it is seen nothing moves.
  useEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    verdict.current?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
  }, []);
  const tone = toneOf(given);
  const { icon: Icon, look, ink } = faces[tone];
  // A place on a line leaves nothing to be misread.
  const isTyped = 'answer' in question && question.kind !== 'timeline';
  const canOverride = isTyped && given.verdict.verdict !== 'correct' && tone !== 'skipped';
  const card = question.cards[0];
  const reader = useReader();
  const questionReader = useQuestionReader(question.locale);
  const key = typedKeyWords(question, base, questionReader);
  const explanation = textInCalendar(question.explanation, questionReader.calendar);
  const [statement = '', ...others] = explanation.split('\n');
  return (
    <section
      className={classNames('flex flex-col gap-4 rounded-card border-2 p-5', look)}
      aria-label={t('feedback')}
    >
      <p
        ref={verdict}
        role="status"
        className="flex scroll-mb-[env(safe-area-inset-bottom)] items-start gap-3 text-lg font-semibold"
      >
        <Icon aria-hidden="true" className={classNames('mt-1 size-6 shrink-0', ink)} />
        <span>
          {t(tone === 'skipped' ? tone : `verdict-${tone}`)}
          {!given.overridden &&
            given.verdict.reason !== 'exact' &&
            reasonTexts(say, question, given, reader).map((text) => (
              <span key={text} className="block text-base font-normal">
                {text}
              </span>
            ))}
        </span>
      </p>
      {key !== null && tone !== 'correct' && (
        <p className="text-xl leading-relaxed font-semibold">
          <QuestionText text={key} locale={question.locale} names={names} />
        </p>
      )}
      <p className="text-lg leading-relaxed">
        <QuestionText text={statement} locale={question.locale} names={names} />
      </p>
      <ExplanationLines lines={others} locale={question.locale} names={names} />
      <SourceLine source={question.source} base={base} />
      <div className="flex flex-wrap gap-2">
        {canOverride && (
          <Button onClick={() => onOverride(!given.overridden)}>
            {t(given.overridden ? 'take-back' : 'i-was-right')}
          </Button>
        )}
        <Button look="quiet" onClick={() => setReporting(true)}>
          <Flag aria-hidden="true" className="size-4" />
          {t('report')}
        </Button>
      </div>
      {reporting && card && (
        <ReportDialog
          card={cardKeyOf({ item: 'fact', ...card })}
          question={question}
          answer={given.answer}
          onClose={() => setReporting(false)}
        />
      )}
    </section>
  );
}
