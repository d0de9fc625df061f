import 'server-only';
import type { Locale } from '#core/basics/locale.ts';
import { packsOfEvents } from '#core/progress/packs-of-events.ts';
import { pageLimit, type Snapshot } from '#core/progress/wire.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { loadDecks } from '#server/decks/load-decks.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { type Person, settingsOf } from '#server/people/person.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';

/** What a device lacks: the library for everybody, and for a person their own. */
export async function loadSnapshot(person: Person | null, cursor: string, locale: Locale): Promise<Snapshot> {
  const state = await loadServerState();
  const library = await loadLibrary(state);
  const common = {
    v: 1,
    epoch: state.epoch,
    packs: library.summaries,
    renames: Object.fromEntries(library.renames),
  } as const;
  if (!person) {
    return { ...common, account: null, settings: null, decks: [], events: [], cursor: '', more: false };
  }
  const { id, kind, name, teacherMode, administrator } = person;
  const store = makeServerStudyStore(id, { renames: library.renames, now: () => new Date() });
  const page = await store.eventsSince(cursor, pageLimit);
  return {
    ...common,
    account: { id, kind, name, teacherMode, administrator },
    settings: settingsOf(person, locale),
    decks: await loadDecks(id),
    ...page,
    touched: packsOfEvents(page.events, library.base, library.renames),
  };
}
