import { expect, test } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { locales } from '#core/basics/locale.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import { grade } from '#core/grading/grade.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import { findSetFlaws } from '#core/questions/find-set-flaws.ts';
import { generate } from '#core/questions/generate.ts';
import { isAskable } from '#core/questions/is-askable.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { makeQuiz } from '#core/questions/make-quiz.ts';
import type { Question, TypedQuestion } from '#core/questions/question.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';

const { packs } = await loadContent(contentFolder);
const base = makeFactBase(packs.map(({ pack }) => pack));
const questions = [...generate(base, { readers: [thai, english], seed: 1 })];

test('the packs give over 900 questions of every kind in both languages, each id once', () => {
  expect(questions.length).toBeGreaterThan(900);
  for (const locale of locales) {
    const kinds = new Set(questions.filter((question) => question.locale === locale).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...questionKinds].sort());
  }
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('every kind but lists of several answers asks only cards that are scheduled, and lists none of them', () => {
  const isList = ({ kind }: Question) => kind === 'multiple-response';
  const cards = (of: readonly Question[]) => of.flatMap((question) => question.cards);
  expect(cards(questions.filter(isList)).filter((card) => isAskable(base, card))).toEqual([]);
  const others = cards(questions.filter((question) => !isList(question)));
  expect(others.filter((card) => !isAskable(base, card))).toEqual([]);
});

test('what one sentence lists is several facts only where each of them is asked', () => {
  const lists = new Map<string, string[]>();
  for (const { id, property, subject, source } of base.facts.values()) {
    if (base.properties.get(property)?.cardinality !== 'many') continue;
    const key = [property, subject, source.document, source.paragraph].join(' ');
    lists.set(key, [...(lists.get(key) ?? []), id]);
  }
  const asked = new Set(questions.flatMap(({ cards }) => cards.map(({ fact }) => fact)));
  const unasked = [...lists.values()]
    .filter((ids) => ids.length > 1)
    .flatMap((ids) => ids.filter((id) => !asked.has(id)));
  // Two undertakings of different kinds, named as examples.
  expect(unasked).toEqual(['cn-kz-culture-luban-workshop', 'cn-kz-culture-medicine-centre']);
});

test('no question of the packs has a flaw', () => {
  expect(
    questions.flatMap((question) => findFlaws(base, question).map((flaw) => `${flaw}: ${question.stem}`)),
  ).toEqual([]);
});

test('quizzes of the packs have no flaw as sets', () => {
  const cards = cardsOf(base);
  const quizzes = [1, 2, 3, 4, 5, 6].map((seed) => {
    const reader = seed % 2 === 0 ? thai : english;
    return makeQuiz(base, { cards, kinds: questionKinds, reader, seed, length: 12 });
  });
  for (const quiz of quizzes) expect(quiz).toHaveLength(12);
  expect(quizzes.map((quiz) => findSetFlaws(base, quiz))).toEqual(quizzes.map(() => []));
});

test('the answer as Jamdee prints it is graded correct, in both languages', () => {
  const wrong = questions
    .filter((question): question is TypedQuestion => 'answer' in question)
    .map((question) => ({ question, typed: printedAnswer(question) }))
    .filter(({ question, typed }) => grade(question, typed, question.locale).verdict !== 'correct')
    .map(({ question, typed }) => `${question.stem} ${typed}`);
  expect(wrong).toEqual([]);
});

test('no name of several days, events or parties stands before a verb of one', () => {
  const plural = [...base.entities.values()]
    .map(({ label }) => label.en)
    .filter((name) => /(days|events|parties)$/i.test(name));
  const words = questions.flatMap((question) => [
    question.stem,
    ...('options' in question ? question.options.map(({ text }) => text) : []),
  ]);
  expect(plural.length).toBeGreaterThan(2);
  const verbs = plural.map((name) => `${name} (takes|opens|is|was|has)`);
  expect(words.filter((text) => verbs.some((wrong) => new RegExp(wrong, 'i').test(text)))).toEqual([]);
});

function printedAnswer({ kind, answer, cards: [card], locale }: TypedQuestion): string {
  const fact = base.facts.get(card?.fact ?? '');
  const [value] = fact && card ? slotValues(fact, card.ask) : [];
  const isYear = kind === 'numerical' && answer.kind === 'date';
  const shown = isYear ? answer : value;
  return shown ? renderValue(shown, base.entities, locale === 'th' ? thai : english) : '';
}
