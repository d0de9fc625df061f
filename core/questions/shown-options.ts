import type { CardScope } from '#core/questions/card-scope.ts';
import type { Distractor } from '#core/questions/distractor.ts';
import type { Option } from '#core/questions/question.ts';
import { renderOption } from '#core/questions/render-option.ts';
import { bareValue, printedAs } from '#core/questions/shown-value.ts';

/** An option with the fact it was taken from, where it was taken from one. */
export interface ShownOption extends Option {
  readonly origin: Distractor['origin'];
}

/** The options of a card in the reader's words, numbered in the order given. */
export function showOptions(scope: CardScope, options: readonly Distractor[]): readonly ShownOption[] {
  const { base, property, ask, reader } = scope;
  return options.map(({ value, origin }, place) => {
    const bare = bareValue(value);
    const text = renderOption(bare, property, ask, base.entities, reader);
    return { id: `o${place + 1}`, text, value: printedAs(bare, text), origin };
  });
}
