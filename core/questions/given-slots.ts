import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Property } from '#core/facts/property.ts';
import { slotValues } from '#core/facts/slots.ts';
import { parseTemplate, templateSlots } from '#core/facts/template.ts';
import type { Value } from '#core/facts/value.ts';
import type { Query } from '#core/questions/question.ts';

interface NamedSlots {
  readonly always: readonly string[];
  readonly optional: readonly string[];
  /** The two together. */
  readonly all: readonly string[];
}

/** Where the words of a question come from: the stem of an ask, the property's sentence, or its item. */
export type Wording = 'stem' | 'sentence' | 'item';

/** By language, wording and slot asked for: read once a property, because every proof asks several times. */
type Remembered = Readonly<Record<Locale, Readonly<Record<Wording, Map<string, NamedSlots | null>>>>>;
const named = new WeakMap<Property, Remembered>();

/** The template behind a wording; null where the property has none. */
export function templateOf(property: Property, wording: Wording, ask: string, locale: Locale): string | null {
  if (wording === 'sentence') return property.sentence[locale];
  if (wording === 'item') return property.item?.[locale] ?? null;
  return Object.hasOwn(property.asks, ask) ? (property.asks[ask]?.stem[locale] ?? null) : null;
}

/** The slots a wording names, each once; null where there is no such template or it cannot be read. */
export function namedSlots(
  property: Property,
  wording: Wording,
  ask: string,
  locale: Locale,
): NamedSlots | null {
  const known = rememberedOf(property)[locale][wording];
  const found = known.get(ask);
  if (found !== undefined) return found;
  const parsed = parseTemplate(templateOf(property, wording, ask, locale) ?? '{');
  const slots = parsed.kind === 'template' ? withAll(templateSlots(parsed.template)) : null;
  known.set(ask, slots);
  return slots;
}

function withAll({ always, optional }: Omit<NamedSlots, 'all'>): NamedSlots {
  return { always, optional, all: [...always, ...optional] };
}

function rememberedOf(property: Property): Remembered {
  const known = named.get(property);
  if (known) return known;
  const made = { th: byWording(), en: byWording() };
  named.set(property, made);
  return made;
}

function byWording() {
  return { stem: new Map(), sentence: new Map(), item: new Map() };
}

/**
 * What a wording gives away of a fact, as a query for the slot asked: exactly the slots it names, and
 * of those in brackets the ones the fact fills. Null when a slot it always names is empty.
 */
export function queryOf(
  property: Property,
  fact: Fact,
  ask: string,
  wording: Wording,
  locale: Locale,
): Query | null {
  const slots = namedSlots(property, wording, ask, locale);
  if (!slots) return null;
  const where: Record<string, readonly Value[]> = {};
  let subject: string | undefined;
  for (const slot of slots.all) {
    if (slot === ask) continue;
    if (slot === 'subject') {
      subject = fact.subject;
      continue;
    }
    const values = slotValues(fact, slot);
    if (values.length > 0) where[slot] = values;
    else if (slots.always.includes(slot)) return null;
  }
  const query = { property: property.id, ask, where };
  return subject === undefined ? query : { ...query, subject };
}
