import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '#core/progress/event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { tallyAnswers } from '#core/progress/tally-items.ts';
import { findItemFlaws } from '#core/questions/find-item-flaws.ts';
import type { ItemTally } from '#core/questions/item-tally.ts';
import { pearson } from '#core/questions/pair-sums.ts';
import { type EventBody, makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';
import { type ChoicePlan, chooseOption, factOf } from '#tests/core/progress/simulate-choices.ts';
import { simulateLearners, type Trial } from '#tests/core/progress/simulate-learners.ts';
import { makeDate, makeFact, makeRef } from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const facts = Array.from({ length: 30 }, (_, index) =>
  makeFact(`f${index}`, 'visit', 'ann', makeDate('1992')),
);
const library = { renames: noRenames, base: { facts: new Map(facts.map((fact) => [fact.id, fact])) } };
const card = (index: number) => `fact:f${index}#value`;

function tallyOf(logs: readonly (readonly StoredEvent[])[]): ItemTally {
  const tally: ItemTally = new Map();
  for (const log of logs) tallyAnswers(tally, log, library);
  return tally;
}

describe('learners who are simulated', () => {
  const plans: Readonly<Record<string, ChoicePlan>> = {
    [card(0)]: { key: 'd1', pull: { d1: 3 } },
    [card(1)]: { pull: { d3: 0 } },
    [card(2)]: { trap: 'd2' },
  };
  const answer = (trial: Trial) => {
    const planted = plans[trial.card];
    // Those that are planted are neither known to all nor to nobody.
    return chooseOption(planted ? { ...trial, difficulty: 0.5 } : trial, planted ?? {});
  };
  const seeds = [1, 2, 3, 4, 5];
  const found = seeds.map((seed) => {
    const { logs } = simulateLearners(seed, { items: 30, learners: 400, answer });
    return findItemFlaws(tallyOf(logs));
  });
  const of = (fact: string) =>
    found.map((flaws) =>
      flaws.filter((one) => one.fact === fact).map(({ flaw, value }) => [flaw, value] as const),
    );

  test('show that a key is wrong, and that the right option is one strong learners pick', () => {
    for (const flaws of of('f0')) {
      expect(flaws).toContainEqual(['negative-discrimination', null]);
      expect(flaws).toContainEqual(['strong-distractor', makeRef('true')]);
    }
  });

  test('show which distractor nobody picks', () => {
    for (const flaws of of('f1')) expect(flaws).toEqual([['unpicked-distractor', makeRef('d3')]]);
  });

  test('show which distractor misleads those who know more', () => {
    for (const flaws of of('f2')) expect(flaws).toContainEqual(['strong-distractor', makeRef('d2')]);
  });

  test('show nothing wrong with nearly all sound questions but how easy they are', () => {
    const sound = found.flat().filter(({ fact }) => !Object.hasOwn(plans, `fact:${fact}#value`));
    const wrong = sound.filter(({ flaw }) => flaw !== 'too-easy' && flaw !== 'too-hard');
    // One in twenty bounds fails, but most figures lie far from their thresholds.
    expect(wrong.length).toBeLessThanOrEqual((seeds.length * (30 - 3)) / 20);
    expect(wrong.filter(({ flaw }) => flaw === 'negative-discrimination')).toEqual([]);
  });

  test('say nothing while they are few', () => {
    const { logs } = simulateLearners(1, { items: 30, learners: 29, answer });
    expect(findItemFlaws(tallyOf(logs))).toEqual([]);
  });
});

describe('the index of discrimination', () => {
  test('is the correlation of the item with the mean of the rest', () => {
    const { logs } = simulateLearners(7, { items: 8, learners: 60, answer: typed });
    const scores = logs.map((log) => new Map(log.map(({ event }) => scoreOf(event))));
    const x = scores.map((of) => of.get(card(3)) ?? Number.NaN);
    const y = scores.map((of) => mean([...of].filter(([key]) => key !== card(3)).map(([, score]) => score)));
    const item = tallyOf(logs).get(`short-answer ${card(3)}`);
    expect(item?.answers).toBe(60);
    expect(item && pearson(item.rest)).toBeCloseTo(
      covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y)),
    );
  });

  test('leaves out whoever answered too little else', () => {
    const log = [0, 1, 2, 3, 4].map((index) => makeStored(index, index, answered(index, 1)));
    expect(tallyOf([log]).get(`short-answer ${card(0)}`)).toMatchObject({ answers: 1, rest: { count: 0 } });
    const more = [...log, makeStored(5, 5, answered(5, 0))];
    expect(tallyOf([more]).get(`short-answer ${card(0)}`)?.rest).toMatchObject({ count: 1, x: 1, y: 0.8 });
    expect(tallyOf([more]).get(`short-answer ${card(5)}`)?.rest).toMatchObject({ count: 1, x: 0, y: 1 });
  });

  test('takes the parts of one answer for one answer', () => {
    const parts = {
      cards: [7, 8].map((index) => ({ card: card(index), score: 1 })),
      kind: 'ordering',
    } as const;
    const both = makeAnswered({ ...parts, facts: [7, 8].flatMap((index) => factOf(card(index)).facts) });
    const others = [0, 1, 2, 3, 4].map((index) => makeStored(index, index, answered(index, 0)));
    const tally = tallyOf([[...others, makeStored(9, 9, both)]]);
    expect(tally.get(`ordering ${card(7)}`)?.rest).toMatchObject({ count: 1, x: 1, y: 0 });
  });
});

describe('of one learner', () => {
  const choices = fc
    .array(
      fc.record({
        index: fc.nat({ max: 7 }),
        picked: fc.nat({ max: 3 }),
        deed: fc.nat({ max: 9 }),
        about: fc.nat({ max: 30 }),
        hours: fc.nat({ max: 90 }),
      }),
      { maxLength: 30 },
    )
    .map((items) =>
      items.map(({ index, picked, deed, about, hours }, number) => {
        if (deed === 0) return makeStored(number, hours, { type: 'undone', undoes: makeId(about) });
        if (deed === 1) return makeStored(number, hours, { type: 'overridden', overrides: makeId(about) });
        return makeStored(number, hours, deed < 6 ? answered(index, picked / 3) : chosen(index, picked));
      }),
    );

  test('neither the order of arrival nor duplicates matter', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (log, rotation) => {
        const at = rotation % (log.length + 1);
        const other = [...log.slice(at), ...log.slice(0, at), ...log.slice(0, 3)].reverse();
        expect(tallyOf([other])).toEqual(tallyOf([log]));
      }),
      { numRuns: runs(100) },
    );
  });

  test('later attempts at a card do not matter, in whatever kind', () => {
    fc.assert(
      fc.property(choices, fc.array(fc.nat({ max: 3 }), { maxLength: 8 }), (log, picks) => {
        const tried = new Set(
          log.flatMap(({ event }) => (event.type === 'answered' ? event.cards.map((one) => one.card) : [])),
        );
        // Undone ones are not first any more: only of a log without undos is a later attempt always later.
        const plain = log.filter(({ event }) => event.type !== 'undone');
        const later = picks.flatMap((picked, index) =>
          tried.has(card(index)) ? [makeStored(100 + index, 500 + index, chosen(index, picked))] : [],
        );
        expect(tallyOf([[...later, ...plain]])).toEqual(tallyOf([plain]));
      }),
      { numRuns: runs(100) },
    );
  });

  test('the order of learners does not matter', () => {
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 5 }), (logs) => {
        const there = tallyOf(logs);
        const back = tallyOf([...logs].reverse());
        expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
        for (const [key, item] of there) {
          expect(back.get(key)?.answers).toBe(item.answers);
          expect(back.get(key)?.score).toBeCloseTo(item.score);
          expect(back.get(key)?.rest.xy).toBeCloseTo(item.rest.xy);
          for (const [value, option] of item.options) {
            expect(back.get(key)?.options.get(value)).toMatchObject({
              shown: option.shown,
              picked: option.picked,
            });
          }
        }
      }),
      { numRuns: runs(50) },
    );
  });

  test('what was taken back does not count, what was overruled counts as right and blames no option', () => {
    const given = makeStored(1, 0, chosen(0, 1));
    const again = makeStored(2, 5, chosen(0, 0));
    const undo = makeStored(3, 6, { type: 'undone', undoes: makeId(1) });
    expect(tallyOf([[given, again, undo]])).toEqual(tallyOf([[again]]));
    const overrule = makeStored(4, 6, { type: 'overridden', overrides: makeId(1) });
    const item = tallyOf([[given, overrule]]).get(`multiple-choice ${card(0)}`);
    expect(item).toMatchObject({ answers: 1, score: 1 });
    expect(item?.options.size).toBe(0);
  });

  test('an answer to what the fact said before does not count, nor one to what the library lacks', () => {
    const before = makeAnswered({
      cards: [{ card: card(0), score: 0 }],
      facts: [{ id: 'f0', revision: 'old' }],
    });
    const after = makeStored(2, 9, answered(0, 1));
    expect(tallyOf([[makeStored(1, 0, before), after]]).size).toBe(0);
    for (const strange of ['fact:gone#value', 'fact:f0#nothing', 'note:n#1']) {
      const body = makeAnswered({
        cards: [{ card: strange, score: 1 }],
        facts: [{ id: 'f0', revision: 'r-f0' }],
      });
      expect(tallyOf([[makeStored(1, 0, body)]]).size).toBe(0);
    }
  });

  test('a fact that was renamed is the one it is now', () => {
    const renames = new Map([['once', 'f0']]);
    const body = makeAnswered({
      cards: [{ card: 'fact:once#value', score: 1 }],
      facts: [{ id: 'once', revision: 'r-f0' }],
    });
    const tally: ItemTally = new Map();
    tallyAnswers(tally, [makeStored(1, 0, body)], { ...library, renames });
    expect([...tally.keys()]).toEqual([`short-answer ${card(0)}`]);
  });
});

function answered(index: number, score: number): EventBody {
  const verdict = score === 1 ? 'correct' : score === 0 ? 'incorrect' : 'partial';
  return makeAnswered({
    ...factOf(card(index)),
    cards: [{ card: card(index), score }],
    verdict: { verdict, score, reason: 'different' },
  });
}

function chosen(index: number, picked: number): EventBody {
  const isRight = picked === 0;
  return makeAnswered({
    ...factOf(card(index)),
    kind: 'multiple-choice',
    cards: [{ card: card(index), score: isRight ? 1 : 0 }],
    options: ['true', 'd1', 'd2', 'd3'].map((id) => ({ id, text: id, value: makeRef(id) })),
    answer: ['true', 'd1', 'd2', 'd3'][picked] ?? '',
    chance: 0.25,
    verdict: { verdict: isRight ? 'correct' : 'incorrect', score: isRight ? 1 : 0, reason: 'different' },
  });
}

function typed({ card: key, skill, difficulty, random }: Trial) {
  const score = random.next() < 1 / (1 + Math.exp(difficulty - skill)) ? 1 : 0;
  return { ...factOf(key), cards: [{ card: key, score }] };
}

function scoreOf(event: StoredEvent['event']): readonly [string, number] {
  const [part] = event.type === 'answered' ? event.cards : [];
  return [part?.card ?? '', part?.score ?? Number.NaN];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(a: readonly number[], b: readonly number[]): number {
  return mean(a.map((value, index) => (value - mean(a)) * ((b[index] ?? 0) - mean(b))));
}
