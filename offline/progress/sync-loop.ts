import type { SyncStatus } from '#offline/progress/study.ts';
import type { RoundOutcome } from '#offline/progress/sync-round.ts';

export interface SyncLoop {
  /** Asks for a round soon; several requests become one. Resolves when it is over. */
  request(): Promise<void>;
  stop(): void;
}

interface Options {
  readonly round: () => Promise<RoundOutcome>;
  /** Only one tab of a browser talks to the server at a time. */
  readonly lockName: string;
  /** Awaited, so that whoever asked for a round finds the state it led to. */
  readonly onStatus: (status: SyncStatus) => void | Promise<void>;
  readonly onOtherAccount: (account: string) => void;
}

const firstWaitMs = 2_000;
const longestWaitMs = 5 * 60_000;

/** Runs rounds one after another: on request, and again after a failure with growing, jittered pauses. */
export function makeSyncLoop({ round, lockName, onStatus, onOtherAccount }: Options): SyncLoop {
  let running: Promise<void> | null = null;
  let again = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    clearTimeout(timer);
    do {
      again = false;
      await onStatus('syncing');
      await finish(await withLock(lockName, round));
    } while (again);
  };
  const finish = async (outcome: RoundOutcome) => {
    if (outcome.kind === 'other-account') return onOtherAccount(outcome.account);
    await onStatus(outcome.kind === 'done' ? 'synced' : outcome.kind);
    failures = outcome.kind === 'offline' ? failures + 1 : 0;
    if (outcome.kind === 'offline') {
      const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - 1, 10));
      timer = setTimeout(request, outcome.retryAfterMs ?? wait * (0.5 + Math.random() / 2));
    }
  };
  const request = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return { request, stop: () => clearTimeout(timer) };
}

/** Web Locks need a secure page; on a school's plain http network each tab takes its own turn. */
function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}
