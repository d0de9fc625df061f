import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { ask, plan } from '#core/questions/ask.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import { generate } from '#core/questions/generate.ts';
import { questionKinds } from '#core/questions/kind.ts';
import type { Question } from '#core/questions/question.ts';
import { refusalReasons } from '#core/questions/refusal.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';
import { answersTo, days, mayBeRight } from '#tests/core/questions/right-answers.ts';
import { runs } from '#tests/setup/run-counts.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Every question of a base, in the one language or the other. */
const asked = (base: FactBase, seed: number) => [
  ...generate(base, { readers: [seed % 2 === 0 ? thai : english], seed }),
];

describe('over generated fact bases', { timeout: runs(60_000) }, () => {
  test('no question has two right answers, and each has one', () => {
    const kindsSeen = new Set<string>();
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        for (const question of asked(base, seed)) {
          kindsSeen.add(question.kind);
          expectOneAnswer(base, question);
        }
      }),
      { numRuns: runs(100) },
    );
    expect([...kindsSeen].sort()).toEqual([
      'cloze',
      'multiple-choice',
      'numerical',
      'ordering',
      'short-answer',
      'true-false',
    ]);
  });

  test('the same seed gives the same question', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        const again: FactBase = { ...base };
        expect(asked(again, seed)).toEqual(asked(base, seed));
      }),
      { numRuns: runs(20) },
    );
  });

  test('ids are unique and depend on neither seed nor options', () => {
    fc.assert(
      fc.property(factBases, seeds, fc.nat(1000), (base, seed, more) => {
        const other = (seed + 2 * more) % 2 ** 32;
        const ids = new Map(asked(base, seed).map((question) => [keyOf(question), question.id]));
        expect(new Set(ids.values()).size).toBe(ids.size);
        for (const question of asked(base, other))
          expect(ids.get(keyOf(question)) ?? question.id).toBe(question.id);
      }),
      { numRuns: runs(20) },
    );
  });

  test('no question that is asked has a flaw', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        for (const question of asked(base, seed)) expect(findFlaws(base, question)).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });

  test('a disputed fact is in no question', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        const disputed = [...base.facts.values()].flatMap((fact) =>
          fact.disputes.length > 0 ? [fact.id, ...fact.disputes] : [],
        );
        for (const question of asked(base, seed))
          for (const { id } of question.facts) expect(disputed).not.toContain(id);
      }),
      { numRuns: runs(20) },
    );
  });

  test('a plan holds the choices of the question that is made of it, or its refusal', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        for (const card of cardsOf(base)) {
          const planned = plan(base, card, 'true-false', english, seed);
          const made = ask(base, card, 'true-false', english, seed);
          if (!planned.ok) expect(made).toEqual(planned);
          else if (planned.kind === 'true-false' && made.ok && made.question.kind === 'true-false')
            expect(made.question.correct).toEqual([String(planned.isTrue)]);
        }
      }),
      { numRuns: runs(15) },
    );
  });

  test('every card gets a question or a reason, whatever the kind', () => {
    fc.assert(
      fc.property(factBases, (base) => {
        const cases = cardsOf(base).flatMap((card) => questionKinds.map((kind) => ({ card, kind })));
        for (const { card, kind } of cases) {
          const result = ask(base, card, kind, thai, 1);
          if (result.ok) expect(result.question.kind).toBe(kind);
          else expect(refusalReasons).toContain(result.reason);
        }
      }),
      { numRuns: runs(15) },
    );
  });
});

/** The card a question was asked of is that of its first fact. */
function keyOf({ kind, locale, cards, facts }: Question): string {
  const anchor = cards.find(({ fact }) => fact === facts[0]?.id);
  return `${kind} ${locale} ${anchor?.fact} ${anchor?.ask}`;
}

function expectOneAnswer(base: FactBase, question: Question): void {
  if (question.kind === 'ordering') {
    expectStrictOrder(question);
    expectItemsUnique(base, question);
    return;
  }
  // Whatever the query may mean, the answer is the same; none is unknown, none a list.
  const answers = answersTo(base, question.query);
  expect(new Set(answers.map((values) => JSON.stringify(values.map(stated)))).size).toBe(1);
  expect(answers.every((values) => values.length === 1)).toBe(true);
  if (question.kind === 'multiple-choice') {
    const right = question.options.filter(({ value }) => value && mayBeRight(base, question.query, value));
    expect(right.map(({ id }) => id)).toEqual(question.correct);
    expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
  }
  if (question.kind === 'true-false') {
    expect(mayBeRight(base, question.query, question.claim.value)).toBe(question.correct[0] === 'true');
  }
}

/** What a value says, without how it was printed. */
function stated(value: Value): unknown {
  return value.kind === 'quantity' ? [value.amount, value.unit, value.step, value.qualifier] : value;
}

function expectStrictOrder(question: Extract<Question, { kind: 'ordering' }>): void {
  const inOrder = question.correct.map((id) => question.options.find((option) => option.id === id)?.value);
  expect(inOrder.length).toBe(question.options.length);
  for (const [index, value] of inOrder.slice(1).entries()) {
    const before = inOrder[index];
    if (before?.kind === 'date' && value?.kind === 'date') {
      expect(days(before.edtf)[1] < days(value.edtf)[0]).toBe(true);
    } else if (before?.kind === 'quantity' && value?.kind === 'quantity') {
      expect(value.amount - before.amount).toBeGreaterThanOrEqual(Math.max(value.step, before.step) / 2);
    } else expect.fail('an ordering holds dates or quantities');
  }
}

/** An item that reads the same as another fact's must stand at the same place. */
function expectItemsUnique(base: FactBase, question: Extract<Question, { kind: 'ordering' }>): void {
  for (const [index, card] of question.cards.entries()) {
    const option = question.options.find(({ id }) => id === question.cardOptions[index]);
    const namesakes = [...base.facts.values()].filter(
      (fact) => itemOf(base, fact, question.locale) === option?.text,
    );
    expect(namesakes.map(({ id }) => id)).toContain(card.fact);
    for (const fact of namesakes) {
      expect(slotValues(fact, card.ask).map(stated)).toEqual(option?.value ? [stated(option.value)] : []);
    }
  }
}

function itemOf(base: FactBase, fact: Fact, locale: Locale): string | null {
  const item = base.properties.get(fact.property)?.item?.[locale] ?? '';
  const reader = locale === 'th' ? thai : english;
  return renderTemplate(item, fact, { entities: base.entities, reader });
}
