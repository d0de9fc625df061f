/** What the sign-in library said. `refused` carries its code; `unreachable` is no network or not our server. */
export type AuthReply =
  | { readonly kind: 'ok'; readonly url: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unreachable' };

const timeoutMs = 20_000;

/** Posts a form to the sign-in library's own door, with its token against forged requests. */
export async function callAuth(
  path: `/api/auth/${string}`,
  fields: Readonly<Record<string, string>>,
): Promise<AuthReply> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const token = await fetch('/api/auth/csrf', { cache: 'no-store', redirect: 'error', signal });
    const { csrfToken } = (await token.json()) as { csrfToken?: unknown };
    if (typeof csrfToken !== 'string') return { kind: 'unreachable' };
    const reply = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ callbackUrl: '/', ...fields, csrfToken, json: 'true' }),
      redirect: 'error',
      signal,
    });
    if (!reply.headers.get('content-type')?.startsWith('application/json')) return { kind: 'unreachable' };
    return readReply(reply.ok, await reply.json());
  } catch {
    return { kind: 'unreachable' };
  }
}

function readReply(ok: boolean, body: unknown): AuthReply {
  const url = typeof body === 'object' && body !== null && 'url' in body ? body.url : null;
  if (typeof url !== 'string') return { kind: 'unreachable' };
  const code = new URL(url, location.origin).searchParams.get('error');
  if (code !== null || !ok) return { kind: 'refused', code: code ?? '' };
  return { kind: 'ok', url };
}
