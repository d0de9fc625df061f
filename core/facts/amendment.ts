import type { Locale } from '#core/basics/locale.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack } from '#core/facts/pack.ts';
import { type FactChange, reviseFact } from '#core/facts/revise-fact.ts';
import type { EntityId } from '#core/facts/value.ts';

/** What was decided about the library beside its files, after a mistake was reported. */
export type Amendment =
  /** Another name of an entity. */
  | { readonly kind: 'alias'; readonly entity: EntityId; readonly locale: Locale; readonly text: string }
  /** This slot of the fact is not asked for any more. */
  | { readonly kind: 'withdrawal'; readonly fact: string; readonly ask: string }
  /** It is not asked for as long as the fact says what was found wrong: until a file corrects it. */
  | { readonly kind: 'correction'; readonly fact: string; readonly ask: string; readonly revision: string }
  /** It says something else, as a new revision, in place of the one that was found wrong: until a file does. */
  | ({ readonly kind: 'revision'; readonly fact: string; readonly revision: string } & FactChange);

export type FactRevised = Extract<Amendment, { kind: 'revision' }>;

/**
 * The packs with what was decided beside their files. What the files say by now themselves changes
 * nothing, and neither does what concerns a fact or an entity that is gone.
 */
export function amendPacks(packs: readonly Pack[], amendments: readonly Amendment[]): readonly Pack[] {
  if (amendments.length === 0) return packs;
  return packs.map((pack) => ({
    ...pack,
    entities: pack.entities.map((entity) => amendEntity(entity, amendments)),
    facts: pack.facts.map((fact) => amendFact(fact, amendments)),
  }));
}

function amendEntity(entity: Entity, amendments: readonly Amendment[]): Entity {
  const names = { th: new Set(entity.aliases.th), en: new Set(entity.aliases.en) };
  for (const amendment of amendments) {
    if (amendment.kind !== 'alias' || amendment.entity !== entity.id) continue;
    if (amendment.text !== entity.label[amendment.locale]) names[amendment.locale].add(amendment.text);
  }
  if (names.th.size === entity.aliases.th.length && names.en.size === entity.aliases.en.length) return entity;
  return { ...entity, aliases: { th: [...names.th], en: [...names.en] } };
}

/** What was found wrong is withheld only where nothing took its place. */
function amendFact(former: Fact, amendments: readonly Amendment[]): Fact {
  const fact = reviseInTurn(former, amendments);
  const unasked = new Set(fact.unasked);
  for (const amendment of amendments) {
    const ask = withheldBy(amendment, fact);
    if (ask !== null) unasked.add(ask);
  }
  return unasked.size === (fact.unasked ?? []).length ? fact : { ...fact, unasked: [...unasked] };
}

/** In the order of deciding: what one decision says may be corrected by a later one. */
function reviseInTurn(former: Fact, amendments: readonly Amendment[]): Fact {
  let fact = former;
  for (const amendment of amendments) {
    const isMeant = amendment.kind === 'revision' && amendment.fact === fact.id;
    if (isMeant && amendment.revision === fact.revision) fact = reviseFact(fact, amendment);
  }
  return fact;
}

/** The slot that is not asked because of it; null where it withholds nothing of this fact. */
function withheldBy(amendment: Amendment, { id, revision }: Fact): string | null {
  if (amendment.kind === 'alias' || amendment.kind === 'revision' || amendment.fact !== id) return null;
  return amendment.kind === 'withdrawal' || amendment.revision === revision ? amendment.ask : null;
}
