import type { Route } from 'next';

export const deckViews = ['facts', 'table', 'timeline', 'chart'] as const;
export type DeckView = (typeof deckViews)[number];

/** The address of a pack or deck in one of its views. */
export function deckAddress(id: string, view: DeckView): Route {
  return `/deck?id=${encodeURIComponent(id)}&view=${view}`;
}

/** The address of a fact: its place in the list of a pack or deck. */
export function factAddress(deck: string, fact: string): Route {
  return `/deck?id=${encodeURIComponent(deck)}&view=facts&fact=${encodeURIComponent(fact)}`;
}

/** The view named in an address; the list of facts where it names none. */
export function readView(text: string | null): DeckView {
  return deckViews.find((view) => view === text) ?? 'facts';
}
