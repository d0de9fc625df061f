/**
 * Where to go after signing in: the address asked for if it is one of ours, else the first page. Anything
 * may stand there: `//evil`, `/\evil`, half an address.
 */
export function sameOriginUrl(wanted: unknown, baseUrl: string): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, baseUrl)) return baseUrl;
  const url = new URL(wanted, baseUrl);
  return url.origin === new URL(baseUrl).origin ? url.href : baseUrl;
}
