import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { MultipleResponseQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeRef,
  makeSlot,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';
import { makeExport, makeExportProperty, makeGood } from '#tests/core/questions/make-list.ts';

const ownGoods = ['tea', 'oil', 'tin'];
const otherGoods = ['cars', 'rugs', 'salt', 'wool'];
const goods = [...ownGoods, ...otherGoods];
const exportsOf = (from: string, list: readonly string[]) =>
  list.map((good) => makeExport(`${from}-${good}`, from, good));

function baseOf(
  facts: readonly Fact[] = [...exportsOf('oz', ownGoods), ...exportsOf('quar', otherGoods)],
  more: {
    readonly property?: Parameters<typeof makeExportProperty>[0];
    readonly entities?: readonly Entity[];
  } = {},
): FactBase {
  const entities = [...goods.map((id) => makeGood(id)), ...(more.entities ?? [])];
  return makeBase(facts, { properties: [makeExportProperty(more.property)], entities });
}

function asked(
  base: FactBase,
  { fact = 'oz-tea', seed = 1, slot = 'value' } = {},
): MultipleResponseQuestion | string {
  const result = ask(base, { fact, ask: slot }, 'multiple-response', english, seed);
  if (!result.ok) return result.reason;
  return result.question.kind === 'multiple-response' ? result.question : result.question.kind;
}

function must(question: MultipleResponseQuestion | string): MultipleResponseQuestion {
  if (typeof question === 'string') throw new Error(question);
  return question;
}

/** Ids of the entities offered, right and wrong. */
function offered(question: MultipleResponseQuestion) {
  const idOf = (value: MultipleResponseQuestion['options'][number]['value']) =>
    value?.kind === 'entity' ? value.id : '?';
  const right = question.options.filter(({ id }) => question.correct.includes(id));
  const wrong = question.options.filter(({ id }) => !question.correct.includes(id));
  return { right: right.map(({ value }) => idOf(value)), wrong: wrong.map(({ value }) => idOf(value)) };
}

const seeds = Array.from({ length: 300 }, (_, index) => index);

test('right options are on the list, wrong ones are not, and the own card is among the right', () => {
  for (const seed of seeds.slice(0, 40)) {
    const { right, wrong } = offered(must(asked(baseOf(), { seed })));
    expect(right).toContain('tea');
    for (const good of right) expect(ownGoods).toContain(good);
    for (const good of wrong) expect(otherGoods).toContain(good);
    expect(wrong.length).toBeGreaterThan(0);
    expect([4, 5]).toContain(right.length + wrong.length);
  }
});

test('it stands for the cards of the right options shown, and for no other', () => {
  for (const seed of seeds.slice(0, 20)) {
    const question = must(asked(baseOf(), { seed }));
    const shown = offered(question).right.map((good) => `oz-${good}`);
    expect(question.cards.map(({ fact }) => fact).sort()).toEqual(shown.sort());
    expect(question.facts[0]?.id).toBe('oz-tea');
    expect(question.cardOptions.flat().sort()).toEqual([...question.correct].sort());
  }
});

test('the explanation states every right option and what the wrong ones are', () => {
  const question = must(asked(baseOf()));
  const lines = question.explanation.split('\n');
  const { right, wrong } = offered(question);
  for (const good of right) expect(lines).toContain(`Statement oz-${good}.`);
  for (const good of wrong) expect(lines).toContain(`• Name ${good} — Statement quar-${good}.`);
});

test('chance is one list of all that are neither empty nor whole', () => {
  const question = must(asked(baseOf()));
  expect(question.chance).toBe(1 / (2 ** question.options.length - 2));
});

describe('over seeds', () => {
  const all = seeds.map((seed) => must(asked(baseOf(), { seed })));

  test('every number of right options comes as often', () => {
    const counts = [1, 2, 3].map((keys) => all.filter(({ correct }) => correct.length === keys).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(all.length);
    expect(chiSquare(counts)).toBeLessThan(oneInThousand[2]);
  });

  test('right options stand in every place as often', () => {
    const single = all.filter(({ correct }) => correct.length === 1);
    const counts = single[0]?.options.map(
      ({ id }) => single.filter(({ correct }) => correct[0] === id).length,
    );
    expect(counts).toHaveLength(5);
    expect(chiSquare(counts ?? [])).toBeLessThan(18.47);
  });
});

describe('not asked', () => {
  test('when nobody declared the list whole', () => {
    const { asks } = makeExportProperty();
    const open = Object.fromEntries(
      Object.entries(asks).map(([slot, one]) => [slot, { ...one, closed: false }]),
    );
    expect(asked(baseOf(undefined, { property: { asks: open } }))).toBe('not-closed');
  });

  test('when there is only one answer, for which other kinds ask', () => {
    expect(asked(baseOf([...exportsOf('oz', ['tea']), ...exportsOf('quar', otherGoods)]))).toBe(
      'kind-unsuited',
    );
  });

  test('when an entry of the list is disputed', () => {
    const facts = [
      ...exportsOf('oz', ['tea', 'oil']),
      makeExport('oz-tin', 'oz', 'tin', 'pern', { disputes: ['quar-cars'] }),
      ...exportsOf('quar', otherGoods),
    ];
    expect(asked(baseOf(facts))).toBe('disputed');
  });

  test('when too little is certainly wrong', () => {
    const unplaced = goods.map((id) => makeGood(id)).map(({ partOf: _, ...entity }) => entity);
    const facts = [...exportsOf('oz', ownGoods)];
    expect(asked(baseOf(facts, { entities: unplaced }))).toBe('too-few-distractors');
  });
});

test('what only may be on the list is offered neither as right nor as wrong', () => {
  const facts = [
    ...exportsOf('oz', ownGoods),
    makeExport('oz-cars', 'oz', 'cars', null),
    ...exportsOf('quar', otherGoods),
  ];
  for (const seed of seeds.slice(0, 40)) {
    const { right, wrong } = offered(must(asked(baseOf(facts), { seed })));
    expect([...right, ...wrong]).not.toContain('cars');
  }
});

test('neither a part nor the whole of an answer is offered as wrong', () => {
  const entities = [
    makeGood('tin', { partOf: ['metals'] }),
    makeGood('metals'),
    makeGood('green-tea', { partOf: ['tea'] }),
  ];
  const facts = [...exportsOf('oz', ownGoods), ...exportsOf('quar', [...otherGoods, 'metals', 'green-tea'])];
  const base = baseOf(facts, { entities });
  for (const seed of seeds.slice(0, 60)) {
    const { wrong } = offered(must(asked(base, { seed })));
    expect(wrong).not.toContain('metals');
    expect(wrong).not.toContain('green-tea');
  }
});

test('goods of which it is not said what they are part of come only from the same lists', () => {
  const { partOf: _, ...unplaced } = makeGood('ore');
  for (const seed of seeds.slice(0, 40)) {
    const { wrong } = offered(
      must(asked(baseOf(exportsOf('oz', ownGoods), { entities: [unplaced] }), { seed })),
    );
    expect(wrong).not.toContain('ore');
  }
});

test('wrong years lie before, between and after the right ones, in one row with them', () => {
  const held = ['2005', '2009', '2013'];
  const { asks } = makeVisitProperty();
  const when = { closed: true, stem: asks.value?.stem ?? { th: '', en: '' } };
  const property = makeVisitProperty({ cardinality: 'many', asks: { value: when } });
  const others = [makeVisit('w1', 'bob', 'pern', '1999'), makeVisit('w2', 'cat', 'pern', '2020')];
  const visits = held.map((year, index) => makeVisit(`v${index}`, 'ann', 'oz', year));
  const base = makeBase([...visits, ...others], { properties: [property] });
  const questions = seeds.slice(0, 60).map((seed) => must(asked(base, { fact: 'v1', seed })));
  const wrong = questions.flatMap(({ options, correct }) =>
    options.filter(({ id }) => !correct.includes(id)).map(({ text }) => text),
  );
  const eras = new Set(wrong.map((year) => held.filter((other) => other < year).length));
  expect([...eras].sort()).toEqual([0, 1, 2, 3]);
  for (const year of held) expect(wrong).not.toContain(year);
  for (const { options } of questions) {
    const texts = options.map(({ text }) => text);
    expect(texts).toEqual([...texts].sort());
  }
});

test('no year is offered that its source could not know of', () => {
  const { asks } = makeVisitProperty();
  const when = { closed: true, stem: asks.value?.stem ?? { th: '', en: '' } };
  const property = makeVisitProperty({ cardinality: 'many', asks: { value: when } });
  const visits = ['2019', '2021', '2023'].map((year, index) => makeVisit(`v${index}`, 'ann', 'oz', year));
  const later = ['2025', '2026', '2027'].map((year, index) => makeVisit(`w${index}`, 'bob', 'pern', year));
  const base = makeBase([...visits, ...later], { properties: [property] });
  for (const seed of seeds.slice(0, 60)) {
    const { options } = must(asked(base, { fact: 'v1', seed }));
    for (const { text } of options) expect(Number(text)).toBeLessThan(2025);
  }
});

test('a slot of several values is one card, shown by all its options', () => {
  const property = makeExportProperty({
    qualifiers: { to: makeSlot('entity', { entityKinds: ['country'], many: true }) },
    asks: {
      to: {
        closed: true,
        stem: { th: '{subject}ขาย{value}ให้ใคร', en: 'To whom does {subject} sell {value}?' },
      },
    },
  });
  const sold = makeExport('f1', 'oz', 'tea', null, {
    qualifiers: { to: ['pern', 'quar', 'rhun'].map(makeRef) },
  });
  const base = makeBase([sold], { properties: [property], entities: [makeGood('tea')] });
  const question = must(asked(base, { fact: 'f1', slot: 'to' }));
  expect(question.cards).toEqual([{ fact: 'f1', ask: 'to' }]);
  expect(question.cardOptions).toEqual([question.correct]);
});

test('over generated lists, an option is right exactly when a fact says so', () => {
  const lists = fc.array(
    fc.tuple(fc.constantFrom('oz', 'quar', 'rhun'), fc.constantFrom(...goods), fc.boolean()),
    { minLength: 4, maxLength: 20 },
  );
  let made = 0;
  fc.assert(
    fc.property(lists, fc.nat(1000), (entries, seed) => {
      const facts = entries.map(([from, good, isTold], index) =>
        makeExport(`f${index}`, from, good, isTold ? 'pern' : null),
      );
      const question = asked(baseOf(facts), { fact: 'f0', seed });
      if (typeof question === 'string') return;
      made += 1;
      const [from, , isTold] = entries[0] ?? [];
      const { right, wrong } = offered(question);
      const said = (good: string, alsoUntold: boolean) =>
        entries.some(
          ([other, sold, told]) => other === from && sold === good && (told || alsoUntold || !isTold),
        );
      expect(right.every((good) => said(good, false))).toBe(true);
      expect(wrong.some((good) => said(good, true))).toBe(false);
      expect(right.length * wrong.length).toBeGreaterThan(0);
    }),
  );
  expect(made).toBeGreaterThan(10);
});

test('a wrong year is explained by what could be taken for the answer, not by whatever happened in it', () => {
  const { asks } = makeVisitProperty();
  const when = { closed: true, stem: asks.value?.stem ?? { th: '', en: '' } };
  const property = makeVisitProperty({ cardinality: 'many', asks: { value: when } });
  const tour = makeVisitProperty({ id: 'tour' });
  const facts = [
    ...['2005', '2009', '2013'].map((year, index) => makeVisit(`v${index}`, 'ann', 'oz', year)),
    makeVisit('w1', 'bob', 'oz', '2007-04'),
    ...['2007', '2011'].map((year) => makeVisit(`t${year}`, 'ann', 'pern', year, { property: 'tour' })),
  ];
  const base = makeBase(facts, { properties: [property, tour] });
  const lines = seeds
    .slice(0, 60)
    .flatMap((seed) => must(asked(base, { fact: 'v1', seed })).explanation.split('\n'));
  expect(lines).toContain('• 2007 — Statement w1.');
  expect(lines).not.toContain('• 2007 — Statement t2007.');
  expect(lines).toContain('• 2011 — Statement t2011.');
});
