import { expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeDate,
  makeFact,
  makeQuantity,
  makeSlot,
  makeText,
  makeTrade,
  makeVisit,
  makeVisitProperty,
  thai,
} from '#tests/core/questions/make-base.ts';

function comparisonOf(
  base: FactBase,
  fact: string,
  seed = 1,
  reader: typeof english | typeof thai = english,
) {
  const asked = ask(base, { fact, ask: 'value' }, 'comparison', reader, seed);
  if (!asked.ok) return asked.reason;
  return asked.question.kind === 'comparison' ? asked.question : asked.question.kind;
}

function rightText(question: ChoiceQuestion): string {
  return question.options.find(({ id }) => id === question.correct[0])?.text ?? '';
}

const visits = makeBase([makeVisit('v1', 'ann', 'oz', '2010-04'), makeVisit('v2', 'bob', 'pern', '2005')]);

test('the earlier or the later of two is asked for, and answered so', () => {
  const answers = new Map<string, string>();
  for (let seed = 0; seed < 20; seed += 1) {
    const question = comparisonOf(visits, 'v1', seed);
    if (typeof question === 'string') throw new Error(question);
    answers.set(question.stem, rightText(question));
  }
  expect(Object.fromEntries(answers)).toEqual({
    'Which of these came first?': 'Name bob visits Name pern',
    'Which of these came later?': 'Name ann visits Name oz',
  });
});

test('both facts get evidence, the card of the question first, and guessing is right half the time', () => {
  const question = comparisonOf(visits, 'v1', 3);
  expect(question).toMatchObject({
    cards: [
      { fact: 'v1', ask: 'value' },
      { fact: 'v2', ask: 'value' },
    ],
    facts: [{ id: 'v1' }, { id: 'v2' }],
    chance: 0.5,
  });
});

test('the explanation gives both with their values, the right one first', () => {
  const lines = ['Name bob visits Name pern (2005)', 'Name ann visits Name oz (April 2010)'];
  for (let seed = 0; seed < 10; seed += 1) {
    const question = comparisonOf(visits, 'v1', seed);
    if (typeof question === 'string') throw new Error(question);
    const isBob = rightText(question).includes('bob');
    expect(question.explanation.split('\n')).toEqual(isBob ? lines : lines.toReversed());
  }
});

test('the answer stands on either side equally often, and is either fact equally often', () => {
  const sides: [number, number] = [0, 0];
  const facts: [number, number] = [0, 0];
  for (let seed = 0; seed < 400; seed += 1) {
    const question = comparisonOf(visits, 'v1', seed);
    if (typeof question === 'string') throw new Error(question);
    sides[question.correct[0] === 'o1' ? 0 : 1] += 1;
    facts[rightText(question).includes('ann') ? 0 : 1] += 1;
  }
  expect(chiSquare(sides)).toBeLessThan(oneInThousand[1]);
  expect(chiSquare(facts)).toBeLessThan(oneInThousand[1]);
});

test('figures are compared with those of their own property, in their own unit', () => {
  const base = makeBase([
    makeTrade('t1', 'oz', '2021', makeQuantity(622_800_000, { step: 100_000 })),
    makeTrade('t2', 'oz', '2022', makeQuantity(584_000_000, { step: 1_000_000 })),
    makeTrade('t3', 'oz', '2020', makeQuantity(500_000_000, { unit: 'people' })),
    makeVisit('v1', 'ann', 'oz', '2010-04'),
  ]);
  const question = comparisonOf(base, 't1', 1, thai);
  if (typeof question === 'string') throw new Error(question);
  expect(question.facts.map(({ id }) => id)).toEqual(['t1', 't2']);
  expect(question.stem).toMatch(/^ตัวเลขของรายการใด(?:มาก|น้อย)กว่ากัน$/);
  expect(comparisonOf(base, 't3')).toBe('no-set');
  expect(comparisonOf(base, 'v1')).toBe('no-set');
});

test.each([
  ['a tie', '2010-04'],
  ['a coarser date that holds it', '2010'],
  ['another fineness in the same year', '2010-06-01'],
  ['a period that overlaps', '2009/2010'],
  ['what goes on since before', '2009/..'],
])('%s is not compared', (_, edtf) => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2010-04'), makeVisit('v2', 'bob', 'pern', edtf)]);
  expect(comparisonOf(base, 'v1')).toBe('no-set');
});

test('what was done is not compared with what goes on, nor with what is only expected', () => {
  for (const status of ['ongoing', 'target', 'estimate'] as const) {
    const other = makeVisit('v2', 'bob', 'pern', '2005', { status });
    expect(comparisonOf(makeBase([makeVisit('v1', 'ann', 'oz', '2010-04'), other]), 'v1')).toBe('no-set');
  }
});

test('a disputed fact, or one whose item means two, is not compared', () => {
  const disputed = makeVisit('v2', 'bob', 'pern', '2005', { disputes: ['v3'] });
  const others = [makeVisit('v3', 'cat', 'oz', '1999'), makeVisit('v4', 'cat', 'oz', '2001')];
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2010-04'), disputed, ...others]);
  expect(comparisonOf(base, 'v1')).toBe('no-set');
  expect(comparisonOf(base, 'v2')).toBe('disputed');
  expect(comparisonOf(base, 'v4')).toBe('several-answers');
});

test('two occasions that are counted in words are not compared: "the first" tells that it came first', () => {
  const days = (id: string, which: string, year: string) =>
    makeFact(id, 'culture-days', 'oz', makeDate(year), { qualifiers: { which: [makeText(which)] } });
  const property = makeVisitProperty({
    id: 'culture-days',
    subject: makeSlot('entity', { entityKinds: ['country'] }),
    qualifiers: { which: makeSlot('text', { key: true }) },
    item: { th: '{subject}จัดวันวัฒนธรรม{which}', en: '{subject} holds {which} Culture Days' },
    asks: {
      value: {
        closed: false,
        stem: { th: '{subject}จัดวันวัฒนธรรม{which}เมื่อใด', en: 'When did {subject} hold {which} Culture Days?' },
      },
    },
  });
  const two = [days('d1', 'the first', '2012'), days('d2', 'the second', '2013')];
  const properties = [property, makeVisitProperty()];
  expect(comparisonOf(makeBase(two, { properties }), 'd1')).toBe('no-set');
  const base = makeBase([...two, makeVisit('v1', 'ann', 'oz', '2010')], { properties });
  expect(comparisonOf(base, 'd1')).toMatchObject({ cards: [{ fact: 'd1' }, { fact: 'v1' }] });
});
