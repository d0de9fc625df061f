import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#core/basics/edtf.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeQuantity,
  makeTrade,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';

const seeds = Array.from({ length: 600 }, (_, seed) => seed);

function choiceOf(
  base: FactBase,
  fact: string,
  slot: string,
  seed: number,
  reader = english as typeof english | typeof thai,
): ChoiceQuestion {
  const asked = ask(base, { fact, ask: slot }, 'multiple-choice', reader, seed);
  if (!asked.ok || asked.question.kind !== 'multiple-choice')
    throw new Error(`expected a choice, got ${JSON.stringify(asked)}`);
  return asked.question;
}

function keyPlaces(base: FactBase, fact: string, slot: string): number[] {
  const counts: number[] = [];
  for (const seed of seeds) {
    const { options, correct } = choiceOf(base, fact, slot, seed);
    const place = options.findIndex(({ id }) => id === correct[0]);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

const visits = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2005-01'),
  makeVisit('v3', 'cat', 'quar', '2013-09'),
  makeVisit('v4', 'dan', 'rhun', '2016-02'),
]);
const trade = makeBase([
  makeTrade('t1', 'oz', '2021', makeQuantity(349_200_000, { step: 100_000 })),
  makeTrade('t2', 'pern', '2021', makeQuantity(622_800_000, { step: 100_000 })),
]);

describe('where the key stands', () => {
  test.each([
    ['a date', visits, 'v1', 'value'],
    ['a quantity', trade, 't1', 'value'],
    ['a name', visits, 'v1', 'subject'],
  ])('%s stands at every place equally often', (_, base, fact, slot) => {
    const counts = keyPlaces(base, fact, slot);
    expect(counts.length).toBeGreaterThanOrEqual(3);
    expect(chiSquare(counts)).toBeLessThan(oneInThousand[counts.length - 1] ?? 0);
  });

  test('a card whose key could only be the least or the greatest is not asked as a choice', () => {
    const ranks = makeBase([makeTrade('t1', 'oz', '2021', makeQuantity(1, { unit: 'rank' }))]);
    expect(ask(ranks, { fact: 't1', ask: 'value' }, 'multiple-choice', english, 1)).toEqual({
      ok: false,
      reason: 'no-room-for-rank',
    });
  });
});

describe('what is offered', () => {
  test('dates are listed in order, of the precision of the key, none after the source was written', () => {
    for (const seed of seeds.slice(0, 100)) {
      const dates = choiceOf(visits, 'v1', 'value', seed).options.map(({ value }) =>
        value?.kind === 'date' ? value.edtf : '',
      );
      expect(dates).toEqual(dates.toSorted());
      for (const date of dates) {
        expect(parseEdtf(date)?.precision).toBe('month');
        expect(date < '2025-07').toBe(true);
      }
    }
  });

  test('figures are listed in order, as round as the key and of its unit', () => {
    for (const seed of seeds.slice(0, 100)) {
      const values = choiceOf(trade, 't1', 'value', seed).options.flatMap(({ value }) =>
        value?.kind === 'quantity' ? [value] : [],
      );
      const amounts = values.map(({ amount }) => amount);
      expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
      for (const { amount, unit, step } of values) {
        expect([unit, step, amount % 100_000]).toEqual(['USD', 100_000, 0]);
        expect(amount % 1_000_000).not.toBe(0);
      }
    }
  });

  test('a hedged figure is offered bare: "over 50" would be true of 62 as well', () => {
    const base = makeBase([
      makeTrade('t1', 'oz', '2021', makeQuantity(62_500, { step: 1, qualifier: 'over' })),
    ]);
    for (const { text, value } of choiceOf(base, 't1', 'value', 3).options) {
      expect(text).not.toMatch(/over/);
      expect(value).toMatchObject({ qualifier: null });
    }
  });

  test('names are of the kind of the key, each once, and none stands in the stem', () => {
    for (const seed of seeds.slice(0, 100)) {
      const { options, stem } = choiceOf(visits, 'v1', 'host', seed);
      const ids = options.map(({ value }) => (value?.kind === 'entity' ? value.id : ''));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(visits.entities.get(id)?.kind).toBe('country');
      for (const { text } of options) expect(stem).not.toContain(text);
    }
  });

  test('what may hold the answer is not offered: a region round another', () => {
    const entities = ['middle-earth', 'the-shire', 'gondor'].map((id) => makeEntity(id, 'region'));
    const base = makeBase([makeVisit('v1', 'ann', 'the-shire', '2012')], { entities });
    expect(ask(base, { fact: 'v1', ask: 'host' }, 'multiple-choice', english, 1)).toEqual({
      ok: false,
      reason: 'too-few-distractors',
    });
  });

  test('too few wrong options are not padded', () => {
    const base = makeBase([makeVisit('v1', 'ann', 'only-city', '2012')], {
      entities: [makeEntity('only-city', 'city'), makeEntity('other-city', 'city')],
    });
    expect(ask(base, { fact: 'v1', ask: 'host' }, 'multiple-choice', english, 1)).toEqual({
      ok: false,
      reason: 'too-few-distractors',
    });
  });

  test('a key met everywhere, among names met nowhere else, is not asked as a choice', () => {
    const facts = ['2001', '2003', '2005'].map((year) => makeVisit(`v${year}`, 'ann', 'oz', year));
    expect(ask(makeBase(facts), { fact: 'v2001', ask: 'subject' }, 'multiple-choice', english, 1)).toEqual({
      ok: false,
      reason: 'key-stands-out',
    });
  });

  test('a key far longer than every other name is not asked as a choice', () => {
    const long = makeEntity('ann', 'person', {
      label: { th: 'ชื่อยาวกว่าชื่ออื่นทั้งหมดมากนัก', en: 'Annabella Marigold Featherstone' },
    });
    const others = [makeVisit('v2', 'bob', 'pern', '2014'), makeVisit('v3', 'cat', 'pern', '2016')];
    const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012'), ...others], { entities: [long] });
    expect(ask(base, { fact: 'v1', ask: 'subject' }, 'multiple-choice', english, 1)).toMatchObject({
      ok: false,
      reason: 'flawed',
      flaws: ['key-length'],
      tried: { kind: 'multiple-choice', cards: [{ fact: 'v1', ask: 'subject' }] },
    });
  });
});

describe('the words', () => {
  test('a stem that holds a name of the key is refused', () => {
    const ann = makeEntity('ann', 'person', { aliases: { th: ['ชื่อ oz'], en: ['Name oz'] } });
    const others = [makeVisit('v2', 'bob', 'pern', '2014'), makeVisit('v3', 'cat', 'pern', '2016')];
    const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012'), ...others], { entities: [ann] });
    expect(ask(base, { fact: 'v1', ask: 'subject' }, 'multiple-choice', english, 1)).toEqual({
      ok: false,
      reason: 'key-in-stem',
    });
  });

  test('an estimate is called one where its sentence does not', () => {
    const base = makeBase([makeTrade('t1', 'oz', '2021', makeQuantity(345), { status: 'estimate' })]);
    expect(choiceOf(base, 't1', 'value', 1).stem).toBe(
      'How much was trade with Name oz in 2021? (an estimate)',
    );
    expect(choiceOf(base, 't1', 'value', 1, thai).stem).toContain('ตัวเลขคาดการณ์');
  });

  test('the explanation tells what a wrong option really is', () => {
    const explanation = choiceOf(visits, 'v1', 'subject', 1).explanation;
    expect(explanation.startsWith('Statement v1.')).toBe(true);
    expect(explanation).toMatch(/• Name (bob|cat|dan) — Statement v[234]\./);
  });

  test('the query holds what the stem gives, and no more', () => {
    expect(choiceOf(visits, 'v1', 'value', 1).query).toEqual({
      property: 'visit',
      subject: 'ann',
      ask: 'value',
      where: { host: [{ kind: 'entity', id: 'oz' }] },
    });
  });
});
