import { field, isText } from '#core/progress/json-guards.ts';
import { isEventBatchReply, isPackDocument, isSnapshot } from '#core/progress/read-reply.ts';
import { accountHeader, type EventBatch } from '#core/progress/wire.ts';
import { takeFirstReply } from '#offline/progress/first-reply.ts';

/**
 * What came of a call. `unreachable` covers no network, a server in trouble and anything that is not
 * our server's answer: the page of a captive portal is never an acknowledgement.
 */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable'; readonly retryAfterMs: number | null }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string };

const timeoutMs = 20_000;

/** Calls one of our versioned routes and believes only an answer that is unmistakably ours. */
export async function callServer<T>(
  path: string,
  init: RequestInit,
  isReply: (value: unknown) => value is T,
): Promise<Reply<T>> {
  let response: Response;
  let body: unknown;
  try {
    response = await (takeFirstReply(path) ??
      fetch(path, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) }));
    if (!response.headers.get('content-type')?.startsWith('application/json')) return unreachable(response);
    body = await response.json();
  } catch {
    return { kind: 'unreachable', retryAfterMs: null };
  }
  if (response.ok && isReply(body)) return { kind: 'ok', value: body };
  const { status } = response;
  const code = field(field(body, 'error'), 'code');
  const message = field(field(body, 'error'), 'message');
  if (status < 400 || status === 429 || status >= 500 || !isText(code)) return unreachable(response);
  if (status === 401) return { kind: 'signed-out' };
  return { kind: 'refused', status, code, message: isText(message) ? message : '' };
}

export function getSnapshot(cursor: string) {
  return callServer(
    `/api/v1/snapshot?cursor=${encodeURIComponent(cursor)}`,
    { cache: 'no-store' },
    isSnapshot,
  );
}

export function postEvents(batch: EventBatch, account: string) {
  return callServer('/api/v1/events', jsonInit('POST', batch, account), isEventBatchReply);
}

export function getPack(id: string, version: string) {
  const path = `/api/v1/packs/${encodeURIComponent(id)}?v=${encodeURIComponent(version)}`;
  return callServer(path, {}, isPackDocument);
}

/** A request that changes something. `account`: whose it is meant to be; the server refuses it in another's session. */
export function jsonInit(
  method: 'POST' | 'PUT' | 'DELETE',
  body: unknown,
  account: string | null,
): RequestInit {
  return {
    method,
    headers: {
      'content-type': 'application/json',
      ...(account === null ? {} : { [accountHeader]: account }),
    },
    body: JSON.stringify(body),
    cache: 'no-store',
  };
}

function unreachable(response: Response): { kind: 'unreachable'; retryAfterMs: number | null } {
  const seconds = Number(response.headers.get('retry-after'));
  return { kind: 'unreachable', retryAfterMs: seconds > 0 ? Math.min(seconds, 600) * 1000 : null };
}
