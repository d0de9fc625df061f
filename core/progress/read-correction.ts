import type { Locale } from '#core/basics/locale.ts';
import type { FactRevised } from '#core/facts/amendment.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { findContradiction } from '#core/facts/find-contradiction.ts';
import { baseFolder } from '#core/facts/parse-pack.ts';
import type { SlotType } from '#core/facts/property.ts';
import { type FactChange, reviseFact } from '#core/facts/revise-fact.ts';
import { slotType, slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { valueKey, valuesKey } from '#core/facts/value-key.ts';
import type { CorrectionDraft } from '#core/progress/correction-draft.ts';
import { proposeStatement } from '#core/progress/propose-statement.ts';
import {
  readBoth,
  readSlotValue,
  type SlotReading,
  type ValueFault,
} from '#core/progress/read-slot-value.ts';

/** What is wrong with a correction, and where. */
export type CorrectionProblem =
  /** The value at a place among those typed. */
  | ({ readonly field: 'value'; readonly at: number } & ValueFault)
  | { readonly field: 'value'; readonly at: number; readonly code: 'twice' | 'unchanged' }
  | { readonly field: 'value'; readonly at: number; readonly code: 'contradiction'; readonly fact: string }
  | { readonly field: 'statement' | 'reason'; readonly code: 'empty' | 'too-long'; readonly language: Locale }
  /** The fact says something else by now, or can no longer be corrected so. */
  | { readonly field: 'all'; readonly code: 'changed' };

/** What a correction would make of the fact. */
export interface UnderstoodCorrection extends Omit<FactChange, 'correction'> {
  /** What the slot holds so far. */
  readonly former: readonly Value[];
  /** The languages in which the sentence that is proposed does not give the new value. */
  readonly unchanged: readonly Locale[];
}

type Faulty = { readonly ok: false; readonly problems: readonly CorrectionProblem[] };

const longestStatement = 1_000;
const longestReason = 500;

/** Reads a correction of one slot of a fact. Its sentence is proposed where the draft has none. */
export function readCorrection(
  base: FactBase,
  fact: Fact,
  draft: CorrectionDraft,
): { readonly ok: true; readonly understood: UnderstoodCorrection } | Faulty {
  const reading = slotReading(base, fact, draft.slot, draft.locale);
  if (!reading || draft.revision !== fact.revision) {
    return { ok: false, problems: [{ field: 'all', code: 'changed' }] };
  }
  const { slot } = draft;
  const { values, problems } = readValues(draft, reading);
  problems.push(...textProblems(draft));
  if (problems.length > 0) return { ok: false, problems };
  const former = slotValues(fact, slot);
  if (valuesKey(values) === valuesKey(former)) return refuse({ code: 'unchanged' });
  const proposed = proposeStatement(fact, slot, values, base.entities);
  const statement = draft.statement ? trimmed(draft.statement) : proposed.statement;
  const change = { slot, values, statement };
  const revised = reviseFact(fact, { ...change, correction: { since: '', reason: statement } });
  const clash = findContradiction(revised, base);
  if (clash) return refuse({ code: 'contradiction', fact: clash.id });
  return {
    ok: true,
    understood: { ...change, former, unchanged: draft.statement ? [] : proposed.unchanged },
  };
}

/** What a whole correction makes of the library: sentence and reason must have been given. `since` is a day. */
export function ruleOnCorrection(
  base: FactBase,
  fact: Fact,
  draft: CorrectionDraft,
  since: string,
): { readonly ok: true; readonly amendment: FactRevised } | Faulty {
  const reason = draft.reason ?? { th: '', en: '' };
  const whole = { ...draft, reason, statement: draft.statement ?? { th: '', en: '' } };
  const read = readCorrection(base, fact, whole);
  if (!read.ok) return read;
  const { slot, values, statement } = read.understood;
  const correction = { since, reason: trimmed(reason) };
  const { id, revision } = fact;
  return {
    ok: true,
    amendment: { kind: 'revision', fact: id, revision, slot, values, statement, correction },
  };
}

/** What a slot of a fact takes; null where it has no such slot. */
function slotReading(base: FactBase, fact: Fact, slot: string, locale: Locale): SlotReading | null {
  const property = base.properties.get(fact.property);
  const type = property ? slotType(property, slot) : null;
  if (!type) return null;
  const [present] = slotValues(fact, slot);
  const unit = type.unit ?? (present?.kind === 'quantity' ? present.unit : undefined);
  const entities = new Set(entitiesFor(base, fact, type).map(({ id }) => id));
  return { type, unit, entities, locale };
}

/** The entities that may stand in a slot: of its kinds, of the fact's pack or of what all packs share. */
export function entitiesFor(base: FactBase, fact: Fact, type: SlotType): readonly Entity[] {
  if (type.kind !== 'entity') return [];
  return [...base.entities.values()].filter(
    ({ pack, kind }) =>
      (pack === fact.pack || pack === baseFolder) &&
      (type.entityKinds.length === 0 || type.entityKinds.includes(kind)),
  );
}

function readValues(draft: CorrectionDraft, reading: SlotReading) {
  const problems: CorrectionProblem[] = [];
  const values: Value[] = [];
  const places = reading.type.many ? draft.values : draft.values.slice(0, 1);
  for (const [at, typed] of (places.length > 0 ? places : ['']).entries()) {
    const read = readSlotValue(typed, reading);
    if (!read.ok) problems.push({ field: 'value', at, ...read.fault });
    else if (values.some((value) => valueKey(value) === valueKey(read.value))) {
      problems.push({ field: 'value', at, code: 'twice' });
    } else values.push(read.value);
  }
  return { values, problems };
}

function textProblems({ statement, reason }: CorrectionDraft): readonly CorrectionProblem[] {
  const fields = [
    ['statement', statement, longestStatement],
    ['reason', reason, longestReason],
  ] as const;
  return fields.flatMap(([field, text, longest]) => {
    const both = text && readBoth(text, longest);
    return both && 'fault' in both ? [{ field, ...both.fault }] : [];
  });
}

function trimmed({ th, en }: { readonly th: string; readonly en: string }) {
  return { th: th.trim(), en: en.trim() };
}

type Refused = { readonly code: 'unchanged' } | { readonly code: 'contradiction'; readonly fact: string };

function refuse(what: Refused): Faulty {
  return { ok: false, problems: [{ field: 'value', at: 0, ...what }] };
}
