import { parseEdtf } from '#core/basics/edtf.ts';
import { findUnit, units } from '#core/basics/units.ts';
import { type Part, problemAt, schemaProblems, within } from '#core/facts/parse/schema-problems.ts';
import { localizedSchema, quantitySchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { SlotType } from '#core/facts/property.ts';
import type { QuantityValue, Value } from '#core/facts/value.ts';

type Parsed<T> = { readonly value: T } | { readonly problems: readonly FactProblem[] };

/** What stands in a slot, as far as it could be read. */
export interface ParsedSlot {
  readonly values: readonly Value[];
  /** Where each of the values stands. */
  readonly parts: readonly Part[];
  /** What stands there and is no value. */
  readonly unread: readonly unknown[];
  readonly problems: readonly FactProblem[];
}

/** Reads what stands in a slot: one value, or a list where the slot may hold many. */
export function parseSlot(raw: unknown, type: SlotType, part: Part): ParsedSlot {
  if (!Array.isArray(raw)) return collect([raw], type, () => part);
  if (type.many && raw.length > 0) return collect(raw, type, (index) => within(part, index));
  const problem = type.many
    ? problemAt(part, 'missing-slot', '', [String(part.path.at(-1))])
    : problemAt(part, 'too-many-values', raw, ['1']);
  return { values: [], parts: [], unread: raw, problems: [problem] };
}

/** Reads a date as content writes it: text, or a year without quotes. */
export function parseDateText(raw: unknown, part: Part): Parsed<string> {
  if (typeof raw !== 'string' && !Number.isInteger(raw)) {
    return { problems: [problemAt(part, 'wrong-value', raw, ['date'])] };
  }
  const text = String(raw).trim();
  return parseEdtf(text) ? { value: text } : { problems: [problemAt(part, 'bad-date', text)] };
}

function collect(entries: readonly unknown[], type: SlotType, partOf: (index: number) => Part): ParsedSlot {
  const values: Value[] = [];
  const parts: Part[] = [];
  const unread: unknown[] = [];
  const problems: FactProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const part = partOf(index);
    const parsed = parseValue(entry, type, part);
    if ('value' in parsed) {
      values.push(parsed.value);
      parts.push(part);
    } else {
      unread.push(entry);
      problems.push(...parsed.problems);
    }
  }
  return { values, parts, unread, problems };
}

function parseValue(raw: unknown, type: SlotType, part: Part): Parsed<Value> {
  switch (type.kind) {
    case 'date': {
      const date = parseDateText(raw, part);
      return 'value' in date ? { value: { kind: 'date', edtf: date.value } } : date;
    }
    case 'entity':
      if (typeof raw === 'string') return { value: { kind: 'entity', id: raw } };
      return { problems: [problemAt(part, 'wrong-value', raw, ['entity'])] };
    case 'text':
      return parseText(raw, part);
    case 'quantity':
      return parseQuantity(raw, type, part);
  }
}

function parseText(raw: unknown, part: Part): Parsed<Value> {
  if (typeof raw !== 'object') return { problems: [problemAt(part, 'wrong-value', raw, ['text'])] };
  const parsed = localizedSchema.safeParse(raw);
  if (parsed.success) return { value: { kind: 'text', text: parsed.data } };
  return { problems: schemaProblems(parsed.error.issues, part, raw) };
}

function parseQuantity(raw: unknown, type: SlotType, part: Part): Parsed<QuantityValue> {
  if (typeof raw !== 'number' && (typeof raw !== 'object' || raw === null)) {
    return { problems: [problemAt(part, 'wrong-value', raw, ['quantity'])] };
  }
  const parsed = quantitySchema.safeParse(typeof raw === 'number' ? { amount: raw } : raw);
  if (!parsed.success) return { problems: schemaProblems(parsed.error.issues, part, raw) };
  const { amount, step = lastPlace(amount), printed = String(amount), hedge = null, tolerance } = parsed.data;
  // Only a bare number takes the unit of its slot: where step or printed form are told, so is the unit.
  const unit = parsed.data.unit ?? (typeof raw === 'number' ? type.unit : undefined);
  const allowed = type.unit === undefined ? Object.keys(units) : [type.unit];
  if (unit === undefined) return { problems: [problemAt(part, 'missing-unit', amount, allowed)] };
  if (!findUnit(unit) || !allowed.includes(unit)) {
    return { problems: [problemAt(within(part, 'unit'), 'unknown-unit', unit, allowed)] };
  }
  const value: QuantityValue = {
    kind: 'quantity',
    amount,
    unit,
    step,
    asPrinted: printed,
    qualifier: hedge,
    ...(tolerance === undefined ? {} : { tolerance }),
  };
  return { value };
}

/** Place value of the last digit of a number written out: 1 for whole numbers, 0.1 for 0.5. */
function lastPlace(amount: number): number {
  const decimals = /\.(\d+)$/.exec(String(amount))?.[1]?.length ?? 0;
  return decimals === 0 ? 1 : Number(`1e-${decimals}`);
}
