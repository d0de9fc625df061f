import { describe, expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { MatchingQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeQuantity,
  makeTrade,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

const people = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'];
const countries = ['oz', 'pern', 'quar', 'rhun', 'syldavia', 'thule'];
const visits = (places = countries) =>
  people.map((person, index) => makeVisit(`v${index}`, person, places[index] ?? 'oz', String(2001 + index)));

function asked(base: FactBase, { fact = 'v0', slot = 'value', seed = 1 } = {}): MatchingQuestion | string {
  const result = ask(base, { fact, ask: slot }, 'matching', english, seed);
  if (!result.ok) return result.reason;
  return result.question.kind === 'matching' ? result.question : result.question.kind;
}

function must(question: MatchingQuestion | string): MatchingQuestion {
  if (typeof question === 'string') throw new Error(question);
  return question;
}

/** The pairs in words. */
function pairs({ options, correct }: MatchingQuestion): string[] {
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '?';
  return correct.map(([left, right]) => `${textOf(left)} = ${textOf(right)}`);
}

const rightsOf = ({ options }: MatchingQuestion) => options.filter(({ group }) => group === 'right');
const seeds = Array.from({ length: 200 }, (_, index) => index);

test('each event is matched with its own date', () => {
  for (const seed of seeds.slice(0, 20)) {
    const question = must(asked(makeBase(visits()), { seed }));
    expect(question.stem).toMatch(/^Match each event with its date/);
    const expected = people.map(
      (person, index) => `Name ${person} visits Name ${countries[index]} = ${2001 + index}`,
    );
    for (const pair of pairs(question)) expect(expected).toContain(pair);
    expect(pairs(question).some((pair) => pair.startsWith('Name ann'))).toBe(true);
  }
});

test('without an item the questions themselves are matched with their answers', () => {
  const question = must(asked(makeBase(visits()), { slot: 'subject' }));
  expect(question.stem).toMatch(/^Match each question with its answer/);
  for (const pair of pairs(question)) expect(pair).toMatch(/^Who visited Name \w+ in 20\d\d\? = Name \w+$/);
});

test('three to five items, each once, with one or two answers over where there are some', () => {
  const sizes = new Set<number>();
  for (const seed of seeds.slice(0, 60)) {
    const { options, correct, chance } = must(asked(makeBase(visits()), { seed }));
    const lefts = options.filter(({ group }) => group === 'left').length;
    const rights = options.length - lefts;
    sizes.add(lefts);
    expect(correct.map(([left]) => left)).toEqual(options.slice(0, lefts).map(({ id }) => id));
    expect(new Set(correct.map(([, right]) => right)).size).toBe(lefts);
    expect([1, 2]).toContain(rights - lefts);
    const ways = Array.from({ length: lefts }, (_, index) => rights - index).reduce((a, b) => a * b);
    expect(chance).toBeCloseTo(1 / ways, 12);
  }
  expect([...sizes].sort()).toEqual([3, 4, 5]);
});

test('dates stand in their order on the right, and every item in every place on the left as often', () => {
  const all = seeds.map((seed) => must(asked(makeBase(visits()), { seed })));
  for (const question of all) {
    const texts = rightsOf(question).map(({ text }) => text);
    expect(texts).toEqual([...texts].sort());
  }
  const three = all.filter(({ correct }) => correct.length === 3);
  const counts = ['o1', 'o2', 'o3'].map(
    (id) => three.filter(({ cardOptions }) => cardOptions[0] === id).length,
  );
  expect(chiSquare(counts)).toBeLessThan(oneInThousand[2]);
});

test('one card a left, the own one first, and the explanation states every pair', () => {
  const question = must(asked(makeBase(visits())));
  expect(question.cards[0]).toEqual({ fact: 'v0', ask: 'value' });
  expect(question.cards).toHaveLength(question.correct.length);
  const lines = question.explanation.split('\n');
  for (const { fact } of question.cards) expect(lines).toContain(`Statement ${fact}.`);
  expect(lines).toHaveLength(rightsOf(question).length);
});

describe('no right belongs to two lefts', () => {
  const offered = (facts: readonly Fact[], more: Parameters<typeof makeBase>[1] = {}, slot = 'value') => {
    const made = seeds.slice(0, 40).map((seed) => asked(makeBase(facts, more), { seed, slot }));
    const questions = made.flatMap((question) => (typeof question === 'string' ? [] : [question]));
    expect(questions.length).toBeGreaterThan(0);
    return questions.map((question) => rightsOf(question).map(({ text }) => text));
  };

  test('nor a coarser date that holds another', () => {
    const facts = [...visits().slice(0, 4), makeVisit('v9', 'fay', 'thule', '2001-05')];
    for (const texts of offered(facts)) expect(texts.filter((text) => text.includes('2001'))).toHaveLength(1);
  });

  test('nor two names of one person', () => {
    const twin = { aliases: { th: [], en: ['The Namesake'] } };
    const entities = [makeEntity('ann', 'person', twin), makeEntity('bob', 'person', twin)];
    for (const texts of offered(visits(), { entities }, 'subject'))
      expect(texts.filter((text) => text === 'Name ann' || text === 'Name bob')).toHaveLength(1);
  });

  test('nor a part and its whole', () => {
    const entities = [makeEntity('pern', 'country', { partOf: ['oz'] })];
    for (const texts of offered(visits(), { entities }, 'host'))
      expect(texts.filter((text) => text === 'Name oz' || text === 'Name pern')).toHaveLength(1);
  });
});

describe('not asked', () => {
  test('when fewer than three can be told apart', () => {
    expect(asked(makeBase(visits().slice(0, 2)))).toBe('no-set');
  });

  test('when the words on the left fit two facts', () => {
    expect(asked(makeBase([...visits(), makeVisit('v9', 'ann', 'oz', '2019')]))).toBe('several-answers');
  });

  test('when the name of the event tells the year', () => {
    const entities = [makeEntity('oz', 'country', { label: { th: 'งาน 2001', en: 'Expo 2001' } })];
    expect(asked(makeBase(visits(), { entities }))).toBe('key-in-stem');
  });
});

test('figures are matched as bare figures, and one that is only expected is called so', () => {
  const base = makeBase(
    countries.map((country, index) =>
      makeTrade(`v${index}`, country, '2021', makeQuantity(1000 * (index + 1), { qualifier: 'over' }), {
        status: index === 0 ? 'estimate' : 'actual',
      }),
    ),
  );
  const question = must(asked(base));
  expect(question.stem).toMatch(/^Match each item with its figure/);
  expect(question.options.some(({ text }) => text === 'Trade with Name oz in 2021 (an estimate)')).toBe(true);
  for (const { text } of rightsOf(question)) expect(text).not.toMatch(/over/);
});
