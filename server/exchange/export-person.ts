import 'server-only';
import type { Locale } from '#core/basics/locale.ts';
import { loadDecks } from '#server/decks/load-decks.ts';
import { loadPersonalRecords } from '#server/exchange/store.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { type Person, settingsOf } from '#server/people/person.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';

const pageSize = 1_000;

/**
 * Everything stored of a person as one JSON text, piece by piece: an answer of years is never in memory
 * at once. What only proves who they are (hashes of passwords and codes) is left out.
 */
export async function* exportPerson(person: Person, locale: Locale, now: Date): AsyncGenerator<string> {
  const { settingsJson: _, attempts, reports, ...about } = await loadPersonalRecords(person.id);
  const { renames } = await loadLibrary();
  const store = makeServerStudyStore(person.id, { renames, now: () => now });
  const head = {
    format: 'jamdee-person',
    v: 1,
    exportedAt: now.toISOString(),
    person: about,
    settings: settingsOf(person, locale),
    decks: await loadDecks(person.id),
    memories: await store.memories(),
    attempts,
    reports,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  for (let cursor = '', more = true, first = true; more; ) {
    const page = await store.eventsSince(cursor, pageSize);
    for (const event of page.events) {
      yield `${first ? '' : ','}\n${JSON.stringify(event)}`;
      first = false;
    }
    ({ cursor, more } = page);
  }
  yield '\n]}\n';
}
