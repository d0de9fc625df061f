import type { z } from 'zod';
import { isFromHere } from '#app/api/_door/check-origin.ts';
import { type ErrorCode, errorReply, type Refusal } from '#app/api/_door/error-reply.ts';
import { parseJson, readBody } from '#app/api/_door/read-body.ts';
import { readCookie, readerLocale } from '#app/api/_door/reader.ts';
import type { Locale } from '#core/basics/locale.ts';
import { accountHeader } from '#core/progress/wire.ts';
import { logTrouble } from '#server/basics/log-trouble.ts';
import { makeTokenBuckets } from '#server/basics/token-buckets.ts';
import type { Person } from '#server/people/person.ts';
import { sessionCookieName, setSessionCookie } from '#server/people/session-cookie.ts';
import { readSession, renewSession, type SessionReading } from '#server/people/sessions.ts';

/** What a route does with a request that came through its door. */
export interface Call<Body> {
  readonly person: Person | null;
  readonly body: Body;
  readonly url: URL;
  /** The part of the path that varies: `id`. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
  readonly now: Date;
}

/** A route's answer: a response of its own, or a refusal. */
export type Answer = Response | Refusal;

interface Door<Body> {
  /** Changes something, and takes a JSON body of at most so many bytes. */
  readonly body?: { readonly schema: z.ZodType<Body>; readonly mostBytes: number };
  /** How much a call takes of what a person may ask for. */
  readonly cost?: number;
}

interface Context {
  readonly params?: Promise<Readonly<Record<string, string | undefined>>>;
}

export type RouteHandler = (request: Request, context: Context) => Promise<Response>;

/** A school syncs in small posts, a phone that was away for weeks in many: both fit. */
const calls = makeTokenBuckets({ burst: 240, perSecond: 8 }, 50_000);

/** A route for people with an account; others are told to sign in. */
export function personDoor<Body = undefined>(
  door: Door<Body>,
  handle: (call: Call<Body> & { readonly person: Person }) => Promise<Answer>,
): RouteHandler {
  return openDoor(door, async (call) => {
    const { person } = call;
    return person === null ? { code: 'signed-out', status: 401 } : handle({ ...call, person });
  });
}

/**
 * A route for everybody. What asks to change something must come from a page of ours, as JSON of a
 * bounded size and shape; a session that has ended is told so; one person's calls are bounded. Whatever
 * is wrong, nothing has been changed when the answer says so.
 */
export function openDoor<Body = undefined>(
  door: Door<Body>,
  handle: (call: Call<Body>) => Promise<Answer>,
): RouteHandler {
  return async (request, context) => {
    const locale = readerLocale(request.headers);
    try {
      return await enter(request, context, locale, door, handle);
    } catch (error) {
      logTrouble(`${request.method} ${new URL(request.url).pathname}`, error);
      return errorReply({ code: 'unavailable', status: 503, headers: { 'retry-after': '5' } }, locale);
    }
  };
}

async function enter<Body>(
  request: Request,
  context: Context,
  locale: Locale,
  door: Door<Body>,
  handle: (call: Call<Body>) => Promise<Answer>,
): Promise<Response> {
  const refuse = (code: ErrorCode, status: number, headers?: Record<string, string>) =>
    errorReply({ code, status, ...(headers ? { headers } : {}) }, locale);
  const misfit = door.body ? findMisfit(request) : null;
  if (misfit) return errorReply(misfit, locale);
  const now = new Date();
  const session = await readSession(readCookie(request.headers, sessionCookieName()), now);
  if (session.kind === 'ended') return refuse('signed-out', 401, { 'set-cookie': setSessionCookie('') });
  const person = session.kind === 'open' ? session.person : null;
  if (isMeantForAnother(request, person)) return refuse('other-account', 409);
  const waitMs = person === null ? 0 : calls.take(person.id, now.getTime(), door.cost);
  if (waitMs > 0) return refuse('too-many', 429, { 'retry-after': String(Math.ceil(waitMs / 1_000)) });
  const body = await readInput(request, door);
  if (!body.ok) return errorReply(body.refusal, locale);
  const params = (await context.params) ?? {};
  const url = new URL(request.url);
  const answer = await handle({ person, body: body.value, url, params, locale, now });
  const response = answer instanceof Response ? answer : errorReply(answer, locale);
  await renew(session, response, now);
  return response;
}

/** Work kept on a device goes to the person it is of, or nowhere: somebody else may have signed in there since. */
function isMeantForAnother({ headers }: Request, person: Person | null): boolean {
  const meant = headers.get(accountHeader);
  return person !== null && meant !== null && meant !== person.id;
}

/** What is wrong with a request that wants to change something, before its body is read. */
function findMisfit({ headers }: Request): Refusal | null {
  if (!isFromHere(headers)) return { code: 'wrong-origin', status: 403 };
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? null : { code: 'wrong-type', status: 415 };
}

type Input<Body> =
  | { readonly ok: true; readonly value: Body }
  | { readonly ok: false; readonly refusal: Refusal };

async function readInput<Body>(request: Request, door: Door<Body>): Promise<Input<Body>> {
  // A door without a body hands on none: its type says so.
  if (!door.body) return { ok: true, value: undefined as Body };
  const body = await readBody(request, door.body.mostBytes);
  if (!body.ok) return { ok: false, refusal: { code: 'too-large', status: 413 } };
  const read = door.body.schema.safeParse(parseJson(body.text));
  if (!read.success) return { ok: false, refusal: { code: 'bad-request', status: 400 } };
  return { ok: true, value: read.data };
}

/** A session in use does not run out: once a day its cookie is written anew. */
async function renew(session: SessionReading, response: Response, now: Date): Promise<void> {
  if (session.kind !== 'open' || !session.stale || response.headers.has('set-cookie')) return;
  const value = await renewSession(session.sessionId, now);
  if (value !== null) response.headers.append('set-cookie', setSessionCookie(value));
}
