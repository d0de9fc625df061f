import { expect, test } from 'vitest';
import type { OpenQuiz } from '#core/progress/open-quiz.ts';
import { openTab } from '#tests/offline/open-world.ts';
import { openAnn } from '#tests/offline/progress/open-ann.ts';

const quiz: OpenQuiz = {
  ...{ deck: 'china-kazakhstan', length: 10, kinds: [], locale: 'th', seed: 7, form: 'A' },
  plannedAtMs: 1_767_000_000_000,
  ...{ attempt: '00000000-0000-4000-8000-000000000001', answered: 4, total: 10 },
};

test('an unfinished quiz is remembered after a reload and a round with the server, until it is dropped', async () => {
  await openAnn();
  const before = await openTab();
  await before.study.keepQuiz(quiz);
  await before.study.sync();
  before.study.close();
  const { study } = await openTab();
  expect(study.getState().quizzes).toEqual([quiz]);
  await study.dropQuiz(quiz.attempt);
  expect(study.getState().quizzes).toEqual([]);
});

test('what one tab has come to in a quiz, another one sees', async () => {
  await openAnn();
  const [here, there] = [await openTab(), await openTab()];
  await here.study.keepQuiz(quiz);
  await expect.poll(() => there.study.getState().quizzes).toEqual([quiz]);
  await there.study.keepQuiz({ ...quiz, answered: 10 });
  await expect.poll(() => here.study.getState().quizzes).toEqual([]);
});
