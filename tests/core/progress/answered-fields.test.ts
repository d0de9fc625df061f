import { expect, test } from 'vitest';
import { answeredFields } from '#core/progress/answered-fields.ts';
import { eventSchema } from '#core/progress/event-schema.ts';
import { makeEvent } from '#core/progress/make-event.ts';
import { generate } from '#core/questions/generate.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2012-05'),
  makeVisit('v3', 'cat', 'quar', '2014-06'),
]);
const questions = [...generate(base, { readers: [english], seed: 1 })];
const stamp = {
  id: '0198c0de-0000-7000-8000-000000000001',
  device: '0198c0de-0000-4000-8000-000000000002',
  sequence: 1,
  occurredAtMs: Date.parse('2026-01-01T00:00:00Z'),
  offsetMinutes: 420,
  timeZone: 'Asia/Bangkok',
  dayStart: 4,
};

test('an answer to any question makes an event that every store takes', () => {
  expect(questions.length).toBeGreaterThan(5);
  for (const question of questions) {
    const fields = answeredFields({
      question,
      answer: 'x',
      verdict: { verdict: 'incorrect', score: 0, reason: 'different' },
      scores: question.cards.map(() => 0),
      durationMs: 900.4,
      quiz: null,
    });
    const event = makeEvent(fields, stamp);
    expect(eventSchema.parse(event)).toEqual(event);
    expect(event).toMatchObject({ question: question.id, durationMs: 900 });
  }
});

test('each card of a question gets its own score, a missing one none', () => {
  const question = questions.find(({ cards }) => cards.length > 1);
  if (!question) throw new Error('No question of several cards was made.');
  const { cards } = answeredFields({
    question,
    answer: [],
    verdict: { verdict: 'partial', score: 0.5, reason: 'some' },
    scores: [1],
    durationMs: 1,
    quiz: null,
  });
  expect(cards.map(({ score }) => score)).toEqual([1, ...question.cards.slice(1).map(() => 0)]);
});
