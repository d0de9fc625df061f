import { z } from 'zod';
import { personDoor } from '#app/api/_door/open-door.ts';
import { uuidSchema } from '#core/basics/uuid-schema.ts';
import { deckSchema } from '#core/decks/deck-schema.ts';
import type { DeckReply } from '#core/progress/wire.ts';
import { deleteDeck } from '#server/decks/delete-deck.ts';
import { saveDeck } from '#server/decks/save-deck.ts';

const mostBytes = 2_000_000;
const putSchema = z.strictObject({ v: z.literal(1), deck: deckSchema });
const deleteSchema = z.strictObject({ v: z.literal(1) });
const statuses = {
  'not-found': 404,
  'version-conflict': 409,
  'unknown-fact': 400,
  'too-many-decks': 400,
} as const;

/** `PUT /api/v1/decks/<id>`: creates a deck, or replaces the version it was made on. */
export const PUT = personDoor(
  { body: { schema: putSchema, mostBytes } },
  async ({ person, params, body, now }) => {
    if (body.deck.id !== params.id) return { code: 'bad-request', status: 400 };
    const outcome = await saveDeck(person, body.deck, now);
    if (!outcome.ok) return { code: outcome.problem, status: statuses[outcome.problem] };
    return Response.json({ v: 1, deck: outcome.deck } satisfies DeckReply);
  },
);

/** `DELETE /api/v1/decks/<id>`. */
export const DELETE = personDoor(
  { body: { schema: deleteSchema, mostBytes: 1_000 } },
  async ({ person, params, now }) => {
    const id = uuidSchema.safeParse(params.id);
    const outcome = id.success ? await deleteDeck(person, id.data, now) : 'not-found';
    if (outcome === 'not-found') return { code: 'not-found', status: 404 };
    return Response.json({ v: 1, deck: null } satisfies DeckReply);
  },
);
