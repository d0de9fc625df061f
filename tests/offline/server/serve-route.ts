import type { IncomingHttpHeaders } from 'node:http';
import type { Deck } from '#core/decks/deck.ts';
import type { Settings } from '#core/people/settings.ts';
import { defaultSettings } from '#core/people/settings.ts';
import { effectiveAtMs } from '#core/progress/effective-at.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { accountHeader, type EventBatch, type Receipt } from '#core/progress/wire.ts';
import type { Person, World } from './world.ts';

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
}

interface Served {
  readonly status: number;
  readonly body: unknown;
}

/** The app's routes as the design has them, kept in memory: just enough of a server for its devices. */
export function serveRoute(world: World, call: Call): Served {
  const { url } = call;
  const path = url.pathname;
  if (path.startsWith('/api/auth/')) return serveSignIn(world, path, call.body);
  const person = world.session === null ? null : (world.people[world.session] ?? null);
  if (world.session !== null && !person) return refuse(401, 'signed-out');
  if (path === '/api/v1/snapshot') return ok(snapshotOf(world, person, url.searchParams.get('cursor') ?? ''));
  if (path.startsWith('/api/v1/packs/')) {
    const document = world.documents[decodeURIComponent(path.slice('/api/v1/packs/'.length))];
    return document ? ok(document) : refuse(404, 'not-found');
  }
  return person ? serveOwner(world, person, call) : refuse(401, 'signed-out');
}

function serveSignIn(world: World, path: string, body: unknown): Served {
  if (path === '/api/auth/csrf') return ok({ csrfToken: 'token' });
  if (path === '/api/auth/callback/guest') return enterGuest(world, body as { guestKey: string });
  return path === '/api/auth/signout' ? leave(world) : refuse(404, 'not-found');
}

/** The routes that change what a person has. */
function serveOwner(world: World, person: Person, { url, method, headers, body }: Call): Served {
  const meant = headers[accountHeader];
  if (meant !== undefined && meant !== person.account.id) return refuse(409, 'other-account');
  if (url.pathname === '/api/v1/events') return receive(world, person, body as PostedBatch);
  if (url.pathname === '/api/v1/settings') return changeSettings(person, body as { settings: Settings });
  return changeDeck(person, method, url.pathname, body as { deck: Deck });
}

type PostedBatch = Pick<EventBatch, 'cursor' | 'events'>;

const ok = (body: unknown): Served => ({ status: 200, body });
const refuse = (status: number, code: string): Served => ({
  status,
  body: { error: { code, message: `refused: ${code}` } },
});

function enterGuest(world: World, { guestKey }: { guestKey: string }): Served {
  const id = world.guests[guestKey] ?? `guest-${Object.keys(world.guests).length + 1}`;
  world.guests[guestKey] = id;
  const account = { id, kind: 'guest', name: null, teacherMode: false, administrator: false } as const;
  world.people[id] ??= { account, settings: defaultSettings('th'), events: [], decks: [] };
  world.session = id;
  return ok({ url: 'http://localhost/' });
}

function leave(world: World): Served {
  world.session = null;
  return ok({ url: 'http://localhost/' });
}

function snapshotOf(world: World, person: Person | null, cursor: string) {
  const { epoch, packs, renames } = world;
  return {
    v: 1,
    epoch,
    account: person?.account ?? null,
    settings: person?.settings ?? null,
    packs,
    renames,
    decks: person?.decks ?? [],
    ...pageOf(world, person, cursor),
  };
}

function pageOf(world: World, person: Person | null, cursor: string) {
  const all = person?.events ?? [];
  const from = Math.min(Number(cursor || 0), all.length);
  const to = Math.min(from + world.pageSize, all.length);
  const events = all.slice(from, to);
  return { events, cursor: String(to), more: to < all.length, touched: touchedBy(world, events) };
}

/** The packs that the events are about. */
function touchedBy({ documents }: World, events: readonly StoredEvent[]): readonly string[] {
  const cards = new Set(events.map(({ event }) => ('card' in event ? event.card : '')));
  return Object.entries(documents)
    .filter(([, document]) => document.cards.some(({ fact, ask }) => cards.has(`fact:${fact}#${ask}`)))
    .map(([id]) => id);
}

function receive(world: World, person: Person, { cursor, events }: PostedBatch): Served {
  if (events.length > world.mostEvents) return refuse(413, 'too-large');
  const receipts = events.map((event) => receiveOne(world, person, event));
  return ok({ v: 1, epoch: world.epoch, receipts, ...pageOf(world, person, cursor) });
}

function receiveOne(world: World, person: Person, event: StudyEvent): Receipt {
  const { id } = event;
  const known = person.events.find((stored) => stored.event.id === id);
  if (known && JSON.stringify(known.event) !== JSON.stringify(event)) return { id, status: 'conflict' };
  if (known) return { id, status: 'duplicate', effectiveAt: known.effectiveAt };
  if ('card' in event && event.card.includes('poison'))
    return { id, status: 'refused', reason: 'card: poison' };
  const own = person.events.filter((stored) => stored.event.device === event.device);
  const instants = (isNear: (sequence: number) => boolean) =>
    own.filter((stored) => isNear(stored.event.sequence)).map((stored) => Date.parse(stored.effectiveAt));
  const before = instants((sequence) => sequence < event.sequence);
  const after = instants((sequence) => sequence > event.sequence);
  const effectiveMs = effectiveAtMs({
    occurredAtMs: Date.parse(event.occurredAt),
    receivedAtMs: Date.now() + world.clockMs,
    previousMs: before.length > 0 ? Math.max(...before) : null,
    followingMs: after.length > 0 ? Math.min(...after) : null,
  });
  const effectiveAt = new Date(effectiveMs).toISOString();
  person.events.push({ event, effectiveAt });
  return { id, status: 'stored', effectiveAt };
}

function changeSettings(person: Person, { settings }: { settings: Settings }): Served {
  person.settings = settings;
  return ok({ v: 1, settings });
}

function changeDeck(person: Person, method: string, path: string, { deck }: { deck: Deck }): Served {
  const id = decodeURIComponent(path.slice('/api/v1/decks/'.length));
  const others = person.decks.filter((other) => other.id !== id);
  person.decks = method === 'DELETE' ? others : [...others, deck];
  return ok({ v: 1, deck: method === 'DELETE' ? null : deck });
}
