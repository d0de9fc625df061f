import { v4, v7 } from 'uuid';
import type { StudyEvent } from '#core/progress/event.ts';
import { makeEvent } from '#core/progress/make-event.ts';
import type { EventBatchReply, Snapshot } from '#core/progress/wire.ts';

/** One device of a guest, talking to a running server over HTTP as a browser does. */
export interface GuestClient {
  /** The next rating of this device; not sent yet. */
  nextEvent(): StudyEvent;
  /** Sends one batch; resolves to the ids the server acknowledged. Rejects where no answer came. */
  send(events: readonly StudyEvent[]): Promise<readonly string[]>;
  /** Ids of every event the server holds, in its order. */
  storedIds(): Promise<readonly string[]>;
}

/** Becomes a guest at the address. */
export async function signInAsGuest(address: string): Promise<GuestClient> {
  const cookies = new Map<string, string>();
  const call = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: address, ...(init.headers as Record<string, string>) };
    const reply = await fetch(`${address}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    return reply;
  };
  const { csrfToken } = (await (await call('/api/auth/csrf')).json()) as { csrfToken: string };
  await call('/api/auth/callback/guest', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, json: 'true', callbackUrl: '/', guestKey: v4() }).toString(),
  });
  const device = v4();
  let sequence = 0;
  return {
    nextEvent: () => {
      sequence += 1;
      return makeEvent(
        { type: 'reviewed', card: `fact:planted-${sequence % 40}#value`, rating: 3, durationMs: 1_000 },
        {
          id: v7(),
          device,
          sequence,
          occurredAtMs: Date.now(),
          offsetMinutes: 420,
          timeZone: 'Asia/Bangkok',
          dayStart: 4,
        },
      );
    },
    send: async (events) => {
      const reply = await call('/api/v1/events', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ v: 1, cursor: '', events }),
      });
      if (!reply.ok) throw new Error(`The server answered ${reply.status}: ${await reply.text()}`);
      const { receipts } = (await reply.json()) as EventBatchReply;
      return receipts
        .filter(({ status }) => status === 'stored' || status === 'duplicate')
        .map(({ id }) => id);
    },
    storedIds: async () => {
      const ids: string[] = [];
      for (let cursor = '', more = true; more; ) {
        const page = (await (await call(`/api/v1/snapshot?cursor=${cursor}`)).json()) as Snapshot;
        ids.push(...page.events.map(({ event }) => event.id));
        ({ cursor, more } = page);
      }
      return ids;
    },
  };
}
