import { expect, test } from 'vitest';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { gradeAnswer } from '#ui/quiz/grade-answer.ts';

const timeline: TimelineQuestion = {
  ...{ kind: 'timeline', id: 'q', locale: 'en', pack: 'p', seed: 1, facts: [], chance: 0.1 },
  ...{ stem: '', explanation: '', source: { document: 'd', paragraph: 1 } },
  ...{ query: { property: 'p', ask: 'value', where: {} }, cards: [{ fact: 'f', ask: 'value' }] },
  axis: { from: 2015, to: 2024, step: 'year' },
  answer: { kind: 'date', edtf: '2020' },
  fullCreditYears: 0,
  zeroCreditYears: 2,
};

test('a year placed on a line is graded, and nobody says how it was read', () => {
  expect(gradeAnswer(timeline, 2021)).toEqual({
    verdict: { verdict: 'partial', score: 0.5, reason: 'year-off-by-one' },
    scores: [0.5],
    understood: null,
  });
});

test('a year that was typed is graded with what it was read as', () => {
  expect(gradeAnswer(timeline, '2564')).toMatchObject({
    verdict: { verdict: 'partial', reason: 'year-off-by-one' },
    understood: { kind: 'date', dates: ['2021'] },
  });
});
