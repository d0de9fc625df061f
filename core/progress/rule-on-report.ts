import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { Locale } from '#core/basics/locale.ts';
import type { Amendment } from '#core/facts/amendment.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { EntityId } from '#core/facts/value.ts';
import type { Answer } from '#core/grading/verdict.ts';
import { bearersOf } from '#core/questions/name-twins.ts';

/** What can be decided about a reported mistake without a word more. */
export const plainDecisions = ['alias', 'correction', 'withdrawal', 'decline'] as const;
export type PlainDecision = (typeof plainDecisions)[number];

/** What can be decided at all. `revision`: the right value is entered; `correction`: that is left to the files. */
export type ReportDecision = PlainDecision | 'revision';

/** A report as far as it bears on what can be decided. */
export interface ReportMatter {
  readonly card: CardKey;
  readonly answer: Answer | null;
}

/**
 * What follows from a decision for the library: an amendment, or nothing (null) where it is declined or
 * concerns a note, which its owner changes. `impossible`: that cannot be decided of this report, as an
 * alias where no name was typed; `known-name`: the entity has that name already; `other-name`: it is the
 * name of another entity, and would make wrong answers right.
 */
export type Ruling =
  | { readonly ok: true; readonly amendment: Amendment | null }
  | { readonly ok: false; readonly reason: 'impossible' | 'known-name' | 'other-name' };

const longestName = 200;

export function ruleOnReport(base: FactBase, matter: ReportMatter, decision: PlainDecision): Ruling {
  if (decision === 'decline') return { ok: true, amendment: null };
  const card = parseCardKey(matter.card);
  if (card?.item === 'note' && decision === 'correction') return { ok: true, amendment: null };
  const reported = reportedFact(base, matter);
  if (!reported) return { ok: false, reason: 'impossible' };
  if (decision === 'alias') return nameEntity(base, askedEntity(base, matter.card), matter.answer);
  const { fact, ask } = reported;
  if (decision === 'withdrawal') return { ok: true, amendment: { kind: 'withdrawal', fact: fact.id, ask } };
  return { ok: true, amendment: { kind: 'correction', fact: fact.id, ask, revision: fact.revision } };
}

/** What can be decided, in the order it is offered. */
export function possibleDecisions(base: FactBase, matter: ReportMatter): readonly ReportDecision[] {
  const canRevise = reportedFact(base, matter) !== null;
  return plainDecisions.flatMap((decision): readonly ReportDecision[] => {
    if (!ruleOnReport(base, matter, decision).ok) return [];
    return decision === 'correction' && canRevise ? ['revision', decision] : [decision];
  });
}

/** The fact that was asked about, and its slot; null where it is gone, or was a note. */
export function reportedFact(
  base: FactBase,
  { card: key }: Pick<ReportMatter, 'card'>,
): { readonly fact: Fact; readonly ask: string } | null {
  const card = parseCardKey(key);
  const fact = card?.item === 'fact' ? base.facts.get(card.fact) : undefined;
  return card?.item === 'fact' && fact ? { fact, ask: card.ask } : null;
}

/** The one entity a card asks for; null where it asks for something else, or several. */
export function askedEntity(base: FactBase, key: CardKey): EntityId | null {
  const reported = reportedFact(base, { card: key });
  const [value, ...more] = reported ? slotValues(reported.fact, reported.ask) : [];
  return value?.kind === 'entity' && more.length === 0 ? value.id : null;
}

function nameEntity(base: FactBase, id: EntityId | null, answer: Answer | null): Ruling {
  const entity = id === null ? undefined : base.entities.get(id);
  const text = typeof answer === 'string' ? answer.trim() : '';
  if (!entity || text.length > longestName || !/\p{L}/u.test(text))
    return { ok: false, reason: 'impossible' };
  const bearers = bearersOf(base, text);
  if (bearers.has(entity.id)) return { ok: false, reason: 'known-name' };
  if (bearers.size > 0) return { ok: false, reason: 'other-name' };
  return { ok: true, amendment: { kind: 'alias', entity: entity.id, locale: localeOf(text), text } };
}

/** The language a name is written in, by its letters. */
function localeOf(text: string): Locale {
  return /\p{Script=Thai}/u.test(text) ? 'th' : 'en';
}
