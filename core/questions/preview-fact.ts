import type { Reader } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type Asked, ask } from '#core/questions/ask.ts';
import { type AvailableKind, availableKinds } from '#core/questions/available-kinds.ts';
import { cardsOfFact } from '#core/questions/cards-of.ts';
import type { FactCard } from '#core/questions/question.ts';
import { type RefusalReason, refusalsOfTheKind } from '#core/questions/refusal.ts';

/** What comes of asking a card in one kind: the question, the one that was refused for its flaws, or why there is none. */
export interface QuestionPreview {
  readonly card: FactCard;
  readonly kind: AvailableKind;
  readonly asked: Asked;
}

/** Every card of a fact in every kind, kinds in the order they are offered. The same seed gives the same questions. */
export function previewFact(
  base: FactBase,
  fact: Fact,
  reader: Reader,
  seed: number,
): readonly QuestionPreview[] {
  return cardsOfFact(base, fact).flatMap((card) =>
    availableKinds.map((kind) => ({ card, kind, asked: ask(base, card, kind, reader, seed) })),
  );
}

export interface MissingKinds {
  readonly reason: RefusalReason;
  readonly kinds: readonly AvailableKind[];
}

/**
 * The kinds a fact is never asked in, by what stands in the way, as far as that lies in the fact and not
 * in the kind. What was refused for a flaw that can be shown is left out: it is shown.
 */
export function reasonsOfMissing(previews: readonly QuestionPreview[]): readonly MissingKinds[] {
  const shown = new Set(previews.filter(({ asked }) => asked.ok || 'tried' in asked).map(({ kind }) => kind));
  const kindsByReason = new Map<RefusalReason, Set<AvailableKind>>();
  for (const { kind, asked } of previews) {
    if (asked.ok || shown.has(kind) || refusalsOfTheKind.has(asked.reason)) continue;
    const kinds = kindsByReason.get(asked.reason) ?? new Set();
    kindsByReason.set(asked.reason, kinds.add(kind));
  }
  return [...kindsByReason].map(([reason, kinds]) => ({ reason, kinds: [...kinds] }));
}
