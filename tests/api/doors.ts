import type { RouteHandler } from '#app/api/_door/open-door.ts';
import { DELETE as deleteDeck, PUT as putDeck } from '#app/api/v1/decks/[id]/route.ts';
import { POST as postEvents } from '#app/api/v1/events/route.ts';
import { GET as getExport } from '#app/api/v1/me/export/route.ts';
import { DELETE as deleteMe } from '#app/api/v1/me/route.ts';
import { GET as getFlaws } from '#app/api/v1/packs/[id]/flaws/route.ts';
import { PUT as putSettings } from '#app/api/v1/settings/route.ts';

interface Door {
  readonly route: RouteHandler;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Larger bodies are refused. */
  readonly mostBytes?: number;
}

/** The file of a route, its method, and how to knock. All that needs somebody, or changes something. */
export const doorsForPeople: Readonly<Record<string, Door>> = {
  'v1/events POST': { route: postEvents, method: 'POST', mostBytes: 1_000_000 },
  'v1/decks/[id] PUT': { route: putDeck, method: 'PUT', mostBytes: 2_000_000 },
  'v1/decks/[id] DELETE': { route: deleteDeck, method: 'DELETE', mostBytes: 1_000 },
  'v1/settings PUT': { route: putSettings, method: 'PUT', mostBytes: 10_000 },
  'v1/me DELETE': { route: deleteMe, method: 'DELETE', mostBytes: 10_000 },
  'v1/packs/[id]/flaws GET': { route: getFlaws, method: 'GET' },
  'v1/me/export GET': { route: getExport, method: 'GET' },
};

/** Routes for everybody, which change nothing; and the sign-in library's own, tested over real HTTP. */
export const otherDoors = [
  'health GET',
  'v1/packs/[id] GET',
  'v1/snapshot GET',
  'auth/[...nextauth] GET',
  'auth/[...nextauth] POST',
];
