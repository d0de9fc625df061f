/** What can be wrong with a question. The first group must never be published; the second are cues; the third is wording. */
export const questionFlaws = [
  'no-key',
  'several-keys',
  'true-distractor',
  'tolerance-covers',
  'equal-options',
  'too-few-options',
  'mixed-types',
  'key-in-stem',
  'unfilled-slot',
  'ordering-tie',
  'missing-language',
  'no-source',
  'no-time',
  'no-unit',
  'no-gap',
  'several-gaps',
  // Cues
  'key-length',
  'key-shape',
  'shared-word',
  'key-most-alike',
  'opposite-pair',
  'impossible-date',
  // Wording
  'negative-stem',
  'all-or-none',
  'absolute-word',
  'undated-now',
  'grammar-tells',
] as const;
export type QuestionFlaw = (typeof questionFlaws)[number];
