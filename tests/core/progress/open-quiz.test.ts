import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OpenQuiz, withoutQuiz, withQuiz } from '#core/progress/open-quiz.ts';

function makeOpen(attempt: string, changes: Partial<OpenQuiz> = {}): OpenQuiz {
  const plan = {
    deck: `deck-${attempt}`,
    length: 10,
    kinds: [],
    locale: 'th',
    seed: 1,
    form: 'A',
    plannedAtMs: 1_767_000_000_000,
    attempt,
  } as const;
  return { ...plan, answered: 3, total: 10, ...changes };
}

const attemptsOf = (open: readonly OpenQuiz[]) => open.map(({ attempt }) => attempt);

test('the quiz that went on last stands first, with how far it has come', () => {
  const open = withQuiz(withQuiz(withQuiz([], makeOpen('a')), makeOpen('b')), makeOpen('a', { answered: 4 }));
  expect(open).toEqual([makeOpen('a', { answered: 4 }), makeOpen('b')]);
});

test('a new quiz on the same deck takes the place of the old one', () => {
  const open = withQuiz([makeOpen('a', { deck: 'd' })], makeOpen('b', { deck: 'd' }));
  expect(attemptsOf(open)).toEqual(['b']);
});

test('with the last answer a quiz is no longer open; before the first one it is not yet', () => {
  expect(withQuiz([makeOpen('a')], makeOpen('a', { answered: 10 }))).toEqual([]);
  expect(withQuiz([], makeOpen('a', { answered: 0 }))).toEqual([]);
});

test('a quiz looked at again without an answer drives out no other of its deck', () => {
  const open = [makeOpen('a', { deck: 'd' })];
  expect(withQuiz(open, makeOpen('b', { deck: 'd', answered: 0 }))).toEqual(open);
});

test('a dropped quiz is gone, the others stay', () => {
  expect(attemptsOf(withoutQuiz([makeOpen('a'), makeOpen('b')], 'a'))).toEqual(['b']);
});

test('whatever is begun, at most five are open, each deck and each attempt once', () => {
  const steps = fc.array(
    fc.record({ deck: fc.constantFrom(...'abcdefgh'), attempt: fc.constantFrom(...'stuvwxyz') }),
  );
  fc.assert(
    fc.property(steps, (quizzes) => {
      const open = quizzes.reduce<readonly OpenQuiz[]>(
        (before, { deck, attempt }) => withQuiz(before, makeOpen(attempt, { deck })),
        [],
      );
      expect(open.length).toBeLessThanOrEqual(5);
      expect(new Set(open.map(({ deck }) => deck)).size).toBe(open.length);
      expect(new Set(attemptsOf(open)).size).toBe(open.length);
    }),
  );
});
