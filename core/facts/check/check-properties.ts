import { locales } from '#core/basics/locale.ts';
import { checkTemplate } from '#core/facts/check/check-template.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Property } from '#core/facts/property.ts';
import { slotNames, slotType } from '#core/facts/slots.ts';

/** What properties may name: question kinds and shapes are lists of other rooms and files. */
export interface KnownNames {
  readonly questionKinds: readonly string[];
  /** Null where there is no list of shapes to hold against. */
  readonly shapes: ReadonlySet<string> | null;
}

/** Phrasing, asks, shape and kinds of one property. */
export function checkProperty(located: Located<Property>, known: KnownNames): FactProblem[] {
  return [...nameProblems(located, known), ...sentenceProblems(located), ...askProblems(located)];
}

function nameProblems({ item: property, part }: Located<Property>, known: KnownNames): FactProblem[] {
  const kinds = property.kinds.flatMap((kind, index) =>
    known.questionKinds.includes(kind)
      ? []
      : [problemAt(within(part, 'kinds', index), 'unknown-question-kind', kind, known.questionKinds)],
  );
  if (known.shapes === null || known.shapes.has(property.shape)) return kinds;
  return [...kinds, problemAt(within(part, 'shape'), 'unknown-shape', property.shape, [...known.shapes])];
}

/** The item names the fact without its value; ordering and charts, which dates and numbers are for, need it. */
function sentenceProblems({ item: property, part }: Located<Property>): FactProblem[] {
  const needsItem = property.value.kind === 'date' || property.value.kind === 'quantity';
  return [
    ...locales.flatMap((locale) =>
      checkTemplate(property.sentence[locale], property, within(part, 'sentence', locale), ['value']),
    ),
    ...locales.flatMap((locale) =>
      property.item
        ? checkTemplate(property.item[locale], property, within(part, 'item', locale), [], ['value'])
        : [],
    ),
    ...(needsItem && !property.item ? [problemAt(part, 'missing-item', '', ['item'])] : []),
  ];
}

function askProblems({ item: property, part }: Located<Property>): FactProblem[] {
  return Object.entries(property.asks).flatMap(([slot, ask]) => {
    const at = within(part, 'asks', slot);
    if (!slotType(property, slot)) return [problemAt(at, 'ask-unknown-slot', slot, slotNames(property))];
    return locales.flatMap((locale) =>
      checkTemplate(ask.stem[locale], property, within(at, 'stem', locale), [], [slot]),
    );
  });
}
