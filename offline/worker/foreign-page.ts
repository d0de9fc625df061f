/**
 * Is this the page of a network that wants somebody to sign in to it, in place of a file of ours? No script,
 * style, font or picture of ours is a page, and none is found elsewhere.
 */
export function isForeignPage(response: Response): boolean {
  return response.redirected || (response.headers.get('content-type') ?? '').includes('text/html');
}
