import type { FactDraft, Gap, PlacedValue } from '#core/facts/parse/fact-draft.ts';
import { fieldOf } from '#core/facts/parse/parse-list.ts';
import { parseSlot } from '#core/facts/parse/parse-values.ts';
import type { SlotTypes } from '#core/facts/parse/property-draft.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { factFields } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { SlotType } from '#core/facts/property.ts';

/** The value and the qualifiers of a fact. */
export interface ReadSlots extends Pick<FactDraft, 'values' | 'gaps'> {
  readonly problems: readonly FactProblem[];
}

/** Reads the slots of a fact by the types its property gives them; without a property, nothing but gaps. */
export function readSlots(raw: object, slots: SlotTypes | null, part: Part): ReadSlots {
  const read = { values: [] as PlacedValue[], gaps: [] as Gap[], problems: [] as FactProblem[] };
  for (const [slot, type] of slots?.types ?? [])
    if (slot !== 'subject') readSlot(raw, slot, type, part, read);
  for (const name of Object.keys(raw)) {
    if (slots?.types.has(name) || (factFields.has(name) && name !== 'value')) continue;
    read.gaps.push({ slot: name, kind: null, raw: fieldOf(raw, name) });
    if (!slots?.areAll) continue;
    const place = part.file.placeOfKey([...part.path, name]);
    const expected = [...slots.types.keys()].filter((slot) => !factFields.has(slot));
    read.problems.push({ code: 'unknown-slot', place, item: part.item, found: name, expected });
  }
  return read;
}

function readSlot(
  raw: object,
  slot: string,
  type: SlotType | null,
  part: Part,
  read: { readonly values: PlacedValue[]; readonly gaps: Gap[]; readonly problems: FactProblem[] },
): void {
  const content = fieldOf(raw, slot);
  if (content === undefined || content === null) {
    if (!type?.required) return;
    read.gaps.push({ slot, kind: type.kind, raw: undefined });
    // That there is no field `value` at all has been said already.
    if (slot !== 'value' || Object.hasOwn(raw, slot))
      read.problems.push(problemAt(part, 'missing-slot', '', [slot]));
    return;
  }
  if (type === null) {
    read.gaps.push({ slot, kind: null, raw: content });
    return;
  }
  const { values, parts, unread, problems } = parseSlot(content, type, within(part, slot));
  for (const [index, value] of values.entries())
    read.values.push({ slot, value, part: parts[index] ?? within(part, slot) });
  for (const one of unread) read.gaps.push({ slot, kind: type.kind, raw: one });
  read.problems.push(...problems);
}
