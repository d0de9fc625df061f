/** The path to go on to, if it is one of ours; Today for anything else. No other site is ever a target. */
export function safePath(wanted: string | readonly string[] | undefined): string {
  if (typeof wanted !== 'string' || wanted.length > 500) return '/';
  // One slash and no backslash: browsers read "//host" and "/\host" as another site.
  return /^\/(?![/\\])[^\\\s]*$/.test(wanted) ? wanted : '/';
}
