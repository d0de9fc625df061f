import type { Deck } from '#core/decks/deck.ts';
import { isDeckReply } from '#core/progress/read-reply.ts';
import { callServer, jsonInit, type Reply } from '#offline/progress/server-door.ts';
import type { DeckOutcome } from '#offline/progress/study.ts';

/** Creates or replaces a deck on the server. */
export async function putDeck(deck: Deck, account: string): Promise<DeckOutcome> {
  return outcomeOf(await callServer(pathOf(deck.id), jsonInit('PUT', { v: 1, deck }, account), isDeckReply));
}

export async function deleteDeck(id: string, account: string): Promise<DeckOutcome> {
  return outcomeOf(await callServer(pathOf(id), jsonInit('DELETE', { v: 1 }, account), isDeckReply));
}

function pathOf(id: string): string {
  return `/api/v1/decks/${encodeURIComponent(id)}`;
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
