import { randomUUID } from 'node:crypto';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { errorReply, type Refusal } from '#app/api/_door/error-reply.ts';
import { readBody } from '#app/api/_door/read-body.ts';
import { readCookie, readerLocale } from '#app/api/_door/reader.ts';
import { accountHintOf } from '#server/people/account-hint.ts';
import { addressOf } from '#server/people/address.ts';
import { authOptions } from '#server/people/auth.ts';
import { isCallbackUrl } from '#server/people/callback-url.ts';
import { deviceCookieName, setDeviceCookie } from '#server/people/device-cookie.ts';
import { callbackCookieName, clearedCallback, sessionCookieName } from '#server/people/session-cookie.ts';
import { readSession } from '#server/people/sessions.ts';

const mostBytes = 10_000;

interface Context {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** The sign-in library's routes: `GET` shows nothing of ours and changes nothing, `POST` signs in and out. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const { headers } = request;
  const { nextauth } = await context.params;
  const misfit = findMisfit(request, nextauth);
  if (misfit) return errorReply(misfit, readerLocale(headers));
  const known = readCookie(headers, deviceCookieName);
  const device = known ?? randomUUID();
  const session = await readSession(readCookie(headers, sessionCookieName()), new Date());
  const bounded = await boundBody(request);
  if (!bounded) return errorReply({ code: 'too-large', status: 413 }, readerLocale(headers));
  const response = await NextAuth(
    bounded,
    // The library knows the shape of older frameworks only.
    context as never,
    authOptions({ device, address: addressOf(headers), session }),
  );
  const hint = await accountHintOf(response.headers.getSetCookie());
  if (hint !== null) response.headers.append('set-cookie', hint);
  if (known === undefined) response.headers.append('set-cookie', setDeviceCookie(device));
  return response;
}

/** What the library must not be asked, or cannot be. */
function findMisfit({ headers, nextUrl }: NextRequest, [action]: readonly string[]): Refusal | null {
  // It would write the session's cookie anew, or take it out, in an answer that may come late.
  if (action === 'session') return { code: 'not-found', status: 404 };
  const wanted = nextUrl.searchParams.get('callbackUrl');
  if (wanted && !isCallbackUrl(wanted, nextUrl.origin)) return { code: 'bad-request', status: 400 };
  const kept = readCookie(headers, callbackCookieName());
  if (!kept || isCallbackUrl(kept, nextUrl.origin)) return null;
  // Without this the browser would send it along for ever, and nobody could sign in there.
  return { code: 'bad-request', status: 400, headers: { 'set-cookie': clearedCallback() } };
}

/** The library reads whatever it is sent to its end: so it is handed a body that has been read. */
async function boundBody(request: NextRequest): Promise<NextRequest | null> {
  if (request.method !== 'POST') return request;
  const body = await readBody(request, mostBytes);
  if (!body.ok) return null;
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body: body.text });
}

export { handle as GET, handle as POST };
