/**
 * The network address of who asks, where a proxy of the operator vouches for it (JAMDEE_TRUST_PROXY=1):
 * the last hop that proxy wrote. Everything before it, and all of it without a proxy, is the client's word
 * and says nothing: null.
 */
export function addressOf(headers: Headers): string | null {
  if (process.env.JAMDEE_TRUST_PROXY !== '1') return null;
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 60);
  return last || null;
}
