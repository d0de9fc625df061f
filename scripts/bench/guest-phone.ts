import { randomUUID } from 'node:crypto';
import { type Agent, request } from 'node:http';
import { v7 } from 'uuid';
import type { StudyEvent } from '#core/progress/event.ts';
import type { EventBatchReply } from '#core/progress/wire.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

/** A guest's phone as the server sees it: it posts reviews and remembers its cursor. */
export interface GuestPhone {
  /** Posts so many new reviews in one batch; resolves to how many were stored. */
  post(count: number): Promise<number>;
}

const cardsInStudy = 300;

/** A new guest, with a session. The agent's connections are kept open and shared. */
export async function makeGuestPhone(address: string, agent: Agent): Promise<GuestPhone> {
  const cookie = await signInAsGuest(address);
  const device = randomUUID();
  let sequence = 0;
  let cursor = '';
  return {
    post: async (count) => {
      const events = Array.from({ length: count }, () => makeReview(device, ++sequence));
      const reply = await send(address, agent, cookie, { v: 1, cursor, events });
      cursor = reply.cursor;
      return reply.receipts.filter(({ status }) => status === 'stored').length;
    },
  };
}

/** A review as a phone in Bangkok would make it now. */
export function makeReview(device: string, sequence: number): StudyEvent {
  const nowMs = Date.now();
  return {
    v: 1,
    id: v7(),
    device,
    sequence,
    occurredAt: new Date(nowMs).toISOString(),
    offsetMinutes: 420,
    studyDay: studyDayOf(nowMs, 'Asia/Bangkok', 4),
    timeZone: 'Asia/Bangkok',
    dayStart: 4,
    type: 'reviewed',
    card: `fact:bench-${sequence % cardsInStudy}#value`,
    rating: 3,
    durationMs: 4_000,
  };
}

/** Makes a guest; resolves to the cookies of the session, as one header. */
export async function signInAsGuest(address: string): Promise<string> {
  const token = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  const form = { csrfToken, guestKey: randomUUID(), json: 'true', callbackUrl: '/' };
  const reply = await fetch(`${address}/api/auth/callback/guest`, {
    method: 'POST',
    headers: { cookie: cookiesOf(token), origin: address },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  if (!reply.ok) throw new Error(`No guest was let in: ${reply.status}.`);
  return cookiesOf(reply);
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** `fetch` costs more than our server does: this is the plain client of Node. */
function send(address: string, agent: Agent, cookie: string, batch: unknown): Promise<EventBatchReply> {
  const body = JSON.stringify(batch);
  const length = Buffer.byteLength(body);
  const headers = { 'content-type': 'application/json', 'content-length': length, origin: address, cookie };
  return new Promise((resolve, reject) => {
    const call = request(`${address}/api/v1/events`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`Events were answered with ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    call.on('error', (error) => {
      // The server closed a connection that had been quiet: like any phone, send it once more.
      const quiet = call.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
      if (quiet) resolve(send(address, agent, cookie, batch));
      else reject(error);
    });
    call.end(body);
  });
}
