import type { AuthReply } from '#offline/people/auth-door.ts';
import { problem } from '#ui/people/form-problem.ts';

/** What a refused sign-in means for the form. `wrong` is the code for a name and a secret that do not fit. */
export function authProblem(
  reply: Exclude<AuthReply, { kind: 'ok' }>,
  wrong: 'sign-in-wrong' | 'code-wrong',
) {
  if (reply.kind === 'unreachable') return problem('unreachable');
  const seconds = secondsToWait(reply);
  if (seconds !== null) return problem('wait', 'form', seconds);
  if (reply.code === 'busy') return problem('busy');
  return reply.code === 'CredentialsSignin' ? problem(wrong) : problem('failed');
}

/** How long the server says to wait; null where it says something else. */
export function secondsToWait(reply: AuthReply): number | null {
  const seconds = reply.kind === 'refused' ? /^wait-(\d+)$/.exec(reply.code)?.[1] : undefined;
  return seconds === undefined ? null : Number(seconds);
}
