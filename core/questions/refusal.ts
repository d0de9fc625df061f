/** Why a question cannot be asked of a card in some kind. Codes: the words belong to whoever shows them. */
export const refusalReasons = [
  // The card
  'unknown-fact',
  'unknown-ask',
  'slot-empty',
  'withdrawn',
  'kind-not-wanted',
  'kind-unsuited',
  'near-source',
  // The proof
  'disputed',
  'not-closed',
  'several-answers',
  'answer-overlaps',
  'alias',
  'answer-unknown',
  // The options
  'too-few-distractors',
  'no-room-for-rank',
  'key-stands-out',
  'no-set',
  // The words
  'unfilled-slot',
  'no-sentence',
  'no-item',
  'not-in-sentence',
  'key-in-stem',
  'flawed',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Refusals that belong to the kind of question and say nothing of the fact: a year cannot be matched. */
export const refusalsOfTheKind: ReadonlySet<RefusalReason> = new Set([
  'kind-not-wanted',
  'kind-unsuited',
  'near-source',
  'no-item',
  'no-sentence',
  'not-in-sentence',
  'no-set',
]);

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
}

export function refuse(reason: RefusalReason): Refusal {
  return { ok: false, reason };
}
