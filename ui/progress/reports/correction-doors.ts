import type { Localized } from '#core/basics/locale.ts';
import type { CorrectionDraft } from '#core/progress/correction-draft.ts';
import type {
  CorrectionPreview,
  CorrectionSheet,
  ShownCorrectionProblem,
} from '#core/progress/correction-sheet.ts';
import type { QuestionKind } from '#core/questions/kind.ts';

/** What is no longer asked because of a decision: how much, of which kinds, and of which facts. */
export interface WithdrawnShown {
  readonly count: number;
  readonly kinds: readonly { readonly kind: QuestionKind; readonly count: number }[];
  readonly facts: readonly { readonly statement: Localized; readonly kinds: readonly QuestionKind[] }[];
  readonly more: number;
}

interface Refused {
  readonly outcome: 'not-found' | 'failed';
}

interface Faulty {
  readonly outcome: 'faulty';
  readonly problems: readonly ShownCorrectionProblem[];
}

export type CorrectionOpened = Refused | { readonly outcome: 'opened'; readonly sheet: CorrectionSheet };

export type CorrectionUnderstood =
  | Refused
  | Faulty
  | { readonly outcome: 'understood'; readonly preview: CorrectionPreview };

export type CorrectionOutcome =
  | Refused
  | Faulty
  | { readonly outcome: 'done'; readonly withdrawn: WithdrawnShown | null };

/** The ways to the server for whoever corrects a reported fact. */
export interface CorrectionDoors {
  readonly open: (report: string) => Promise<CorrectionOpened>;
  readonly understand: (report: string, draft: CorrectionDraft) => Promise<CorrectionUnderstood>;
  readonly correct: (report: string, draft: CorrectionDraft) => Promise<CorrectionOutcome>;
}
