import type { Locale } from '#core/basics/locale.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack } from '#core/facts/pack.ts';
import type { EntityId } from '#core/facts/value.ts';

/** What was decided about the library beside its files, after a mistake was reported. */
export type Amendment =
  /** Another name of an entity. */
  | { readonly kind: 'alias'; readonly entity: EntityId; readonly locale: Locale; readonly text: string }
  /** This slot of the fact is not asked for any more. */
  | { readonly kind: 'withdrawal'; readonly fact: string; readonly ask: string }
  /** It is not asked for as long as the fact says what was found wrong: until a file corrects it. */
  | { readonly kind: 'correction'; readonly fact: string; readonly ask: string; readonly revision: string };

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

function amendFact(fact: Fact, amendments: readonly Amendment[]): Fact {
  const unasked = new Set(fact.unasked);
  for (const amendment of amendments) if (withholds(amendment, fact)) unasked.add(amendment.ask);
  return unasked.size === (fact.unasked ?? []).length ? fact : { ...fact, unasked: [...unasked] };
}

function withholds(
  amendment: Amendment,
  { id, revision }: Fact,
): amendment is Exclude<Amendment, { kind: 'alias' }> {
  if (amendment.kind === 'alias' || amendment.fact !== id) return false;
  return amendment.kind === 'withdrawal' || amendment.revision === revision;
}
