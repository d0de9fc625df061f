import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeMatching } from '#core/grading/grade-matching.ts';

const options = [
  ...['o1', 'o2', 'o3'].map((id) => ({ id, group: 'left' as const })),
  ...['o4', 'o5', 'o6', 'o7'].map((id) => ({ id, group: 'right' as const })),
];
const key = [
  ['o1', 'o6'],
  ['o2', 'o4'],
  ['o3', 'o7'],
] as const;

describe('pairs', () => {
  test.each([
    [
      'all right',
      [
        ['o1', 'o6'],
        ['o2', 'o4'],
        ['o3', 'o7'],
      ],
      'correct',
      1,
      'exact',
    ],
    [
      'all right, in another order',
      [
        ['o3', 'o7'],
        ['o1', 'o6'],
        ['o2', 'o4'],
      ],
      'correct',
      1,
      'exact',
    ],
    [
      'one of three right',
      [
        ['o1', 'o6'],
        ['o2', 'o7'],
        ['o3', 'o4'],
      ],
      'partial',
      1 / 3,
      'some',
    ],
    [
      'one left out',
      [
        ['o1', 'o6'],
        ['o2', 'o4'],
      ],
      'partial',
      2 / 3,
      'some',
    ],
    [
      'one right for all',
      [
        ['o1', 'o6'],
        ['o2', 'o6'],
        ['o3', 'o6'],
      ],
      'partial',
      1 / 3,
      'some',
    ],
    [
      'none right',
      [
        ['o1', 'o4'],
        ['o2', 'o5'],
        ['o3', 'o6'],
      ],
      'incorrect',
      0,
      'different',
    ],
    ['no pair', [], 'unreadable', 0, 'empty'],
    ['nothing', '', 'unreadable', 0, 'empty'],
    ['an id never offered', [['o1', 'o9']], 'unreadable', 0, 'not-understood'],
    [
      'a left paired twice',
      [
        ['o1', 'o6'],
        ['o1', 'o4'],
      ],
      'unreadable',
      0,
      'not-understood',
    ],
    ['a pair the wrong way round', [['o6', 'o1']], 'unreadable', 0, 'not-understood'],
    ['a list of ids', ['o1', 'o6'], 'unreadable', 0, 'not-understood'],
    ['text', 'o1', 'unreadable', 0, 'not-understood'],
    ['a number', 6, 'unreadable', 0, 'not-understood'],
  ] as const)('%s', (_, answer, verdict, score, reason) => {
    const graded = gradeMatching(options, key, answer);
    expect(graded).toEqual({ verdict, score: expect.closeTo(score, 12), reason });
  });
});

test('the score is the share of the lefts with their right one, whatever the order of the pairs', () => {
  const rights = fc.shuffledSubarray(['o4', 'o5', 'o6', 'o7'], { minLength: 3, maxLength: 3 });
  const lefts = fc.shuffledSubarray(['o1', 'o2', 'o3'], { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(lefts, rights, (left, right) => {
      const pairs = left.map((id, index) => [id, right[index] ?? ''] as const);
      const hits = pairs.filter(([one, other]) => key.some((pair) => pair[0] === one && pair[1] === other));
      expect(gradeMatching(options, key, pairs).score).toBeCloseTo(hits.length / 3, 12);
    }),
  );
});
