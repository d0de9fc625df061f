import { describe, expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import type { TypedQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeQuantity,
  makeSlot,
  makeText,
  makeTrade,
  makeVisit,
  makeVisitProperty,
  thai,
} from '#tests/core/questions/make-base.ts';

type TypedKind = TypedQuestion['kind'];

function typedOf(
  base: FactBase,
  fact: string,
  slot: string,
  kind: TypedKind,
  reader: typeof english | typeof thai = english,
): TypedQuestion {
  const asked = ask(base, { fact, ask: slot }, kind, reader, 1);
  if (!asked.ok || !('answer' in asked.question))
    throw new Error(`expected a question, got ${JSON.stringify(asked)}`);
  return asked.question;
}

function reasonOf(base: FactBase, fact: string, slot: string, kind: TypedKind): string {
  const asked = ask(base, { fact, ask: slot }, kind, english, 1);
  return asked.ok ? 'asked' : asked.reason;
}

const ann = makeEntity('ann', 'person', { aliases: { th: ['แอน'], en: ['Annie'] } });
const base = makeBase(
  [
    makeVisit('day', 'ann', 'oz', '2010-04-05'),
    makeVisit('range', 'bob', 'pern', '2012-05-05/2012-05-12'),
    makeVisit('open', 'cat', 'quar', '2016-10/..'),
    makeTrade('money', 'oz', '2021', makeQuantity(349_200_000, { step: 100_000, tolerance: 5 })),
  ],
  { entities: [ann] },
);

describe('short answer', () => {
  test('a date says how finely it is wanted', () => {
    expect(typedOf(base, 'day', 'value', 'short-answer')).toMatchObject({
      stem: 'When did Name ann visit Name oz? (day, month and year)',
      answer: { kind: 'date', edtf: '2010-04-05' },
      chance: 0,
    });
    expect(typedOf(base, 'day', 'value', 'short-answer', thai).stem).toMatch(/\(ตอบเป็นวัน เดือน ปี\)$/);
  });

  test('a name is expected with its aliases of both languages, and every other of its kind as a rival', () => {
    const { answer } = typedOf(base, 'day', 'subject', 'short-answer');
    expect(answer.kind === 'name' && answer.names).toEqual(['ชื่อ ann', 'แอน', 'Name ann', 'Annie']);
    expect(answer.kind === 'name' && answer.rivals).toHaveLength(5);
    expect(JSON.stringify(answer)).not.toContain('Name oz');
  });

  test('a quantity carries unit, step and tolerance, and the stem its unit', () => {
    expect(typedOf(base, 'money', 'value', 'short-answer')).toMatchObject({
      stem: 'How much was trade with Name oz in 2021? (in US dollars)',
      answer: { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000, tolerance: 5 },
    });
  });

  test('nobody is asked to type a text or an open range', () => {
    const property = makeVisitProperty({ id: 'motto', value: makeSlot('text') });
    const fact = { ...makeVisit('m1', 'ann', 'oz', '2012'), property: 'motto', value: makeText('onward') };
    expect(reasonOf(makeBase([fact], { properties: [property] }), 'm1', 'value', 'short-answer')).toBe(
      'kind-unsuited',
    );
    expect(reasonOf(base, 'open', 'value', 'short-answer')).toBe('kind-unsuited');
  });
});

describe('numerical', () => {
  test('of a date the year is asked', () => {
    expect(typedOf(base, 'day', 'value', 'numerical')).toMatchObject({
      stem: 'When did Name ann visit Name oz? (the year)',
      answer: { kind: 'date', edtf: '2010' },
    });
  });

  test('a name has no number', () => {
    expect(reasonOf(base, 'day', 'subject', 'numerical')).toBe('kind-unsuited');
  });
});

describe('cloze', () => {
  test('the gap stands where the value stood, once', () => {
    expect(typedOf(base, 'day', 'value', 'cloze').stem).toBe(
      'Name ann visited Name oz on ____. (day, month and year)',
    );
    expect(typedOf(base, 'day', 'subject', 'cloze').stem).toBe('____ visited Name oz on 5 April 2010.');
    expect(typedOf(base, 'day', 'host', 'cloze', thai).stem).toBe(
      'ชื่อ ann เยือน ____ เมื่อวันที่ 5 เมษายน พ.ศ. 2553',
    );
  });

  test('a gap at the end of a Thai sentence stands apart as well', () => {
    const sentence = { th: '{value:when}{subject}เยือน{host}', en: '{subject} visited {host} {value:when}.' };
    const own = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
      properties: [makeVisitProperty({ sentence })],
    });
    expect(typedOf(own, 'v1', 'host', 'cloze', thai).stem).toBe('ในปี พ.ศ. 2555 ชื่อ ann เยือน ____');
  });

  test('an article before the gap does not tell how the answer begins', () => {
    const property = makeVisitProperty({
      sentence: { th: '{subject}เยือน{host}{value:when}', en: '{subject} paid a {host} visit {value:when}.' },
    });
    const own = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], { properties: [property] });
    expect(typedOf(own, 'v1', 'host', 'cloze').stem).toBe('Name ann paid a/an ____ visit in 2012.');
  });

  test('an answer that stands elsewhere in the sentence is refused', () => {
    const own = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
      entities: [makeEntity('oz', 'country', { label: { th: 'ชื่อ ann', en: 'Name ann' } })],
    });
    expect(reasonOf(own, 'v1', 'host', 'cloze')).toBe('key-in-stem');
  });
});

test('a kind the property does not want is refused', () => {
  const own = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
    properties: [makeVisitProperty({ kinds: ['cloze'] })],
  });
  expect(reasonOf(own, 'v1', 'value', 'short-answer')).toBe('kind-not-wanted');
  expect(reasonOf(own, 'v1', 'value', 'cloze')).toBe('asked');
});
