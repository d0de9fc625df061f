import type { Value } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import type { Distractor } from '#core/questions/distractor.ts';
import type { Option } from '#core/questions/question.ts';
import { renderOption } from '#core/questions/render-option.ts';
import { bareValue, printedAs } from '#core/questions/shown-value.ts';

/** An option with the fact it was taken from, where it was taken from one. */
export interface ShownOption extends Option {
  readonly origin: Distractor['origin'];
}

/** What the words of an option depend on beside its value. */
type Shown = Pick<CardScope, 'base' | 'property' | 'ask' | 'reader'>;

/** The options of a card in the reader's words, numbered in the order given. */
export function showOptions(scope: Shown, options: readonly Distractor[]): readonly ShownOption[] {
  return options.map(({ value, origin }, place) => ({
    id: `o${place + 1}`,
    ...showValue(scope, value),
    origin,
  }));
}

/** A value as an option says it: without what only a source adds, and a number with the digits it shows. */
export function showValue(
  { base, property, ask, reader }: Shown,
  value: Value,
): { readonly text: string; readonly value: Value } {
  const bare = bareValue(value);
  const text = renderOption(bare, property, ask, base.entities, reader);
  return { text, value: printedAs(bare, text) };
}
