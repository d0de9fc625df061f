import type { Expected } from '#core/questions/question.ts';
import type { TypedAnswerGroup } from '#tests/core/grading/typed-answers.ts';

const factor: Expected = { kind: 'quantity', amount: 2, unit: 'factor', step: 1 };

export const typedFactors: readonly TypedAnswerGroup[] = [
  {
    title: 'twice as much',
    expected: factor,
    answers: [
      ['สองเท่า', 'th', 'correct', 'exact'],
      ['twice', 'en', 'correct', 'exact'],
      ['2 times', 'en', 'correct', 'exact'],
      ['2x', 'en', 'correct', 'exact'],
      ['สามเท่า', 'th', 'incorrect', 'different'],
      ['เพิ่มขึ้น', 'th', 'unreadable', 'not-understood'],
      ['double', 'en', 'correct', 'exact'],
      ['๒ เท่า', 'th', 'correct', 'exact'],
      ['สองเท่าตัว', 'th', 'correct', 'exact'],
      ['200%', 'en', 'unreadable', 'ambiguous'],
      ['100%', 'en', 'unreadable', 'ambiguous'],
      ['เท่าตัว', 'th', 'correct', 'exact'],
      ['หนึ่งเท่าตัว', 'th', 'correct', 'exact'],
      ['เพิ่มขึ้น ๑ เท่าตัว', 'th', 'correct', 'exact'],
      ['เพิ่มขึ้นเป็นสองเท่า', 'th', 'correct', 'exact'],
      ['สองเท่าของเดิม', 'th', 'correct', 'exact'],
      ['by a factor of two', 'en', 'correct', 'exact'],
      ['twice as much', 'en', 'correct', 'exact'],
      ['หนึ่งเท่า', 'th', 'incorrect', 'different'],
      ['สามเท่าตัว', 'th', 'incorrect', 'different'],
      ['triple', 'en', 'incorrect', 'different'],
      ['กว่าเท่าตัว', 'th', 'partial', 'less-precise'],
      ['เพิ่มขึ้นสองเท่า', 'th', 'unreadable', 'not-understood'],
      ['2%', 'en', 'incorrect', 'percent-for-value'],
      ['2 ครั้ง', 'th', 'incorrect', 'wrong-unit'],
    ],
  },
];
