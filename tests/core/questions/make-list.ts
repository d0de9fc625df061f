import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Property } from '#core/facts/property.ts';
import type { Value } from '#core/facts/value.ts';
import { makeEntity, makeFact, makeRef, makeSlot } from '#tests/core/questions/make-base.ts';

/** What a country sells to another: a list the base is declared to hold whole. */
export function makeExportProperty(more: Partial<Property> = {}): Property {
  return {
    id: 'export',
    pack: 'p',
    label: { th: 'สินค้าส่งออก', en: 'export' },
    shape: 'goods',
    subject: makeSlot('entity', { entityKinds: ['country'] }),
    value: makeSlot('entity', { entityKinds: ['good'] }),
    qualifiers: { to: makeSlot('entity', { entityKinds: ['country'], key: true, required: false }) },
    cardinality: 'many',
    sentence: { th: '{subject}ขาย{value}[ให้{to}]', en: '{subject} sells {value}[ to {to}].' },
    asks: {
      value: {
        closed: true,
        stem: { th: '{subject}ขายสินค้าใด[ให้{to}]', en: 'What does {subject} sell[ to {to}]?' },
      },
    },
    kinds: [],
    ...more,
  };
}

export function makeExport(
  id: string,
  from: string,
  good: string,
  to: string | null = 'pern',
  more: Partial<Fact> = {},
): Fact {
  const qualifiers: Record<string, readonly Value[]> = to === null ? {} : { to: [makeRef(to)] };
  return makeFact(id, 'export', from, makeRef(good), { qualifiers, ...more });
}

/** A good that is part of nothing, unless told otherwise. */
export function makeGood(id: string, more: Partial<Entity> = {}): Entity {
  return makeEntity(id, 'good', { partOf: [], ...more });
}
