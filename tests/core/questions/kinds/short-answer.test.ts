import { expect, test } from 'vitest';
import { reasonOf, typableBase, typedOf } from '#tests/core/questions/kinds/make-typed.ts';
import {
  makeBase,
  makeSlot,
  makeText,
  makeVisit,
  makeVisitProperty,
  thai,
} from '#tests/core/questions/make-base.ts';

test('a date says how finely it is wanted', () => {
  expect(typedOf(typableBase, 'day', 'value', 'short-answer')).toMatchObject({
    stem: 'When did Name ann visit Name oz? (day, month and year)',
    answer: { kind: 'date', edtf: '2010-04-05' },
    chance: 0,
  });
  expect(typedOf(typableBase, 'day', 'value', 'short-answer', thai).stem).toMatch(/\(ตอบเป็นวัน เดือน ปี\)$/);
});

test('a name is expected with its aliases of both languages, and every other of its kind as a rival', () => {
  const { answer } = typedOf(typableBase, 'day', 'subject', 'short-answer');
  expect(answer.kind === 'name' && answer.names).toEqual(['ชื่อ ann', 'แอน', 'Name ann', 'Annie']);
  expect(answer.kind === 'name' && answer.rivals).toHaveLength(5);
  expect(JSON.stringify(answer)).not.toContain('Name oz');
});

test('a quantity carries unit, step and tolerance, and the stem its unit', () => {
  expect(typedOf(typableBase, 'money', 'value', 'short-answer')).toMatchObject({
    stem: 'How much was trade with Name oz in 2021? (in US dollars)',
    answer: { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000, tolerance: 5 },
  });
});

test('a figure that did not come true says so', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012', { status: 'target' })]);
  expect(typedOf(base, 'v1', 'value', 'short-answer').stem).toBe(
    'When did Name ann visit Name oz? (a target, the year)',
  );
});

test('nobody is asked to type a text or an open range', () => {
  const property = makeVisitProperty({ id: 'motto', value: makeSlot('text') });
  const fact = { ...makeVisit('m1', 'ann', 'oz', '2012'), property: 'motto', value: makeText('onward') };
  const base = makeBase([fact], { properties: [property] });
  expect(reasonOf(base, 'm1', 'value', 'short-answer')).toBe('kind-unsuited');
  expect(reasonOf(typableBase, 'open', 'value', 'short-answer')).toBe('kind-unsuited');
});

test('a stem that tells the answer is refused', () => {
  const asks = {
    value: { closed: true, stem: { th: '{subject}เยือน{host}ครั้งแรกเมื่อใด ก่อนปี 2012', en: 'x' } },
  };
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
    properties: [makeVisitProperty({ asks })],
  });
  expect(() => typedOf(base, 'v1', 'value', 'short-answer', thai)).toThrow('key-in-stem');
});
