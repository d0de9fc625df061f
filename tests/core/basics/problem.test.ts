import { expect, test } from 'vitest';
import { compareProblems, type Problem } from '#core/basics/problem.ts';

const at = (file: string, line: number, column: number): Problem => ({
  code: 'any',
  place: { file, line, column },
  item: '',
  found: '',
  expected: [],
});

test('problems are listed by file, then line, then column; places that are the same keep their order', () => {
  const first = { ...at('b.yaml', 3, 1), code: 'first' };
  const second = { ...at('b.yaml', 3, 1), code: 'second' };
  const listed = [at('b.yaml', 10, 2), first, second, at('b.yaml', 10, 1), at('a.yaml', 40, 9)];
  expect(listed.sort(compareProblems)).toEqual([
    at('a.yaml', 40, 9),
    first,
    second,
    at('b.yaml', 10, 1),
    at('b.yaml', 10, 2),
  ]);
});
