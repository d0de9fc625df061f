import type { Localized } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityId, QuantityValue, Value } from '#core/facts/value.ts';

/** A value as programs outside receive it: entities with their label. */
export type ValueRecord =
  | Exclude<Value, { kind: 'entity' }>
  | { readonly kind: 'entity'; readonly id: EntityId; readonly label: Localized };

/** A qualifier: a date as its EDTF text, everything else as a value; a list where the slot holds several. */
export type QualifierRecord = string | ValueRecord | readonly (string | ValueRecord)[];

/** A fact as one object for programs outside, complete in itself. */
export interface FactRecord {
  readonly id: string;
  readonly revision: string;
  readonly pack: string;
  readonly property: string;
  readonly subject: { readonly id: EntityId; readonly label: Localized };
  readonly value: ValueRecord;
  /** By slot; and `when`, the time the fact holds for, where exactly one slot is a date. */
  readonly qualifiers: Readonly<Record<string, QualifierRecord>>;
  readonly status: Fact['status'];
  readonly statement: Localized;
  readonly source: Fact['source'];
  readonly disputes: readonly string[];
}

/** The record of a fact, with labels from its base. */
export function factRecord(fact: Fact, base: FactBase): FactRecord {
  const slots = Object.entries(fact.qualifiers).map(
    ([slot, values]) => [slot, qualifierRecord(values, base)] as const,
  );
  const dates = Object.values(fact.qualifiers)
    .flat()
    .filter((value) => value.kind === 'date');
  const when = dates.length === 1 ? dates.map(({ edtf }) => ({ when: edtf }))[0] : {};
  const { id, revision, pack, property, status, statement, source, disputes } = fact;
  return {
    id,
    revision,
    pack,
    property,
    subject: { id: fact.subject, label: labelOf(fact.subject, base) },
    value: valueRecord(fact.value, base),
    qualifiers: { ...when, ...Object.fromEntries(slots) },
    status,
    statement,
    source,
    disputes,
  };
}

/** What stands in a slot, as a record. */
export function qualifierRecord(values: readonly Value[], base: FactBase): QualifierRecord {
  const records = values.map((value) => (value.kind === 'date' ? value.edtf : valueRecord(value, base)));
  const [only] = records;
  return records.length === 1 && only !== undefined ? only : records;
}

/** A value with its entity's label, and its fields in a fixed order. */
export function valueRecord(value: Value, base: FactBase): ValueRecord {
  if (value.kind === 'entity') return { kind: 'entity', id: value.id, label: labelOf(value.id, base) };
  return value.kind === 'quantity' ? quantityRecord(value) : value;
}

function quantityRecord(value: QuantityValue): QuantityValue {
  const { kind, amount, unit, step, asPrinted, qualifier, tolerance } = value;
  return {
    kind,
    amount,
    unit,
    step,
    asPrinted,
    qualifier,
    ...(tolerance === undefined ? {} : { tolerance }),
  };
}

function labelOf(id: EntityId, base: FactBase): Localized {
  return base.entities.get(id)?.label ?? { th: id, en: id };
}
