import { hashSeed, makeRandom } from '#core/basics/random.ts';
import { interleave } from '#core/scheduling/interleave.ts';
import type { Queue, QueueInput } from '#core/scheduling/queue.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

type Input = Pick<QueueInput, 'cards' | 'suspended' | 'buried' | 'nowMs' | 'settings' | 'seed'>;

/**
 * Every card once, due or not, well mixed: for going over what was just answered wrongly. Suspended and
 * buried cards are left out. Only what a sitting goes through is counted: nothing is waiting in steps.
 */
export function queueOfAll({
  cards,
  suspended,
  buried,
  nowMs,
  settings,
  seed,
}: Input): Omit<Queue, 'counts'> {
  const today = studyDayOf(nowMs, settings.timeZone, settings.dayStart);
  const open = cards.filter(({ card }) => !suspended.has(card) && (buried.get(card) ?? '') <= today);
  const order = interleave(open, makeRandom(hashSeed(String(seed), today)));
  return { today, steps: [], cards: order.map(({ card }) => card) };
}
