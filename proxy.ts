import { type NextRequest, NextResponse } from 'next/server';
import { isFromHere } from '#app/api/_door/check-origin.ts';

const dev = process.env.NODE_ENV === 'development';

/** Two years: longer than anybody stays away. */
const onlyHttps = 'max-age=63072000';

/**
 * Puts a Content-Security-Policy with a fresh nonce on every page: on the request, where the
 * framework reads the nonce for its own scripts, and on the response. Turns away what the framework
 * would stumble over. It decides nothing about people: permission is asked where data is read.
 */
export function proxy(request: NextRequest) {
  const status = refusalOf(request);
  if (status !== null) return new NextResponse(null, { status });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (process.env.NEXTAUTH_URL?.startsWith('https://')) {
    response.headers.set('strict-transport-security', onlyHttps);
  }
  return response;
}

/** The status of a request that no page can answer; null for all others. */
function refusalOf({ method, headers, nextUrl }: NextRequest): number | null {
  if (!isDecodable(nextUrl.pathname)) return 400;
  // The framework believes whoever sends it a forwarded host, and whoever names no origin.
  if (headers.has('next-action') && !isFromHere(headers)) return 403;
  // Our forms are sent by script, and none holds a file.
  const isForm = headers.get('content-type')?.trimStart().toLowerCase().startsWith('multipart/');
  return method === 'POST' && isForm ? 415 : null;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = {
  matcher: [
    // Of the doors only addresses that may be misspelt: all others are not held up.
    { source: '/(api/.*%.*)' },
    { source: '/((?!api/|_next/static/|_next/image|sw.js|manifest.webmanifest|icon|favicon.ico).*)' },
  ],
};
