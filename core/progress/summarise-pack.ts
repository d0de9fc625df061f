import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';

/** A country is one the pack is about when at least this share of its facts names it. */
const aboutShare = 0.25;
const mostFlags = 3;

/** What the library shows of a pack. `base` is the pack with everything it draws on. */
export function summarisePack(document: PackDocument, pack: Pack, base: FactBase): PackSummary {
  return {
    id: pack.id,
    version: document.version,
    title: pack.title,
    description: pack.description,
    factCount: pack.facts.length,
    cardCount: document.cards.length,
    names: { th: namesIn(pack, base, 'th'), en: namesIn(pack, base, 'en') },
    flags: flagsOf(pack, base),
  };
}

/** Flags of the countries that most facts name, the most frequent first; at least the first of them. */
function flagsOf(pack: Pack, base: FactBase): readonly string[] {
  const counts = new Map<string, number>();
  for (const fact of pack.facts) {
    for (const flag of flagsNamedBy(fact, base)) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .filter(([, count], rank) => rank === 0 || count >= aboutShare * pack.facts.length)
    .slice(0, mostFlags)
    .map(([flag]) => flag);
}

function flagsNamedBy(fact: Fact, base: FactBase): ReadonlySet<string> {
  const property = base.properties.get(fact.property);
  const values = property ? slotNames(property).flatMap((slot) => slotValues(fact, slot)) : [];
  return new Set(
    values.flatMap((value) => (value.kind === 'entity' ? (base.entities.get(value.id)?.flag ?? []) : [])),
  );
}

function namesIn({ title, description }: Pack, base: FactBase, locale: Locale): readonly string[] {
  const text = `${title[locale]} ${description[locale]}`;
  return [...base.entities.values()].map(({ label }) => label[locale]).filter((name) => text.includes(name));
}
