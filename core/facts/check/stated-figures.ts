import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { findDates } from '#core/basics/find-dates.ts';
import { findQuantities } from '#core/basics/find-quantities.ts';
import { locales } from '#core/basics/locale.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import type { FactDraft } from '#core/facts/parse/fact-draft.ts';
import type { EntityDraft } from '#core/facts/parse/parse-entities.ts';
import type { QuantityValue, Value } from '#core/facts/value.ts';

/** The dates and numbers that the values of a fact allow its statement to give. */
export interface StatedFigures {
  readonly dates: readonly Edtf[];
  readonly quantities: readonly QuantityValue[];
  /** Numbers in texts and in names of what the fact is about. */
  readonly inWords: ReadonlySet<number>;
}

/** What facts state by their values: their own, and in the texts and names that these hold. */
export function statedFigures(facts: readonly FactDraft[], scope: Scope): StatedFigures {
  const values = facts.flatMap((fact) => fact.values.map(({ value }) => value));
  const subjects = facts.flatMap(({ subject }) => namesOf(scope.entities.get(subject)));
  const texts = [...subjects, ...values.flatMap((value) => textsOf(value, scope))];
  const inTexts = texts.flatMap((text) => locales.map((locale) => findDates(text, locale)));
  const dates = values.map((value) => (value.kind === 'date' ? parseEdtf(value.edtf) : null));
  return {
    dates: [
      ...dates.filter((date) => date !== null),
      ...inTexts.flatMap(({ found }) => found.flatMap((one) => one.dates)),
    ],
    quantities: values.filter((value) => value.kind === 'quantity'),
    inWords: new Set(inTexts.flatMap(({ rest }) => findQuantities(rest).map(({ amount }) => amount))),
  };
}

function textsOf(value: Value, { entities }: Scope): readonly string[] {
  if (value.kind === 'entity') return namesOf(entities.get(value.id));
  return value.kind === 'text' ? locales.map((locale) => value.text[locale]) : [];
}

/** Every name of an entity, as far as it could be read. */
export function namesOf(entity: EntityDraft | undefined): readonly string[] {
  if (!entity) return [];
  const names = locales.flatMap((locale) => [entity.label?.[locale], ...(entity.aliases?.[locale] ?? [])]);
  return names.filter((name) => name !== undefined);
}
