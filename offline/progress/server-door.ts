import type { EventBatch, EventBatchReply, PackDocument, Snapshot } from '#core/progress/wire.ts';

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
    response = await fetch(path, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.headers.get('content-type')?.startsWith('application/json')) return unreachable(response);
    body = await response.json();
  } catch {
    return { kind: 'unreachable', retryAfterMs: null };
  }
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 429 || response.status >= 500) return unreachable(response);
  if (response.ok)
    return isReply(body) ? { kind: 'ok', value: body } : { kind: 'unreachable', retryAfterMs: null };
  return { kind: 'refused', status: response.status, ...readError(body) };
}

export function getSnapshot(cursor: string, isReply: (value: unknown) => value is Snapshot) {
  return callServer(`/api/v1/snapshot?cursor=${encodeURIComponent(cursor)}`, { cache: 'no-store' }, isReply);
}

export function postEvents(batch: EventBatch, isReply: (value: unknown) => value is EventBatchReply) {
  return callServer('/api/v1/events', jsonInit('POST', batch), isReply);
}

export function getPack(id: string, version: string, isReply: (value: unknown) => value is PackDocument) {
  return callServer(`/api/v1/packs/${encodeURIComponent(id)}?v=${encodeURIComponent(version)}`, {}, isReply);
}

export function jsonInit(method: 'POST' | 'PUT' | 'DELETE', body: unknown): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
  };
}

function unreachable(response: Response): { kind: 'unreachable'; retryAfterMs: number | null } {
  const seconds = Number(response.headers.get('retry-after'));
  return { kind: 'unreachable', retryAfterMs: seconds > 0 ? Math.min(seconds, 600) * 1000 : null };
}

function readError(body: unknown): { code: string; message: string } {
  const error = (body as { error?: { code?: unknown; message?: unknown } } | null)?.error;
  return { code: String(error?.code ?? 'unknown'), message: String(error?.message ?? '') };
}
