import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#core/basics/locale.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { planOf, quizQuery, readQuizAddress } from '#ui/quiz/quiz-plan.ts';

const plans = fc.record({
  deck: fc.string({ minLength: 1 }),
  length: fc.integer({ min: 1, max: 100 }),
  kinds: fc.subarray([...questionKinds]),
  locale: fc.constantFrom(...locales),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  attempt: fc.uuid(),
  form: fc.constantFrom('A', 'B', null),
  plannedAtMs: fc.option(fc.integer({ min: 1, max: 2_000_000_000_000 })),
});

test('an address brings the same quiz back', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(planOf(readQuizAddress(new URLSearchParams(quizQuery(plan))))).toEqual(plan);
    }),
  );
});

test('an address that says too little is not a plan yet', () => {
  const address = readQuizAddress(new URLSearchParams('deck=vietnam-kazakhstan&length=10'));
  expect(address.deck).toBe('vietnam-kazakhstan');
  expect(address.length).toBe(10);
  expect(planOf(address)).toBeNull();
});

test('what cannot be read counts as missing', () => {
  const address = readQuizAddress(
    new URLSearchParams('length=0&seed=-1&locale=fr&kinds=essay,cloze&attempt=../x&form=C&at=soon'),
  );
  expect(address).toEqual({
    deck: null,
    length: null,
    kinds: ['cloze'],
    locale: null,
    seed: null,
    attempt: null,
    form: null,
    plannedAtMs: null,
  });
});
