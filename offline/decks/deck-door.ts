import type { Deck } from '#core/decks/deck.ts';
import { isDeckReply } from '#core/progress/read-reply.ts';
import { callServer, jsonInit, type Reply } from '#offline/progress/server-door.ts';
import type { DeckOutcome } from '#offline/progress/study.ts';

/** Creates or replaces a deck on the server. */
export async function putDeck(deck: Deck): Promise<DeckOutcome> {
  const path = `/api/v1/decks/${encodeURIComponent(deck.id)}`;
  return outcomeOf(await callServer(path, jsonInit('PUT', { v: 1, deck }), isDeckReply));
}

export async function deleteDeck(id: string): Promise<DeckOutcome> {
  const path = `/api/v1/decks/${encodeURIComponent(id)}`;
  return outcomeOf(await callServer(path, jsonInit('DELETE', { v: 1 }), isDeckReply));
}

function outcomeOf(reply: Reply<{ readonly deck: Deck | null }>): DeckOutcome {
  switch (reply.kind) {
    case 'ok':
      return { ok: true, deck: reply.value.deck };
    case 'refused':
      return { ok: false, code: reply.code, message: reply.message };
    default:
      return { ok: false, code: reply.kind, message: '' };
  }
}
