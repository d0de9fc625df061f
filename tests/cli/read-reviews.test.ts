import { expect, test } from 'vitest';
import { type LineProblem, readReviews } from '#cli/read-reviews.ts';

async function read(...lines: string[]) {
  const problems: LineProblem[] = [];
  async function* given() {
    yield* lines;
  }
  const reviews = await readReviews(given(), (problem) => problems.push(problem));
  return { reviews, problems };
}

test('a review keeps its time as given and as an instant', async () => {
  const { reviews } = await read('{"id":"1","card":"a","rating":3,"reviewedAt":"2026-01-01T12:00:00+07:00"}');
  expect(reviews).toEqual([
    {
      id: '1',
      card: 'a',
      rating: 3,
      reviewedAt: '2026-01-01T12:00:00+07:00',
      reviewedAtMs: Date.UTC(2026, 0, 1, 5),
    },
  ]);
});

test('equal lines without ids are two reviews, with an id they are one', async () => {
  const without = '{"card":"a","rating":3,"reviewedAt":"2026-01-01T12:00:00+07:00"}';
  expect((await read(without, without)).reviews).toHaveLength(2);
  const withId = without.replace('{', '{"id":"1",');
  expect((await read(withId, withId)).reviews).toHaveLength(1);
});

test('a bad line is reported once and does not occupy its id', async () => {
  const bad = '{"id":"1","card":"a","rating":9,"reviewedAt":"2026-01-01T12:00:00+07:00"}';
  const { reviews, problems } = await read(bad, bad.replace('9', '2'));
  expect(problems).toEqual([{ line: 1, error: 'rating is not 1, 2, 3 or 4' }]);
  expect(reviews).toMatchObject([{ id: '1', rating: 2 }]);
});

test('names that objects inherit are ordinary names', async () => {
  const { reviews } = await read(
    '{"id":"__proto__","card":"constructor","rating":1,"reviewedAt":"2026-01-01T12:00:00Z"}',
  );
  expect(reviews).toMatchObject([{ id: '__proto__', card: 'constructor' }]);
});
