import type { RouteHandler } from '#app/api/_door/open-door.ts';
import { openSession } from '#server/people/sessions.ts';

const host = 'jamdee.test';

/** How a request differs from what one of our own pages sends. */
interface Call {
  readonly method?: string;
  readonly path?: string;
  /** Whose session the browser holds. */
  readonly as?: { readonly id: string } | null;
  readonly params?: Readonly<Record<string, string>>;
  /** A value is sent as JSON, a text as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Sends a request to a route, as a page of ours would; header values of null are left out. */
export async function call(route: RouteHandler, options: Call = {}): Promise<Response> {
  const { method = 'GET', path = '/api', as, params = {}, body } = options;
  const headers = new Headers({ host, 'accept-language': 'en' });
  if (method !== 'GET') {
    headers.set('origin', `http://${host}`);
    headers.set('content-type', 'application/json');
  }
  if (as) headers.set('cookie', `next-auth.session-token=${await openSession(as.id, new Date())}`);
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(`http://${host}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: text }),
  });
  return route(request, { params: Promise.resolve(params) });
}

/** The code of a refusal. */
export async function codeOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return error.code;
}
