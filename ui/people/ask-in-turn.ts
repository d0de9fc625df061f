import type { AuthReply } from '#offline/people/auth-door.ts';
import { secondsToWait } from '#ui/people/auth-problem.ts';

/** Longer than this nobody sits before a page. */
const mostMs = 15 * 60_000;

interface Turn {
  /** Ends the waiting: then the last reply is the answer. */
  readonly signal: AbortSignal;
  readonly onWait: () => void;
}

/**
 * Asks, and asks again whenever the server says how long to wait. Nothing was looked at until then, so the
 * very same is asked.
 */
export async function askInTurn(ask: () => Promise<AuthReply>, { signal, onWait }: Turn): Promise<AuthReply> {
  for (let waitedMs = 0; ; ) {
    const reply = await ask();
    const seconds = secondsToWait(reply);
    if (seconds === null || signal.aborted) return reply;
    waitedMs += seconds * 1_000;
    if (waitedMs > mostMs) return reply;
    onWait();
    await pause(seconds * 1_000, signal);
    if (signal.aborted) return reply;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
