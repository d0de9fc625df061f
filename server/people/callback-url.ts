/**
 * Where to go after signing in: the address asked for if it is one of ours, else the first page. Anything
 * may stand there: `//evil`, `/\evil`, half an address, and `blob:` before one of ours, which the sign-in
 * library would keep in a cookie and then refuse to work with.
 */
export function sameOriginUrl(wanted: unknown, baseUrl: string): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, baseUrl)) return baseUrl;
  const [url, base] = [new URL(wanted, baseUrl), new URL(baseUrl)];
  return url.origin === base.origin && url.protocol === base.protocol ? url.href : baseUrl;
}

/** Can the sign-in library work with it? It answers anything else as if we had set it up wrongly. */
export function isCallbackUrl(wanted: string, baseUrl: string): boolean {
  const base = wanted.startsWith('/') ? baseUrl : undefined;
  return URL.canParse(wanted, base) && /^https?:$/.test(new URL(wanted, base).protocol);
}
