/**
 * Did a page of ours send it? Browsers name the origin of every request that changes something; one that
 * names none must at least say that it stays on this site. `null` (a sandboxed frame, a file) is no origin.
 */
export function isFromHere(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === hostOf(headers);
}

/** The host the browser asked for; a proxy's word counts only where the operator says there is one. */
function hostOf(headers: Headers): string | null {
  const forwarded = process.env.JAMDEE_TRUST_PROXY === '1' ? headers.get('x-forwarded-host') : null;
  return forwarded ?? headers.get('host');
}
