import { expect, it } from 'vitest';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { keySlots, slotNames, slotType, slotValues } from '#core/facts/slots.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

const base = makeFactBase(parsePacks(new Map(Object.entries(smallContent))).map(({ pack }) => pack));

it('reads subject, value and qualifiers alike, and nothing from names that objects have anyway', () => {
  const fact = base.facts.get('embassy');
  const read = (slot: string) => fact && slotValues(fact, slot);
  expect(read('subject')).toEqual([{ kind: 'entity', id: 'vietnam' }]);
  expect(read('value')).toEqual([{ kind: 'date', edtf: '2008-07' }]);
  expect(read('host')).toEqual([{ kind: 'entity', id: 'kazakhstan' }]);
  expect(read('others')).toEqual([]);
  expect(read('constructor')).toEqual([]);
});

it('knows the slots of a property, their types and which of them are keys', () => {
  const property = base.properties.get('embassy-opened');
  if (!property) throw new Error('no property');
  expect(slotNames(property)).toEqual(['subject', 'value', 'host', 'others']);
  expect(keySlots(property)).toEqual(['host']);
  expect(slotType(property, 'value')?.kind).toBe('date');
  expect(slotType(property, 'others')?.many).toBe(true);
  expect(slotType(property, 'toString')).toBeNull();
});
