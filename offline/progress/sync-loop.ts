import { failed, type RoundOutcome } from '#offline/progress/round.ts';
import type { SyncStatus } from '#offline/progress/study.ts';
import type { RoundWish } from '#offline/progress/sync-round.ts';

export interface SyncLoop {
  /**
   * Asks for a round; several requests become one. Resolves when it is over, whatever came of it. Fetches
   * too, unless it is wished that it only sends.
   */
  request(wish?: Partial<RoundWish>): Promise<void>;
  /** Waits for the round that is under way; asks for one only when there is none. */
  join(): Promise<void>;
  stop(): void;
}

interface Options {
  readonly round: (wish: RoundWish) => Promise<RoundOutcome>;
  /** Only one tab of a browser talks to the server at a time. */
  readonly lockName: string;
  /** A round is over only when this has resolved. */
  readonly onStatus: (status: SyncStatus) => Promise<void>;
  readonly onOtherAccount: (account: string) => void;
}

const firstWaitMs = 2_000;
const longestWaitMs = 5 * 60_000;
const nothing: RoundWish = { pull: false, enter: false };

/** Runs rounds one after another: on request, and again after a failure with growing, jittered pauses. */
export function makeSyncLoop({ round, lockName, onStatus, onOtherAccount }: Options): SyncLoop {
  let running: Promise<void> | null = null;
  let wished: RoundWish | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const run = async () => {
    while (wished && !stopped) {
      const wish = wished;
      wished = null;
      clearTimeout(timer);
      void onStatus('syncing');
      const outcome = await withLock(lockName, () => round(wish)).catch((error): RoundOutcome => {
        // Storage that fails in the middle of a round is tried again: a full one is told to the learner,
        // anything else to whoever watches.
        if (error?.name === 'QuotaExceededError') return { kind: 'full', retryAfterMs: null };
        if (!stopped) reportError(error);
        return failed;
      });
      if (!stopped) await finish(outcome);
    }
  };
  const finish = async (outcome: RoundOutcome) => {
    if (outcome.kind === 'other-account') {
      stop();
      return onOtherAccount(outcome.account);
    }
    failures = 'retryAfterMs' in outcome ? failures + 1 : 0;
    if ('retryAfterMs' in outcome) retryLater(outcome.retryAfterMs);
    await onStatus(outcome.kind === 'done' ? 'synced' : outcome.kind);
  };
  const retryLater = (retryAfterMs: number | null) => {
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - 1, 10));
    // Spread, so that a school full of phones does not come back in the same second.
    timer = setTimeout(request, Math.max(wait, retryAfterMs ?? 0) * (0.75 + Math.random() / 2));
  };
  const request: SyncLoop['request'] = ({ pull = true, enter = false } = {}) => {
    const before = wished ?? nothing;
    wished = { pull: pull || before.pull, enter: enter || before.enter };
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { request, join: () => running ?? request(), stop };
}

/** Web Locks need a secure page; on a school's plain http network each tab takes its own turn. */
function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}
