import type { StudyState } from '#offline/progress/study.ts';

/** Is there such a pack or deck? `unknown` until the server was heard, which may tell of more. */
export function hasSubject(state: StudyState, id: string): boolean | 'unknown' {
  const { packs, decks, sync } = state;
  if ([...packs, ...decks].some((subject) => subject.id === id)) return true;
  return sync === 'syncing' || packs.length === 0 ? 'unknown' : false;
}
