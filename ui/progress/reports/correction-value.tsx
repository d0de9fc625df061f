'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { TypedValue } from '#core/progress/correction-draft.ts';
import type { CorrectableSlot, CorrectionSheet } from '#core/progress/correction-sheet.ts';
import { DraftField } from '#ui/decks/edit/draft-field.tsx';
import { SelectField } from '#ui/kit/select-field.tsx';
import { BothLanguages } from '#ui/progress/reports/both-languages.tsx';
import { type Correction, firstValues } from '#ui/progress/reports/use-correction.ts';
import { useCorrectionWords } from '#ui/progress/reports/use-correction-words.ts';

interface Props {
  readonly sheet: CorrectionSheet;
  readonly correction: Correction;
}

/** What is wrong, and the right value: typed as people type it, or chosen where it names something. */
export function CorrectionValue({ sheet, correction }: Props) {
  const t = useTranslations('reports');
  const { fields, change } = correction;
  const slot = sheet.slots.find((one) => one.slot === fields.slot);
  if (!slot) return null;
  const nameOf = (name: string) => (name === 'subject' || name === 'value' ? t(`slot-${name}`) : name);
  const choose = (name: string) => {
    const chosen = sheet.slots.find((one) => one.slot === name);
    if (chosen) change({ slot: name, values: firstValues(chosen) });
  };
  const shown = slot.many && fields.values.at(-1) !== '' ? [...fields.values, ''] : fields.values;
  const set = (at: number, value: TypedValue) =>
    change({ values: shown.map((one, index) => (index === at ? value : one)) });
  return (
    <>
      {sheet.slots.length > 1 ? (
        <SelectField
          label={t('correct-slot')}
          value={slot.slot}
          onChange={choose}
          options={sheet.slots.map((one) => ({
            value: one.slot,
            label: `${nameOf(one.slot)}: ${one.now}`,
          }))}
        />
      ) : (
        <p className="text-ink-soft">{t('correct-now', { value: slot.now })}</p>
      )}
      {shown.map((value, at) => (
        <ValueField
          // biome-ignore lint/suspicious/noArrayIndexKey: a place among the values is all that tells them apart
          key={`${slot.slot} ${at}`}
          slot={slot}
          at={at}
          value={value}
          onChange={(next) => set(at, next)}
          correction={correction}
        />
      ))}
    </>
  );
}

interface FieldProps {
  readonly slot: CorrectableSlot;
  readonly at: number;
  readonly value: TypedValue;
  readonly onChange: (value: TypedValue) => void;
  readonly correction: Correction;
}

function ValueField({ slot, at, value, onChange, correction }: FieldProps) {
  const t = useTranslations('reports');
  const id = useId();
  const wordsOf = useCorrectionWords();
  const problem = correction.problems.find((one) => one.field === 'value' && one.at === at);
  const words = problem && wordsOf(problem);
  const label = t(at === 0 ? 'correct-value' : 'correct-value-more');
  if (typeof value !== 'string') {
    return (
      <BothLanguages
        labels={{ th: t('correct-value-th'), en: t('correct-value-en') }}
        value={value}
        onChange={onChange}
        problem={problem && { language: problem.language, words: wordsOf(problem) }}
      />
    );
  }
  if (slot.kind === 'entity') {
    return (
      <div className="flex flex-col gap-1.5">
        <SelectField
          label={label}
          value={value}
          onChange={onChange}
          options={[{ value: '', label: t('correct-choose') }, ...slot.choices]}
        />
        {words && (
          <p data-fault tabIndex={-1} role="alert" className="text-sm text-bad">
            {words}
          </p>
        )}
      </div>
    );
  }
  const amountHint = slot.unit ? t('correct-hint-unit', { unit: slot.unit }) : t('correct-hint-quantity');
  return (
    <DraftField
      id={id}
      label={label}
      value={value}
      onChange={onChange}
      problem={words}
      hint={slot.kind === 'date' ? t('correct-hint-date') : amountHint}
    />
  );
}
