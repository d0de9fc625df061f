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
