import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { arrangeQuiz } from '#core/questions/arrange-quiz.ts';
import { ask } from '#core/questions/ask.ts';
import type { Question } from '#core/questions/question.ts';
import { english, makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const people = ['ann', 'bob', 'cat', 'dan'];
const hosts = ['oz', 'pern', 'quar', 'rhun'];
const base = makeBase([
  ...people.map((person, index) =>
    makeVisit(`v${index}`, person, hosts[index] ?? 'oz', String(1992 + 7 * Math.floor(index / 2))),
  ),
  ...hosts.map((host, index) => makeTrade(`t${index}`, host, '2001', makeQuantity(100 * 3 ** index))),
]);

function question(fact: string): Question {
  const asked = ask(base, { fact, ask: 'value' }, 'short-answer', english, 1);
  const other = asked.ok ? asked : ask(base, { fact, ask: 'value' }, 'numerical', english, 1);
  if (!other.ok) throw new Error(`${fact}: ${other.reason}`);
  return other.question;
}
const factsOf = (quiz: readonly Question[]) => quiz.map(({ facts: [fact] }) => fact?.id ?? '');

test('the properties alternate as long as both have questions left', () => {
  const quiz = ['v0', 'v1', 'v2', 'v3', 't0', 't1', 't2', 't3'].map(question);
  for (const seed of [1, 2, 3, 4, 5]) {
    const order = factsOf(arrangeQuiz(base, quiz, makeRandom(seed))).map((id) => id.charAt(0));
    expect(['vtvtvtvt', 'tvtvtvtv']).toContain(order.join(''));
  }
});

test('what is easily confused comes with one question between', () => {
  const quiz = ['v0', 'v1', 't0', 't2'].map(question);
  for (const seed of [1, 2, 3, 4, 5]) {
    const order = factsOf(arrangeQuiz(base, quiz, makeRandom(seed)));
    expect(Math.abs(order.indexOf('v0') - order.indexOf('v1'))).toBe(2);
  }
});

test('every question stays, once, and the same seed gives the same order', () => {
  const quiz = ['v0', 'v2', 't0', 't1'].map(question);
  const order = factsOf(arrangeQuiz(base, quiz, makeRandom(8)));
  expect(order.toSorted()).toEqual(['t0', 't1', 'v0', 'v2']);
  expect(factsOf(arrangeQuiz(base, quiz, makeRandom(8)))).toEqual(order);
});
