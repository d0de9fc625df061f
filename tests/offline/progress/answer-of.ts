import { type AnsweredFields, answeredFields, type GradedAnswer } from '#core/progress/answered-fields.ts';

/** A right answer to a question about a fact. */
export function answerOf(fact: string, more: Partial<GradedAnswer> = {}): AnsweredFields {
  return answeredFields({
    question: {
      id: `q-${fact}`,
      kind: 'short-answer',
      cards: [{ fact, ask: 'value' }],
      locale: 'th',
      seed: 1,
      stem: '?',
      expected: { kind: 'text', text: 'x' },
      chance: 0,
      facts: [{ id: fact, revision: 'r1' }],
    } as unknown as GradedAnswer['question'],
    answer: 'x',
    verdict: { verdict: 'correct', score: 1, reason: 'exact' },
    scores: [1],
    durationMs: 1_000,
    quiz: null,
    ...more,
  });
}
