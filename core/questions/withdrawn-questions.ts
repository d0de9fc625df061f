import { type Locale, locales, usualCalendars } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import type { FactCard } from '#core/questions/question.ts';
import type { RefusalReason } from '#core/questions/refusal.ts';

/** One question by what it is asked of, whatever its options. */
export interface QuestionPlace {
  readonly card: FactCard;
  readonly kind: QuestionKind;
  readonly locale: Locale;
}

export interface WithdrawnQuestion extends QuestionPlace {
  /** Why it can no longer be asked. */
  readonly reason: RefusalReason;
}

export interface QuestionChanges {
  /** In the order of the facts before. */
  readonly withdrawn: readonly WithdrawnQuestion[];
  /** In the order of the facts after. */
  readonly added: readonly QuestionPlace[];
}

/**
 * Proves every question of two states of a base again, and tells which the change made impossible and
 * which possible. A renamed fact (`was`) is the same fact. Options are drawn from one seed: a card that
 * has few may be refused with other options than another seed would draw.
 */
export function withdrawnQuestions(before: FactBase, after: FactBase): QuestionChanges {
  const { withdrawn, stillAsked } = proveAgain(before, after);
  const added = placesOf(after).filter(
    (place) => !stillAsked.has(nameOf(place)) && refusalOf(after, place) === null,
  );
  return { withdrawn, added };
}

/** Only what a change made impossible, for whoever need not know what it made possible. */
export function findWithdrawn(before: FactBase, after: FactBase): readonly WithdrawnQuestion[] {
  return proveAgain(before, after).withdrawn;
}

function proveAgain(before: FactBase, after: FactBase) {
  const names = presentNames(after);
  const stillAsked = new Set<string>();
  const withdrawn: WithdrawnQuestion[] = [];
  for (const place of placesOf(before)) {
    if (refusalOf(before, place) !== null) continue;
    const fact = names.get(place.card.fact) ?? place.card.fact;
    const now = { ...place, card: { ...place.card, fact } };
    const reason = refusalOf(after, now);
    if (reason === null) stillAsked.add(nameOf(now));
    else withdrawn.push({ ...place, reason });
  }
  return { withdrawn, stillAsked };
}

function placesOf(base: FactBase): QuestionPlace[] {
  return cardsOf(base).flatMap((card) =>
    questionKinds.flatMap((kind) => locales.map((locale) => ({ card, kind, locale }))),
  );
}

/** Why a question cannot be asked of a base; null where it can. */
export function refusalOf(base: FactBase, { card, kind, locale }: QuestionPlace): RefusalReason | null {
  const asked = ask(base, card, kind, { locale, calendar: usualCalendars[locale] }, 1);
  return asked.ok ? null : asked.reason;
}

/** Former ids of facts, and what they are called now. */
function presentNames(base: FactBase): ReadonlyMap<string, string> {
  return new Map(
    [...base.facts.values()].flatMap(({ id, was }) => was.map((former) => [former, id] as const)),
  );
}

function nameOf({ card, kind, locale }: QuestionPlace): string {
  return `${card.fact} ${card.ask} ${kind} ${locale}`;
}
