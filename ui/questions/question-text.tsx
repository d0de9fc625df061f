import { Fragment } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import { splitAtNames } from '#core/facts/split-at-names.ts';

interface Props {
  readonly text: string;
  readonly locale: Locale;
  /** Names that must not be broken across lines. */
  readonly names: readonly string[];
}

/** A text of the content in its own language, with the names in it kept whole and cloze gaps drawn as gaps. */
export function QuestionText({ text, locale, names }: Props) {
  return (
    <span lang={locale}>
      {splitAtNames(text, names).map(({ start, piece, isName }) => (
        <Fragment key={start}>{isName ? <span className="name">{piece}</span> : piece}</Fragment>
      ))}
    </span>
  );
}
