import { expect, test } from 'vitest';
import type { SlotTypes } from '#core/facts/parse/property-draft.ts';
import { readSlots } from '#core/facts/parse/read-slots.ts';
import { readYaml } from '#core/facts/parse/read-yaml.ts';
import type { SlotType } from '#core/facts/property.ts';
import { makeSlot } from '#tests/core/questions/make-base.ts';

const slotTypes = (types: Record<string, SlotType | null>, areAll = true): SlotTypes => ({
  types: new Map(Object.entries(types)),
  areAll,
});
const visit = slotTypes({
  subject: makeSlot('entity'),
  value: makeSlot('date'),
  host: makeSlot('entity', { required: true }),
  place: makeSlot('entity', { required: false }),
});

/** What is read of a fact: slots with values, slots without, and problems by slot. */
function read(yaml: string, slots: SlotTypes | null = visit) {
  const file = readYaml('f.yaml', yaml);
  const { values, gaps, problems } = readSlots(file.data as object, slots, { file, path: [], item: 'f1' });
  return {
    values: values.map(({ slot }) => slot),
    gaps: gaps.map(({ slot }) => slot),
    problems: problems.map(({ code, found, expected }) => [code, found, expected.join()]),
  };
}

test('every slot of the property is read; other fields of a fact are none', () => {
  expect(read('id: f1\nsubject: ann\nvalue: 2008-07\nhost: oz\nparagraph: 3\n')).toEqual({
    values: ['value', 'host'],
    gaps: [],
    problems: [],
  });
});

test('a slot that must be filled is missed, one that may be is not', () => {
  expect(read('value: 2008-07\n')).toEqual({
    values: ['value'],
    gaps: ['host'],
    problems: [['missing-slot', '', 'host']],
  });
});

test('a bad value does not hide the others', () => {
  const { values, gaps, problems } = read('value: 2008-13\nhost: oz\nplace: oz\n');
  expect({ values, gaps }).toEqual({ values: ['host', 'place'], gaps: ['value'] });
  expect(problems).toMatchObject([['bad-date', '2008-13', '']]);
});

test('a field that no slot has is unknown, with the slots there are', () => {
  expect(read('value: 2008\nhost: oz\nhots: pern\n')).toEqual({
    values: ['value', 'host'],
    gaps: ['hots'],
    problems: [['unknown-slot', 'hots', 'host,place']],
  });
});

test('where the property could not be read whole, nothing is called unknown', () => {
  const part = slotTypes({ value: makeSlot('date'), host: null }, false);
  expect(read('value: 2008\nhost: oz\nhots: pern\n', part)).toEqual({
    values: ['value'],
    gaps: ['host', 'hots'],
    problems: [],
  });
  expect(read('value: 2008\nhost: oz\n', null)).toEqual({
    values: [],
    gaps: ['value', 'host'],
    problems: [],
  });
});
