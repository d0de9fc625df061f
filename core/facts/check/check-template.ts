import type { SlotTypes } from '#core/facts/parse/property-draft.ts';
import { type Part, problemAt } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import {
  parseTemplate,
  type SlotStyle,
  type Template,
  type TemplateSlot,
  templateSlots,
} from '#core/facts/template.ts';
import type { ValueKind } from '#core/facts/value.ts';

/** Which kind of value each style but `plain` prints. */
const styleKinds: Readonly<Record<SlotStyle, ValueKind | null>> = {
  plain: null,
  when: 'date',
  number: 'quantity',
  ordinal: 'quantity',
};

/** One phrasing of a property: `needed` slots it must print, `forbidden` ones it must not. None has no problem. */
export function checkTemplate(
  text: string | undefined,
  { types, areAll }: SlotTypes,
  part: Part,
  needed: readonly string[],
  forbidden: readonly string[] = [],
): FactProblem[] {
  if (text === undefined) return [];
  const parsed = parseTemplate(text);
  if (parsed.kind === 'fault') return [problemAt(part, 'template-fault', parsed.at, [parsed.fault])];
  const { always, optional } = templateSlots(parsed.template);
  const named = [...always, ...optional];
  return [
    ...named.flatMap((slot) =>
      !areAll || types.has(slot) ? [] : [problemAt(part, 'template-unknown-slot', slot, [...types.keys()])],
    ),
    ...always.flatMap((slot) =>
      types.get(slot)?.required === false
        ? [problemAt(part, 'template-optional-slot', slot, [`[{${slot}}]`])]
        : [],
    ),
    ...needed.flatMap((slot) =>
      always.includes(slot) ? [] : [problemAt(part, 'missing-slot', '', [`{${slot}}`])],
    ),
    ...forbidden.flatMap((slot) => (named.includes(slot) ? [problemAt(part, 'ask-gives-answer', slot)] : [])),
    ...styleProblems(parsed.template, types, part),
  ];
}

function styleProblems(template: Template, types: SlotTypes['types'], part: Part): FactProblem[] {
  return slotsOf(template).flatMap(({ slot, style }) => {
    const kind = styleKinds[style];
    const type = types.get(slot);
    if (kind === null || !type || type.kind === kind) return [];
    return [problemAt(part, 'template-style', `{${slot}:${style}}`, [`{${slot}}`])];
  });
}

function slotsOf(template: Template): readonly TemplateSlot[] {
  return template
    .flatMap((part) => (part.kind === 'optional' ? part.parts : [part]))
    .filter((part) => part.kind === 'slot');
}
