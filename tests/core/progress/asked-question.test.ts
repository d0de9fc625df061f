import { expect, test } from 'vitest';
import { askedQuestion } from '#core/progress/asked-question.ts';
import { ask } from '#core/questions/ask.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2012-05'),
  makeVisit('v3', 'cat', 'quar', '2014-06'),
]);

test('a report keeps what was asked and offered, not what is right', () => {
  const made = ask(base, { fact: 'v1', ask: 'value' }, 'true-false', english, 1);
  if (!made.ok) throw new Error('No question was made.');
  const asked = askedQuestion(made.question);
  expect(asked.options.map(({ id }) => id)).toEqual(['true', 'false']);
  expect(asked).toMatchObject({ kind: 'true-false', locale: 'en', stem: made.question.stem });
  expect(asked).not.toHaveProperty('correct');
});
