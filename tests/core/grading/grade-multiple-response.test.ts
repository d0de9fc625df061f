import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeMultipleResponse } from '#core/grading/grade-multiple-response.ts';

const options = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ id }));
const keys = ['o1', 'o3', 'o4'];

describe('a list of ticks', () => {
  test.each([
    [['o1', 'o3', 'o4'], 'correct', 1, 'exact'],
    [['o4', 'o1', 'o3'], 'correct', 1, 'exact'],
    [['o1', 'o3'], 'partial', 2 / 3, 'some'],
    [['o1', 'o3', 'o2'], 'partial', 1 / 3, 'some'],
    [['o1', 'o2', 'o3', 'o4', 'o5'], 'partial', 1 / 3, 'some'],
    [['o1', 'o2'], 'incorrect', 0, 'different'],
    [['o2', 'o5'], 'incorrect', 0, 'different'],
    [[], 'unreadable', 0, 'empty'],
    ['', 'unreadable', 0, 'empty'],
    ['o1', 'unreadable', 0, 'not-understood'],
    [['o9'], 'unreadable', 0, 'not-understood'],
    [['o1', 'o1'], 'unreadable', 0, 'not-understood'],
    [[['o1', 'o3']], 'unreadable', 0, 'not-understood'],
    [3, 'unreadable', 0, 'not-understood'],
  ] as const)('%j is %s with %d: %s', (answer, verdict, score, reason) => {
    const graded = gradeMultipleResponse(options, keys, answer);
    expect(graded).toEqual({ verdict, score: expect.closeTo(score, 12), reason });
  });
});

test('one more wrong tick never earns more, one more right tick never less', () => {
  const ids = options.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom(...ids), (ticks, more) => {
      fc.pre(!ticks.includes(more));
      const before = gradeMultipleResponse(options, keys, ticks).score;
      const after = gradeMultipleResponse(options, keys, [...ticks, more]).score;
      if (keys.includes(more)) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
