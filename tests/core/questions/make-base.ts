import type { Entity, EntityKind } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Property, SlotType } from '#core/facts/property.ts';
import type { DateValue, EntityValue, QuantityValue, TextValue, Value } from '#core/facts/value.ts';

export const thai = { locale: 'th', calendar: 'be' } as const;
export const english = { locale: 'en', calendar: 'ce' } as const;

export function makeDate(edtf: string): DateValue {
  return { kind: 'date', edtf };
}

export function makeRef(id: string): EntityValue {
  return { kind: 'entity', id };
}

export function makeText(en: string): TextValue {
  return { kind: 'text', text: { th: `ข้อความ ${en}`, en } };
}

export function makeQuantity(amount: number, more: Partial<QuantityValue> = {}): QuantityValue {
  return {
    kind: 'quantity',
    amount,
    unit: 'USD',
    step: 1,
    asPrinted: String(amount),
    qualifier: null,
    ...more,
  };
}

export function makeEntity(id: string, kind: EntityKind, more: Partial<Entity> = {}): Entity {
  const label = { th: `ชื่อ ${id}`, en: `Name ${id}` };
  return { id, kind, pack: 'p', label, inSentence: {}, aliases: { th: [], en: [] }, ...more };
}

export function makeSlot(kind: Value['kind'], more: Partial<SlotType> = {}): SlotType {
  return { kind, entityKinds: [], required: true, many: false, key: false, ...more };
}

/** "When did {subject} visit {host}?" with the date as value, the host as key, and an optional office. */
export function makeVisitProperty(more: Partial<Property> = {}): Property {
  return {
    id: 'visit',
    pack: 'p',
    label: { th: 'การเยือน', en: 'visit' },
    shape: 'visit',
    subject: makeSlot('entity', { entityKinds: ['person'] }),
    value: makeSlot('date'),
    qualifiers: {
      host: makeSlot('entity', { entityKinds: ['country'], key: true }),
      office: makeSlot('entity', { entityKinds: ['office'], required: false }),
    },
    cardinality: 'one',
    sentence: {
      th: '{subject}เยือน{host}{value:when}[ ในฐานะ{office}]',
      en: '{subject} visited {host} {value:when}[ as {office}].',
    },
    item: { th: '{subject}เยือน{host}', en: '{subject} visits {host}' },
    asks: {
      value: {
        closed: false,
        stem: { th: '{subject}เยือน{host}เมื่อใด', en: 'When did {subject} visit {host}?' },
      },
      subject: {
        closed: true,
        stem: { th: 'ใครเยือน{host}{value:when}', en: 'Who visited {host} {value:when}?' },
      },
      host: {
        closed: true,
        stem: {
          th: '{subject}เยือนประเทศใด{value:when}',
          en: 'Which country did {subject} visit {value:when}?',
        },
      },
    },
    kinds: [],
    ...more,
  };
}

/** "How much was trade with {subject} in {year}?" */
export function makeTradeProperty(more: Partial<Property> = {}): Property {
  return {
    id: 'trade',
    pack: 'p',
    label: { th: 'การค้า', en: 'trade' },
    shape: 'money-in-year',
    subject: makeSlot('entity', { entityKinds: ['country'] }),
    value: makeSlot('quantity'),
    qualifiers: { year: makeSlot('date', { key: true }) },
    cardinality: 'one',
    sentence: {
      th: 'การค้ากับ{subject}ใน{year}มีมูลค่า {value}',
      en: 'Trade with {subject} in {year} came to {value}.',
    },
    item: { th: 'การค้ากับ{subject}ใน{year}', en: 'Trade with {subject} in {year}' },
    asks: {
      value: {
        closed: false,
        stem: {
          th: 'การค้ากับ{subject}ใน{year}มีมูลค่าเท่าใด',
          en: 'How much was trade with {subject} in {year}?',
        },
      },
    },
    kinds: [],
    ...more,
  };
}

export function makeFact(
  id: string,
  property: string,
  subject: string,
  value: Value,
  more: Partial<Fact> = {},
): Fact {
  return {
    id,
    revision: `r-${id}`,
    pack: 'p',
    property,
    subject,
    value,
    qualifiers: {},
    status: 'actual',
    statement: { th: `ข้อเท็จจริง ${id}`, en: `Statement ${id}.` },
    source: { document: 'doc.txt', paragraph: 1 },
    disputes: [],
    was: [],
    ...more,
  };
}

/** A visit of a person to a country. */
export function makeVisit(
  id: string,
  person: string,
  host: string,
  edtf: string,
  more: Partial<Fact> = {},
): Fact {
  return makeFact(id, 'visit', person, makeDate(edtf), { qualifiers: { host: [makeRef(host)] }, ...more });
}

/** Trade with a country in a year. */
export function makeTrade(
  id: string,
  country: string,
  year: string,
  value: QuantityValue,
  more: Partial<Fact> = {},
): Fact {
  return makeFact(id, 'trade', country, value, { qualifiers: { year: [makeDate(year)] }, ...more });
}

const people = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'];
const countries = ['oz', 'pern', 'quar', 'rhun', 'syldavia', 'thule'];

/** A base of one pack, written 2025-06, with six people and six countries. */
export function makeBase(
  facts: readonly Fact[],
  more: { readonly properties?: readonly Property[]; readonly entities?: readonly Entity[] } = {},
): FactBase {
  const named = new Map(
    [
      ...people.map((id) => makeEntity(id, 'person')),
      ...countries.map((id) => makeEntity(id, 'country')),
      ...(more.entities ?? []),
    ].map((entity) => [entity.id, entity]),
  );
  const text = { th: 'ชื่อ', en: 'name' };
  return makeFactBase([
    {
      id: 'p',
      title: text,
      description: text,
      sources: [{ document: 'doc.txt', title: text, publisher: text, date: '2025-06', language: 'th' }],
      entities: [...named.values()],
      properties: more.properties ?? [makeVisitProperty(), makeTradeProperty()],
      facts,
      tombstones: [],
    },
  ]);
}
