import { expect } from 'vitest';
import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import type {
  ChoiceQuestion,
  MatchingQuestion,
  MultipleResponseQuestion,
  OrderingQuestion,
  Question,
} from '#core/questions/question.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';
import { answersTo, days, isSurelyRight, mayBeOne, mayBeRight } from '#tests/core/questions/right-answers.ts';

/** Fails unless the base, read fact by fact, gives the question one right answer. */
export function expectOneAnswer(base: FactBase, question: Question): void {
  if (question.kind === 'ordering') {
    expectStrictOrder(question);
    expectItemsUnique(base, question);
    return;
  }
  if (question.kind === 'comparison') {
    expectClearPair(question);
    expectItemsUnique(base, question);
    return;
  }
  if (question.kind === 'matching') {
    expectOneMatch(base, question);
    return;
  }
  if (question.kind === 'multiple-response') {
    expectWholeSet(base, question);
    return;
  }
  // Whatever the query may mean, the answer is the same; none is unknown, none a list.
  const answers = answersTo(base, question.query);
  expect(new Set(answers.map((values) => JSON.stringify(values.map(stated)))).size).toBe(1);
  expect(answers.every((values) => values.length === 1)).toBe(true);
  if (question.kind === 'multiple-choice' || (question.kind === 'chart-gap' && 'options' in question)) {
    const right = question.options.filter(({ value }) => value && mayBeRight(base, question.query, value));
    expect(right.map(({ id }) => id)).toEqual(question.correct);
    expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
  }
  if (question.kind === 'timeline') expectPlaceOnAxis(base, question);
  if (question.kind === 'chart-gap') expectOneGap(question);
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

/** Of all on the right, only its own may be true of what a left asks. */
function expectOneMatch(base: FactBase, question: MatchingQuestion): void {
  const rights = question.options.filter(({ group }) => group === 'right');
  expect(new Set(rights.map(({ text }) => text)).size).toBe(rights.length);
  for (const [index, card] of question.cards.entries()) {
    const left = question.options.find(({ id }) => id === question.cardOptions[index])?.text;
    const meant = [...base.facts.values()].filter((fact) =>
      leftsOf(base, fact, card.ask, question).includes(left ?? ''),
    );
    expect(meant.map(({ id }) => id)).toContain(card.fact);
    const fits = rights.filter(({ value }) =>
      meant.some((fact) => slotValues(fact, card.ask).some((held) => value && mayBeOne(base, held, value))),
    );
    const [, partner] = question.correct.find(([id]) => id === question.cardOptions[index]) ?? [];
    expect(fits.map(({ id }) => id)).toEqual([partner]);
  }
}

/** What may stand on the left for a fact: its item, or the question for the slot, perhaps with a note. */
function leftsOf(base: FactBase, fact: Fact, ask: string, { locale }: Question): readonly string[] {
  const property = base.properties.get(fact.property);
  const reader = locale === 'th' ? thai : english;
  const stem = property?.asks[ask]?.stem[locale] ?? '';
  const plain = [property?.item?.[locale] ?? '', stem].flatMap((template) => {
    const text = renderTemplate(template, fact, { entities: base.entities, reader });
    return text ? [text] : [];
  });
  const notes = locale === 'th' ? ['ตัวเลขคาดการณ์', 'เป้าหมาย'] : ['an estimate', 'a target'];
  return [...plain, ...plain.flatMap((text) => notes.map((note) => `${text} (${note})`))];
}

/** What is offered as right is so beyond doubt, and nothing offered as wrong may be right. */
function expectWholeSet(base: FactBase, { options, correct, query }: MultipleResponseQuestion): void {
  const right = options.filter(({ value }) => value && isSurelyRight(base, query, value));
  expect(right.map(({ id }) => id)).toEqual(correct);
  const maybe = options.filter(({ value }) => value && mayBeRight(base, query, value));
  expect(maybe.map(({ id }) => id)).toEqual(correct);
  expect(correct.length).toBeLessThan(options.length);
}

/** The right year is on the line, and every other year off by more than the fact allows is wrong. */
function expectPlaceOnAxis(base: FactBase, question: Extract<Question, { kind: 'timeline' }>): void {
  const { axis, fullCreditYears, zeroCreditYears, chance } = question;
  const year = Number(question.answer.edtf);
  expect(axis.from <= year && year <= axis.to).toBe(true);
  expect(zeroCreditYears).toBeGreaterThan(fullCreditYears);
  const line = Array.from({ length: axis.to - axis.from + 1 }, (_, place) => axis.from + place);
  const full = line.filter((place) => Math.abs(place - year) <= fullCreditYears);
  expect(chance).toBeGreaterThanOrEqual(full.length / line.length - 1e-9);
  expect(chance).toBeLessThanOrEqual(1);
  for (const place of line) {
    const value = { kind: 'date', edtf: String(place) } as const;
    expect(mayBeRight(base, question.query, value)).toBe(full.includes(place));
  }
}

/** One bar is missing, and no bar that is shown is or may be as high as an option. */
function expectOneGap(question: Extract<Question, { kind: 'chart-gap' }>): void {
  const shown = question.series.flatMap(({ value }) => (value ? [value] : []));
  expect(question.series.length).toBeGreaterThanOrEqual(3);
  expect(shown.length).toBe(question.series.length - 1);
  expect(new Set(question.series.map(({ x }) => x)).size).toBe(question.series.length);
  const offered = 'options' in question ? question.options.map(({ value }) => value) : [];
  for (const value of offered) {
    if (value?.kind !== 'quantity') expect.fail('a chart offers figures');
    for (const bar of shown)
      expect(Math.abs(bar.amount - value.amount)).toBeGreaterThanOrEqual(Math.max(bar.step, value.step) / 2);
  }
}

/** The two values lie apart, and the key is the end the stem asks for. */
function expectClearPair(question: Extract<Question, { kind: 'comparison' | 'multiple-choice' }>): void {
  const places = question.options.map(({ value }) => {
    if (value?.kind === 'date') return days(value.edtf);
    if (value?.kind !== 'quantity') return expect.fail('a comparison holds dates or quantities');
    return [value.amount - value.step / 2, value.amount + value.step / 2] as const;
  });
  expect(places).toHaveLength(2);
  const [one = expect.fail(), other = expect.fail()] = places;
  const firstIsLess = one[1] <= other[0];
  expect(firstIsLess || other[1] <= one[0]).toBe(true);
  expect(one).not.toEqual(other);
  const asksForLess = /first|smaller|ก่อน|น้อย/.test(question.stem);
  expect(question.correct).toEqual([firstIsLess === asksForLess ? 'o1' : 'o2']);
}

/** An item that reads the same as another fact's must stand at the same place. */
function expectItemsUnique(base: FactBase, question: ChoiceQuestion | OrderingQuestion): void {
  for (const card of question.cards) {
    const shown = base.facts.get(card.fact);
    const option = question.options.find(
      ({ text }) => shown && text === itemOf(base, shown, question.locale),
    );
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
