import { sessionAccount } from '#offline/people/session-account.ts';

declare global {
  /** Path to the answer, of what a device that holds nothing yet asked before its study was open. */
  var jamdeeFirstReplies: Record<string, Promise<Response>> | undefined;
  /** Whose session it had when it asked; empty without one. */
  var jamdeeFirstAccount: string | undefined;
}

/** Later than this after the page was opened, the server may have something else to say. */
const freshMs = 60_000;

/** The answer that `firstReplyScript` has asked for already, once; none that was for another person. */
export function takeFirstReply(path: string): Promise<Response> | undefined {
  const replies = globalThis.jamdeeFirstReplies;
  const reply = replies?.[path];
  if (!replies || !reply) return undefined;
  delete replies[path];
  const isOurs = globalThis.jamdeeFirstAccount === (sessionAccount() ?? '');
  return isOurs && performance.now() < freshMs ? reply : undefined;
}
