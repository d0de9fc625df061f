import type { Reader } from '#core/basics/locale.ts';
import type { Fact, FactStatus } from '#core/facts/fact.ts';
import { factStatuses } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factDate } from '#core/facts/fact-date.ts';
import { renderFactValue } from '#core/facts/render-fact-value.ts';
import { renderValue } from '#core/facts/render-value.ts';
import type { Value } from '#core/facts/value.ts';

export const tableColumns = ['subject', 'property', 'value', 'when', 'status'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** One fact as a row, in the reader's language. */
export interface TableRow {
  readonly fact: Fact;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  /** Empty where the fact has no date. */
  readonly when: string;
  readonly status: FactStatus;
  /** Days from 1970-01-01, for sorting; null without a date. */
  readonly day: number | null;
}

/** The facts as rows, in the given order. */
export function tableRows(facts: readonly Fact[], base: FactBase, reader: Reader): readonly TableRow[] {
  return facts.map((fact) => {
    const place = factDate(fact, base);
    const { earliest = Number.NaN, latest = Number.NaN } = place?.date ?? {};
    const day = [earliest, latest].find(Number.isFinite) ?? null;
    const date: Value | null = place && { kind: 'date', edtf: place.date.text };
    return {
      fact,
      subject: base.entities.get(fact.subject)?.label[reader.locale] ?? fact.subject,
      property: base.properties.get(fact.property)?.label[reader.locale] ?? fact.property,
      value: renderFactValue(fact, base, reader),
      when: date ? renderValue(date, base.entities, reader) : '',
      status: fact.status,
      day,
    };
  });
}

/**
 * The rows in the order of a column, undated ones last in either direction; rows that are equal keep
 * their order. Values go by kind: dates by day, amounts by size within their unit, words by alphabet.
 */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: 'ascending' | 'descending',
  reader: Reader,
): readonly TableRow[] {
  const words = new Intl.Collator(reader.locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (column === 'when') return compareDays(a.day, b.day, sign);
    if (column === 'value') return sign * compareValues(a, b, words);
    if (column === 'status') return sign * (factStatuses.indexOf(a.status) - factStatuses.indexOf(b.status));
    return sign * words.compare(a[column], b[column]);
  });
}

function compareDays(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

const kindOrder: Readonly<Record<Value['kind'], number>> = { quantity: 0, date: 1, entity: 2, text: 2 };

function compareValues(a: TableRow, b: TableRow, words: Intl.Collator): number {
  const [one, other] = [a.fact.value, b.fact.value];
  if (one.kind === 'quantity' && other.kind === 'quantity') {
    return words.compare(one.unit, other.unit) || one.amount - other.amount;
  }
  if (one.kind === 'date' && other.kind === 'date') return compareDays(a.day, b.day, 1);
  return kindOrder[one.kind] - kindOrder[other.kind] || words.compare(a.value, b.value);
}
