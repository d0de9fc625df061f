import type { Problem } from '#core/basics/problem.ts';

/** Everything that can be wrong in a pack. Each code has its sentence and remedy, in every language, where it is shown. */
export const factProblemCodes = [
  // The file as text
  'bad-yaml',
  'tab-indent',
  'duplicate-key',
  'unsafe-key',
  'too-many-aliases',
  'too-deep',
  'file-too-large',
  'file-missing',
  'file-unknown',
  // Its shape
  'missing-field',
  'missing-language',
  'unknown-field',
  'not-allowed',
  'wrong-type',
  'out-of-range',
  // Ids
  'bad-id',
  'duplicate-id',
  'pack-id-differs',
  'was-conflict',
  'tombstone-in-use',
  // Values
  'bad-date',
  'missing-unit',
  'unknown-unit',
  'step-mismatch',
  'printed-mismatch',
  'wrong-value',
  'too-many-values',
  'missing-slot',
  'unknown-slot',
  'reserved-slot',
  // References
  'unknown-entity',
  'wrong-entity-kind',
  'unknown-property',
  'unknown-document',
  'unknown-paragraph',
  'unknown-shape',
  'unknown-question-kind',
  'part-of-itself',
  'shared-alias',
  // Templates
  'template-fault',
  'template-unknown-slot',
  'template-optional-slot',
  'template-style',
  'ask-unknown-slot',
  'ask-gives-answer',
  'missing-item',
  // What facts say of each other
  'contradiction',
  'dispute-unknown',
  'dispute-one-sided',
  'dispute-itself',
  'mention-unknown',
  'statement-contradicts',
  // Completeness
  'expression-uncovered',
  'expressions-miscounted',
  'not-fact-unknown',
  'not-fact-covered',
  'not-fact-bad-row',
  'shape-short',
] as const;
export type FactProblemCode = (typeof factProblemCodes)[number];

export type FactProblem = Problem<FactProblemCode>;
