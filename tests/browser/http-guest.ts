import { randomUUID } from 'node:crypto';
import type { Receipt, Snapshot } from '#core/progress/wire.ts';

/** A guest who speaks with the server as a browser would, without one. */
export interface HttpGuest {
  readonly guestKey: string;
  /** Rejects when no answer comes. */
  post(events: readonly object[]): Promise<readonly Receipt[]>;
  /** Everything the server holds of the guest, page by page. */
  loadEvents(): Promise<readonly Snapshot['events'][number][]>;
  get(path: string): Promise<Response>;
}

/** Signs in at the server as a guest. */
export async function enterAsGuest(server: string, guestKey: string = randomUUID()): Promise<HttpGuest> {
  const cookie = await signIn(server, 'guest', { guestKey });
  const get = (path: string) => fetch(`${server}${path}`, { headers: { cookie } });
  const post = async (events: readonly object[]) => {
    const headers = { cookie, origin: server, 'content-type': 'application/json' };
    const body = JSON.stringify({ v: 1, cursor: '', events });
    const response = await fetch(`${server}/api/v1/events`, { method: 'POST', headers, body });
    if (response.status !== 200) throw new Error(`The server answered ${response.status}.`);
    return ((await response.json()) as { receipts: Receipt[] }).receipts;
  };
  const loadEvents = async () => {
    const events: Snapshot['events'][number][] = [];
    for (let cursor = '', more = true; more; ) {
      const page = (await (await get(`/api/v1/snapshot?cursor=${cursor}`)).json()) as Snapshot;
      events.push(...page.events);
      ({ cursor, more } = page);
    }
    return events;
  };
  return { guestKey, post, loadEvents, get };
}

/** Signs in by one of the server's own ways; answers with the cookies. */
export async function signIn(
  server: string,
  provider: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const first = await fetch(`${server}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const kept = cookiesOf(first);
  const response = await fetch(`${server}/api/auth/callback/${provider}`, {
    method: 'POST',
    headers: { cookie: kept },
    body: new URLSearchParams({ csrfToken, json: 'true', callbackUrl: '/', ...fields }),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${await response.text()}`);
  return `${kept}; ${cookiesOf(response)}`;
}

/** The cookies a response sets, as a browser would send them. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** A rating, the next one of a device. */
export function makeReview(device: string, sequence: number, card: string): { readonly id: string } {
  const now = new Date();
  return {
    v: 1,
    id: randomUUID(),
    device,
    sequence,
    occurredAt: now.toISOString(),
    offsetMinutes: 420,
    studyDay: new Date(now.getTime() + 3 * 3_600_000).toISOString().slice(0, 10),
    timeZone: 'Asia/Bangkok',
    dayStart: 4,
    type: 'reviewed',
    card,
    rating: 3,
    durationMs: 900,
  } as { readonly id: string };
}
