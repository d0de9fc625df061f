import type { z } from 'zod';
import { isFromHere } from '#app/api/_door/check-origin.ts';
import { errorReply, type Refusal } from '#app/api/_door/error-reply.ts';
import { parseJson, readBody } from '#app/api/_door/read-body.ts';
import { readCookie, readerLocale } from '#app/api/_door/reader.ts';
import type { Locale } from '#core/basics/locale.ts';
import { accountHeader } from '#core/progress/wire.ts';
import { logTrouble } from '#server/basics/log-trouble.ts';
import { makeTokenBuckets } from '#server/basics/token-buckets.ts';
import type { Person } from '#server/people/person.ts';
import { sessionCookieName, sessionCookies } from '#server/people/session-cookie.ts';
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

/** A route for people with an account; others are told to sign in, and what they send is not read. */
export function personDoor<Body = undefined>(
  door: Door<Body>,
  handle: (call: Call<Body> & { readonly person: Person }) => Promise<Answer>,
): RouteHandler {
  return makeDoor(door, async (visitor, read) => {
    const { person } = visitor;
    if (person === null) return signedOut;
    const body = await read();
    return body.ok ? handle({ ...visitor, person, body: body.value }) : body.refusal;
  });
}

/** A route for everybody. */
export function openDoor<Body = undefined>(
  door: Door<Body>,
  handle: (call: Call<Body>) => Promise<Answer>,
): RouteHandler {
  return makeDoor(door, async (visitor, read) => {
    const body = await read();
    return body.ok ? handle({ ...visitor, body: body.value }) : body.refusal;
  });
}

const signedOut: Refusal = { code: 'signed-out', status: 401 };

type Visitor = Omit<Call<unknown>, 'body'>;
type Enter<Body> = (visitor: Visitor, read: () => Promise<Input<Body>>) => Promise<Answer>;

/** What fails on our side is told as such, and is never an acknowledgement. */
function makeDoor<Body>(door: Door<Body>, enter: Enter<Body>): RouteHandler {
  return async (request, context) => {
    const locale = readerLocale(request.headers);
    try {
      const answer = await pass(request, context, door, enter);
      return answer instanceof Response ? answer : errorReply(answer, locale);
    } catch (error) {
      logTrouble(`${request.method} ${new URL(request.url).pathname}`, error);
      return errorReply({ code: 'unavailable', status: 503, headers: { 'retry-after': '5' } }, locale);
    }
  };
}

/**
 * What asks to change something must come from a page of ours, as JSON of a bounded size and shape; a
 * session that has ended is told so; one person's calls are bounded. Whatever is wrong, nothing has been
 * changed when the answer says so.
 */
async function pass<Body>(
  request: Request,
  context: Context,
  door: Door<Body>,
  enter: Enter<Body>,
): Promise<Answer> {
  const now = new Date();
  const misfit = door.body ? findMisfit(request) : null;
  if (misfit) return misfit;
  const session = await readSession(readCookie(request.headers, sessionCookieName()), now);
  const stop = findStop(request, session, now, door.cost);
  if (stop) return stop;
  const visitor: Visitor = {
    person: session.kind === 'open' ? session.person : null,
    url: new URL(request.url),
    params: (await context.params) ?? {},
    locale: readerLocale(request.headers),
    now,
  };
  const answer = await enter(visitor, () => readInput(request, door));
  if (answer instanceof Response) await renew(session, answer, now);
  return answer;
}

/** Why somebody may not come in now: their session has ended, it is another's, or they ask too often. */
function findStop({ headers }: Request, session: SessionReading, now: Date, cost = 1): Refusal | null {
  // The cookie stays: by the time this answer arrives another session may have begun in that browser.
  if (session.kind === 'ended') return signedOut;
  if (session.kind === 'none') return null;
  // Work kept on a device goes to the person it is of, or nowhere: somebody else may have signed in there since.
  const meant = headers.get(accountHeader);
  if (meant !== null && meant !== session.person.id) return { code: 'other-account', status: 409 };
  const waitMs = calls.take(session.person.id, now.getTime(), cost);
  return waitMs === 0 ? null : tooMany(waitMs);
}

/** Tells somebody to come back in so many milliseconds. */
export function tooMany(waitMs: number): Refusal {
  return { code: 'too-many', status: 429, headers: { 'retry-after': String(Math.ceil(waitMs / 1_000)) } };
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
  if (value === null) return;
  for (const cookie of sessionCookies(value, session.person.id))
    response.headers.append('set-cookie', cookie);
}
