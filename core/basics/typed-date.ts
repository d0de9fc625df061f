import type { Calendar } from '#core/basics/locale.ts';

/** A date as it was typed: the year as its digits stand, not yet counted from any era. */
export interface TypedDate {
  readonly year: TypedYear | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface TypedYear {
  readonly digits: string;
  /** The era written beside it. */
  readonly mark: Calendar | null;
}

/** One date, or the two ends of a period, either of them open. */
export type TypedSpan =
  | { readonly kind: 'date'; readonly date: TypedDate }
  | { readonly kind: 'period'; readonly start: TypedDate | null; readonly end: TypedDate | null };
