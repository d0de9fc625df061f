import { locales } from '#core/basics/locale.ts';
import { checkTemplate } from '#core/facts/check/check-template.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import type { PropertyDraft } from '#core/facts/parse/property-draft.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** What properties may name: question kinds and shapes are lists of other rooms and files. */
export interface KnownNames {
  readonly questionKinds: readonly string[];
  /** Null where there is no list of shapes to hold against. */
  readonly shapes: ReadonlySet<string> | null;
}

/** Phrasing, asks, shape and kinds of one property. */
export function checkProperty(located: Located<PropertyDraft>, known: KnownNames): FactProblem[] {
  return [...nameProblems(located, known), ...sentenceProblems(located), ...askProblems(located)];
}

function nameProblems({ item: property, part }: Located<PropertyDraft>, known: KnownNames): FactProblem[] {
  const kinds = property.kinds.flatMap((kind, index) =>
    kind === undefined || known.questionKinds.includes(kind)
      ? []
      : [problemAt(within(part, 'kinds', index), 'unknown-question-kind', kind, known.questionKinds)],
  );
  const { shape } = property;
  if (shape === undefined || known.shapes === null || known.shapes.has(shape)) return kinds;
  return [...kinds, problemAt(within(part, 'shape'), 'unknown-shape', shape, [...known.shapes])];
}

/** The item names the fact without its value; ordering and charts, which dates and numbers are for, need it. */
function sentenceProblems({ item: property, part }: Located<PropertyDraft>): FactProblem[] {
  const { slots, sentence, item } = property;
  const kind = slots.types.get('value')?.kind;
  const needsItem = kind === 'date' || kind === 'quantity';
  return [
    ...locales.flatMap((locale) =>
      checkTemplate(sentence[locale], slots, within(part, 'sentence', locale), ['value']),
    ),
    ...locales.flatMap((locale) =>
      checkTemplate(item?.[locale], slots, within(part, 'item', locale), [], ['value']),
    ),
    ...(needsItem && !item ? [problemAt(part, 'missing-item', '', ['item'])] : []),
  ];
}

function askProblems({ item: { asks, slots }, part }: Located<PropertyDraft>): FactProblem[] {
  return Object.entries(asks).flatMap(([slot, ask]) => {
    const at = within(part, 'asks', slot);
    if (slots.areAll && !slots.types.has(slot))
      return [problemAt(at, 'ask-unknown-slot', slot, [...slots.types.keys()])];
    return locales.flatMap((locale) =>
      checkTemplate(ask?.stem?.[locale], slots, within(at, 'stem', locale), [], [slot]),
    );
  });
}
