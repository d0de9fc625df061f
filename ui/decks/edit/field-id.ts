import type { DraftProblem } from '#core/decks/check-draft.ts';

type Place = Pick<Exclude<DraftProblem, { place: 'note' }>, 'place'> | NotePlace;

interface NotePlace extends Pick<Extract<DraftProblem, { place: 'note' }>, 'place' | 'note' | 'field'> {}

/** The id of the field a problem is about. */
export function fieldId(place: Place): string {
  return place.place === 'note' ? `note-${place.note}-${place.field}` : `deck-${place.place}`;
}
