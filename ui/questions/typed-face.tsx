'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { parseEdtf } from '#core/basics/edtf.ts';
import type { ChartGapTyped, Expected, TypedQuestion } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';

const longestAnswer = 500;

/** A field to type a date, an amount or a name in. */
export function TypedFace({ question, given, onAnswer }: FaceProps<TypedQuestion | ChartGapTyped>) {
  const t = useTranslations('question');
  const id = useId();
  const [text, setText] = useState('');
  const wanted = wantedOf(question.answer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(text.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <label htmlFor={id} className="text-ink-soft">
        {t(`type-${wanted}`)}
      </label>
      <input
        id={id}
        value={given === null ? text : String(given)}
        onChange={(event) => setText(event.target.value)}
        readOnly={given !== null}
        maxLength={longestAnswer}
        lang={question.locale}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        inputMode={keyboardFor(question.answer)}
        className="min-h-14 w-full rounded-control border-2 border-line-strong/70 bg-surface px-4 text-lg read-only:border-line read-only:text-ink-soft"
      />
      {given === null && (
        <div className="flex flex-wrap gap-3">
          <Button look="quiet" onClick={() => onAnswer('')}>
            {t('dont-know')}
          </Button>
          <Button type="submit" look="primary" className="grow" disabled={text.trim() === ''}>
            {t('check')}
          </Button>
        </div>
      )}
    </form>
  );
}

/** What is to be typed: how finely, where it is a date. */
function wantedOf(expected: Expected) {
  return expected.kind === 'date' ? (parseEdtf(expected.edtf)?.precision ?? 'day') : expected.kind;
}

/** What people say with words for thousands and millions; a keyboard of digits has no letters for them. */
const saidWithWords: readonly string[] = ['USD', 'people'];

/** The keyboard of a phone: digits where digits are enough; dates, large amounts and names need letters as well. */
export function keyboardFor(expected: Expected): 'numeric' | 'decimal' | 'text' {
  if (wantedOf(expected) === 'year') return 'numeric';
  return expected.kind === 'quantity' && !saidWithWords.includes(expected.unit) ? 'decimal' : 'text';
}
