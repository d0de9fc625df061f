import { randomUUID } from 'node:crypto';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { errorReply } from '#app/api/_door/error-reply.ts';
import { readBody } from '#app/api/_door/read-body.ts';
import { readCookie, readerLocale } from '#app/api/_door/reader.ts';
import { addressOf } from '#server/people/address.ts';
import { authOptions } from '#server/people/auth.ts';
import { deviceCookieName, setDeviceCookie } from '#server/people/device-cookie.ts';
import { sessionCookieName } from '#server/people/session-cookie.ts';
import { readSession } from '#server/people/sessions.ts';

const mostBytes = 10_000;

interface Context {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** The sign-in library's routes: `GET` shows nothing of ours and changes nothing, `POST` signs in and out. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const { headers } = request;
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
  if (known === undefined) response.headers.append('set-cookie', setDeviceCookie(device));
  return response;
}

/** The library reads whatever it is sent to its end: so it is handed a body that has been read. */
async function boundBody(request: NextRequest): Promise<NextRequest | null> {
  if (request.method !== 'POST') return request;
  const body = await readBody(request, mostBytes);
  if (!body.ok) return null;
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body: body.text });
}

export { handle as GET, handle as POST };
