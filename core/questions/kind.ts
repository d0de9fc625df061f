/** Every kind of question, by the names used everywhere: command line, events, screens. */
export const questionKinds = [
  'multiple-choice',
  'multiple-response',
  'true-false',
  'short-answer',
  'numerical',
  'cloze',
  'ordering',
  'matching',
  'comparison',
  'timeline',
  'chart-gap',
] as const;
export type QuestionKind = (typeof questionKinds)[number];
