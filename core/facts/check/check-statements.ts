import { type Edtf, edtfContains, pointPrecision, possibleDays } from '#core/basics/edtf.ts';
import { findDates } from '#core/basics/find-dates.ts';
import { type FoundQuantity, findQuantities } from '#core/basics/find-quantities.ts';
import { locales } from '#core/basics/locale.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import { namesOf, type StatedFigures, statedFigures } from '#core/facts/check/stated-figures.ts';
import type { FactDraft } from '#core/facts/parse/fact-draft.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { QuantityValue } from '#core/facts/value.ts';

/**
 * Statements that say otherwise than the values of their fact: every date in them, and every number, is one
 * of its values or qualifiers, holds it or lies in it, or stands in a name, or belongs to a fact that this
 * one says it mentions. What may be the value that could not be read is not held against a statement.
 */
export function checkStatements(
  facts: readonly Located<FactDraft>[],
  scope: Scope,
  factsById: ReadonlyMap<string, FactDraft>,
): FactProblem[] {
  const names = namesWithFigures(scope);
  return facts.flatMap((located) => {
    const { item: fact, part } = located;
    const mentioned = fact.mentions.filter((id) => id !== undefined);
    const facts = [fact, ...mentioned.flatMap((id) => factsById.get(id) ?? [])];
    return [
      ...mentioned.flatMap((id, index) =>
        factsById.has(id) ? [] : [problemAt(within(part, 'mentions', index), 'mention-unknown', id)],
      ),
      ...statementProblems(located, statedFigures(facts, scope), mayState(facts), names),
    ];
  });
}

/** What of a statement could be checked, were all values read: a gap may be what it says. */
function mayState(facts: readonly FactDraft[]): { readonly date: boolean; readonly quantity: boolean } {
  const kinds = new Set(facts.flatMap(({ gaps }) => gaps.map(({ kind }) => kind)));
  return { date: kinds.has('date') || kinds.has(null), quantity: kinds.has('quantity') || kinds.has(null) };
}

function statementProblems(
  { item: fact, part }: Located<FactDraft>,
  stated: StatedFigures,
  unread: { readonly date: boolean; readonly quantity: boolean },
  names: readonly string[],
): FactProblem[] {
  return locales.flatMap((locale) => {
    const statement = fact.statement[locale];
    if (statement === undefined) return [];
    const at = within(part, 'statement', locale);
    const { found, rest } = findDates(withoutNames(statement, names), locale);
    const wrongDates = unread.date
      ? []
      : found.filter(({ dates }) => !dates.some((date) => isStatedDate(date, stated.dates)));
    const wrongNumbers = unread.quantity ? [] : wrongQuantities(findQuantities(rest), stated);
    return [
      ...wrongDates.map(({ text }) =>
        problemAt(at, 'statement-contradicts', text, expectedDates(stated.dates)),
      ),
      ...wrongNumbers.map(({ text }) =>
        problemAt(at, 'statement-contradicts', text, stated.quantities.map(quantityText)),
      ),
    ];
  });
}

function expectedDates(dates: readonly Edtf[]): readonly string[] {
  return [...new Set(dates.map(({ text }) => text))];
}

function quantityText({ amount, unit }: QuantityValue): string {
  return `${amount} ${unit}`;
}

/** Of a period that is open on one side only its end is stated, not every day beyond it. */
function isStatedDate(date: Edtf, stated: readonly Edtf[]): boolean {
  return stated.some((other) => {
    // Two periods given as finely as each other are one or are not.
    const fineness = finenessOf(date);
    if (fineness !== undefined && fineness === finenessOf(other))
      return date.text === other.text.replaceAll('~', '');
    const days = { ...other, ...possibleDays(other) };
    const lone = other.start ?? other.end;
    const closed = other.open && lone ? { ...days, ...daysOfEnd(days) } : days;
    return edtfContains(closed, date) || edtfContains(date, closed);
  });
}

/** How fine both ends of a period are given; null where it is none, or open. */
function finenessOf({ precision, start, end }: Edtf): string | undefined {
  return precision === 'interval' && start && end ? pointPrecision(start) + pointPrecision(end) : undefined;
}

function daysOfEnd({ start, earliest, latest }: Edtf): {
  readonly earliest: number;
  readonly latest: number;
} {
  // A month or a year is at most a year long: from the known end so far and no further.
  const year = 366;
  return start ? { earliest, latest: earliest + year } : { earliest: latest - year, latest };
}

/**
 * The numbers no value states. Digits are always held against the values; words for small numbers only
 * where the fact is one of numbers, since they stand for much else ("the two sides").
 */
function wrongQuantities(found: readonly FoundQuantity[], stated: StatedFigures): readonly FoundQuantity[] {
  const isHit = found.some((one) => stated.quantities.some((value) => isSame(one, value)));
  return found.filter((one) => {
    if (stated.quantities.some((value) => isSame(one, value)) || stated.inWords.has(one.amount)) return false;
    if (one.units.length === 0 && isDayOf(one.amount, stated.dates)) return false;
    if (one.inDigits) return true;
    if (one.isOrdinal)
      return stated.quantities.some(({ unit }) => unit === 'times' || findUnit(unit)?.ordinal);
    const isOfUnit = stated.quantities.some(({ unit }) => one.units.includes(unit));
    return isOfUnit || (stated.quantities.length > 0 && !isHit);
  });
}

function isSame(found: FoundQuantity, value: QuantityValue): boolean {
  if (found.units.length > 0 && !found.units.includes(value.unit) && !isCount(found, value)) return false;
  return Math.abs(found.amount - value.amount) < value.step / 2 || found.amount === value.amount;
}

/** Three people may be told as three posts, the third time as a rank. */
function isCount({ units }: FoundQuantity, { unit }: QuantityValue): boolean {
  const alike = [
    new Set(['people', 'posts', 'terms']),
    new Set(['times', 'occasion', 'rank', 'places', 'factor']),
  ];
  return alike.some((group) => group.has(unit) && units.some((one) => group.has(one)));
}

/** "from the 5th to the 7th": a day of a date that the fact gives. */
function isDayOf(amount: number, dates: readonly Edtf[]): boolean {
  return dates.some(({ start, end }) => start?.day === amount || end?.day === amount);
}

/** Names with a date or a number in them: they say nothing of the fact. */
function namesWithFigures({ entities }: Scope): readonly string[] {
  const names = [...entities.values()].flatMap(namesOf);
  return names
    .filter((name) => locales.some((locale) => hasFigure(name, locale)))
    .sort((a, b) => b.length - a.length);
}

function hasFigure(name: string, locale: (typeof locales)[number]): boolean {
  const { found, rest } = findDates(name, locale);
  return found.length > 0 || findQuantities(rest).length > 0;
}

function withoutNames(statement: string, names: readonly string[]): string {
  return names.reduce((text, name) => (text.includes(name) ? text.replaceAll(name, ' ') : text), statement);
}
