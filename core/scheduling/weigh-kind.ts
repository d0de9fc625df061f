import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import type { Memory } from '#core/scheduling/memory.ts';

/** Does a kind ask to bring the answer forth, or to know it again among what is shown? */
const demands: Readonly<Record<QuestionKind, 'recall' | 'recognition'>> = {
  'multiple-choice': 'recognition',
  'multiple-response': 'recognition',
  'true-false': 'recognition',
  'short-answer': 'recall',
  numerical: 'recall',
  cloze: 'recall',
  ordering: 'recognition',
  matching: 'recognition',
  comparison: 'recognition',
  timeline: 'recall',
  'chart-gap': 'recognition',
};

/** A memory that lasts so many days is asked either way equally often. */
const evenStabilityDays = 14;
/** Neither way is ever left out: a success now and then encourages, and so does a challenge. */
const leastShare = 0.1;

/**
 * How large a share of the questions of a card should ask for recall, 0.1 to 0.9: few while the memory is
 * young, most when it is strong. null: never studied.
 */
export function recallShare(memory: Pick<Memory, 'state' | 'stability'> | null): number {
  if (memory?.state !== 'review') return leastShare;
  const share = memory.stability / (memory.stability + evenStabilityDays);
  return Math.min(1 - leastShare, Math.max(leastShare, share));
}

/** How much a kind is wanted for a card, beside the other kinds: each way's share is split among its kinds. */
export function weighKind(kind: QuestionKind, memory: Pick<Memory, 'state' | 'stability'> | null): number {
  const recall = recallShare(memory);
  const share = demands[kind] === 'recall' ? recall : 1 - recall;
  return share / questionKinds.filter((other) => demands[other] === demands[kind]).length;
}
