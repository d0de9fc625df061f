/**
 * What a request is to the worker. `shell`: a study screen is opened. `page`: any other page is. `screen`:
 * the framework asks what a page that is open needs to show another address. `other`: not ours to answer.
 */
export type RequestRole = 'shell' | 'page' | 'screen' | 'asset' | 'flag' | 'other';

type Asked = Pick<Request, 'method' | 'mode' | 'url' | 'headers'>;

/** The role of a request of a page of `origin`. Nothing below `/api/` is ever the worker's. */
export function roleOf(request: Asked, origin: string, shells: readonly string[]): RequestRole {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin || url.pathname.startsWith('/api/')) return 'other';
  if (request.mode === 'navigate') return shells.includes(url.pathname) ? 'shell' : 'page';
  if (/^\/(_next\/static|fonts)\//.test(url.pathname)) return 'asset';
  if (url.pathname.startsWith('/flags/')) return 'flag';
  return request.headers.get('rsc') === '1' ? 'screen' : 'other';
}
