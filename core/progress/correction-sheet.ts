import type { Locale, Localized, Reader } from '#core/basics/locale.ts';
import { textFor } from '#core/basics/text-for.ts';
import { findUnit } from '#core/basics/units.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotNames, slotType, slotValues } from '#core/facts/slots.ts';
import type { Value, ValueKind } from '#core/facts/value.ts';
import {
  type CorrectionProblem,
  entitiesFor,
  type UnderstoodCorrection,
} from '#core/progress/read-correction.ts';
import { type ReportMatter, reportedFact } from '#core/progress/rule-on-report.ts';

/** Everything needed to correct a reported fact. */
export interface CorrectionSheet {
  readonly revision: string;
  /** The slots that may be wrong, the one that was asked for first. */
  readonly slots: readonly CorrectableSlot[];
}

export interface CorrectableSlot {
  readonly slot: string;
  readonly kind: ValueKind;
  readonly many: boolean;
  /** What it holds so far, in the reader's words. */
  readonly now: string;
  /** The same as it is typed: ids of entities, texts in both languages; nothing of dates and amounts. */
  readonly typed: readonly (string | Localized)[];
  /** What an amount without a unit is taken for. */
  readonly unit: string | null;
  /** The entities it may hold. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The sheet for a report; null where the fact is gone. Slots that are empty stay so. */
export function makeCorrectionSheet(
  base: FactBase,
  matter: Pick<ReportMatter, 'card'>,
  reader: Reader,
): CorrectionSheet | null {
  const reported = reportedFact(base, matter);
  const property = reported && base.properties.get(reported.fact.property);
  if (!reported || !property) return null;
  const { fact, ask } = reported;
  const names = [ask, ...slotNames(property).filter((slot) => slot !== ask)];
  const slots = names.flatMap((slot): readonly CorrectableSlot[] => {
    const type = slotType(property, slot);
    const values = slotValues(fact, slot);
    const [first] = values;
    if (!type || !first) return [];
    const unit = type.unit ?? (first.kind === 'quantity' ? first.unit : undefined);
    const choices = entitiesFor(base, fact, type).map(({ id, label }) => ({
      value: id,
      label: label[reader.locale],
    }));
    return [
      {
        ...{ slot, kind: type.kind, many: type.many, now: inWords(values, base, reader) },
        typed: values.flatMap(asTyped),
        unit: unit === undefined ? null : unitLabel(unit, reader),
        choices: choices.sort((a, b) => a.label.localeCompare(b.label, reader.locale)),
      },
    ];
  });
  return { revision: fact.revision, slots };
}

function asTyped(value: Value): readonly (string | Localized)[] {
  if (value.kind === 'entity') return [value.id];
  return value.kind === 'text' ? [value.text] : [];
}

/** A correction as it was understood, in the reader's words. */
export interface CorrectionPreview {
  readonly former: string;
  readonly now: string;
  readonly statement: Localized;
  readonly unchanged: readonly Locale[];
}

export function previewCorrection(
  { former, values, statement, unchanged }: UnderstoodCorrection,
  base: FactBase,
  reader: Reader,
): CorrectionPreview {
  const [before, now] = [former, values].map((some) => inWords(some, base, reader));
  return { former: before ?? '', now: now ?? '', statement, unchanged };
}

/** A problem with what belongs to its words. */
export interface ShownCorrectionProblem {
  readonly field: CorrectionProblem['field'];
  readonly code: CorrectionProblem['code'];
  /** Which of the values; null where it is no value. */
  readonly at: number | null;
  readonly language: Locale | null;
  /** The ways it can be read, the unit expected, or what the other fact says. */
  readonly words: readonly string[];
}

export function showCorrectionProblem(
  problem: CorrectionProblem,
  base: FactBase,
  reader: Reader,
): ShownCorrectionProblem {
  const { field, code } = problem;
  const language = 'language' in problem ? (problem.language ?? null) : null;
  return {
    field,
    code,
    at: 'at' in problem ? problem.at : null,
    language,
    words: wordsOf(problem, base, reader),
  };
}

function wordsOf(problem: CorrectionProblem, base: FactBase, reader: Reader): readonly string[] {
  if (problem.code === 'ambiguous') {
    return problem.readings.map((value) => renderValue(value, base.entities, reader));
  }
  if (problem.code === 'other-unit') return [unitLabel(problem.unit, reader)];
  if (problem.code !== 'contradiction') return [];
  const other = base.facts.get(problem.fact);
  return other ? [textFor(other.statement, reader)] : [];
}

function inWords(values: readonly Value[], base: FactBase, reader: Reader): string {
  return joinList(
    values.map((value) => renderValue(value, base.entities, reader)),
    reader,
  );
}

function unitLabel(unit: string, { locale }: Reader): string {
  return findUnit(unit)?.label[locale] ?? unit;
}
