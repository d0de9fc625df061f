import type { CardScope } from '#core/questions/card-scope.ts';
import type { Proved } from '#core/questions/distractor.ts';
import type { Wording } from '#core/questions/given-slots.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import type { Refusal } from '#core/questions/refusal.ts';

/** A question answered by typing: its proof is all there is to choose. */
export interface TypedPlan<Kind extends string> {
  readonly ok: true;
  readonly kind: Kind;
  readonly scope: CardScope;
  readonly proved: Proved;
}

export function planTyped<Kind extends string>(
  kind: Kind,
  scope: CardScope,
  wording: Wording,
): TypedPlan<Kind> | Refusal {
  const proof = proveCard(scope, wording);
  return proof.ok ? { ok: true, kind, scope, proved: proof.proved } : proof;
}
