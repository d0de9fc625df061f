'use client';

import { useTranslations } from 'next-intl';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { findUnit } from '#core/basics/units.ts';
import type { QuantityValue } from '#core/facts/value.ts';
import type { ChartGapQuestion } from '#core/questions/question.ts';
import { BarChart } from '#ui/facts/bar-chart.tsx';
import type { Bar } from '#ui/facts/bar-row.tsx';
import { ChoiceFace } from '#ui/questions/choice-face.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { TypedFace } from '#ui/questions/typed-face.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';

/** A chart with one bar missing, and below it what may stand there, or a field to type it in. */
export function ChartGapFace({ question, ...rest }: FaceProps<ChartGapQuestion>) {
  const t = useTranslations('facts');
  const { title, series, unit, locale } = question;
  const { given, names } = rest;
  const reader = useQuestionReader(locale);
  const missing =
    given === null
      ? { amount: null, value: t('asked-for'), label: '?' }
      : { ...missingFigure(question), isTold: true };
  const bars = series.map(
    ({ x, value, status }): Bar => ({
      key: String(x),
      year: x,
      status,
      ...(value ? figureOf(value, locale) : missing),
    }),
  );
  return (
    <div className="flex flex-col gap-5">
      <section className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
        <div lang={locale}>
          <h3 className="font-semibold first-letter:uppercase">
            <QuestionText text={title} locale={locale} names={names} />
          </h3>
          <p className="text-sm text-ink-soft">
            {t('unit', { unit: findUnit(unit)?.label[locale] ?? unit })}
          </p>
        </div>
        <BarChart title={title} bars={bars} reaches={highestOption(question)} reader={reader} />
      </section>
      {'answer' in question ? (
        <TypedFace question={question} {...rest} />
      ) : (
        <ChoiceFace question={question} {...rest} />
      )}
    </div>
  );
}

type Figure = Pick<QuantityValue, 'amount' | 'unit' | 'step' | 'qualifier'>;

function figureOf(figure: Figure, locale: ChartGapQuestion['locale']) {
  return {
    amount: figure.amount,
    value: formatQuantity(figure, locale),
    label: figure.qualifier === null ? formatQuantity(figure, locale, 'number') : null,
  };
}

/** The right figure, once it may be seen. */
function missingFigure(question: ChartGapQuestion) {
  const [key] = 'answer' in question ? [] : question.correct;
  const right = 'answer' in question ? question.answer : optionValue(question, key);
  return right?.kind === 'quantity'
    ? figureOf({ ...right, qualifier: null }, question.locale)
    : { amount: null, value: '', label: null };
}

function optionValue(question: Extract<ChartGapQuestion, { options: unknown }>, id: string | undefined) {
  return question.options.find((option) => option.id === id)?.value ?? null;
}

/** The chart has room for each option from the start, so that it need not be redrawn, and tells nothing by it. */
function highestOption(question: ChartGapQuestion): number {
  const values = 'answer' in question ? [] : question.options.map(({ value }) => value);
  return Math.max(0, ...values.map((value) => (value?.kind === 'quantity' ? value.amount : 0)));
}
