import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '#core/decks/deck.ts';
import {
  chooseFacts,
  draftOf,
  isSameDraft,
  moveNote,
  newDraft,
  putNote,
  removeNote,
  settleDraft,
} from '#core/decks/deck-draft.ts';

const note = (id: string, front = id): Note => ({ id, form: 'basic', front, back: 'back' });
const draft = { ...newDraft('d'), facts: ['a', 'b'], notes: [note('x'), note('y'), note('z')] };
const order = (changed: typeof draft | ReturnType<typeof moveNote>) => changed.notes.map(({ id }) => id);

test('chosen facts go to the end, each once, and can be taken out again', () => {
  const more = chooseFacts(draft, ['b', 'c', 'c'], true);
  expect(more.facts).toEqual(['a', 'b', 'c']);
  expect(chooseFacts(more, ['a', 'c'], false).facts).toEqual(['b']);
});

test('a known note is replaced in its place, a new one goes to the end', () => {
  expect(putNote(draft, note('y', 'new')).notes[1]).toEqual(note('y', 'new'));
  expect(order(putNote(draft, note('w')))).toEqual(['x', 'y', 'z', 'w']);
});

test('a removed note is gone, the others keep their order', () => {
  expect(order(removeNote(draft, 'y'))).toEqual(['x', 'z']);
});

test('a note moves up and down, and stops at the ends', () => {
  expect(order(moveNote(draft, 'x', 1))).toEqual(['y', 'x', 'z']);
  expect(order(moveNote(draft, 'z', -5))).toEqual(['z', 'x', 'y']);
  expect(order(moveNote(draft, 'x', -1))).toEqual(['x', 'y', 'z']);
  expect(moveNote(draft, 'nobody', 1)).toBe(draft);
});

test('moving a note never loses one', () => {
  fc.assert(
    fc.property(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: -9, max: 9 }), (id, places) => {
      expect(order(moveNote(draft, id, places)).toSorted()).toEqual(['x', 'y', 'z']);
    }),
  );
});

test('a draft says the same as the deck it was made from, whatever the version, until something changes', () => {
  const deck = { ...draft, version: 3, updatedAt: '2026-01-01T00:00:00.000Z' };
  expect(isSameDraft(draftOf(deck), draft)).toBe(true);
  expect(isSameDraft(moveNote(draft, 'x', 1), draft)).toBe(false);
  expect(
    isSameDraft({ ...draft, notes: [note('x'), note('y'), { id: 'z', form: 'cloze', text: 'z' }] }, draft),
  ).toBe(false);
});

test('a draft is settled with trimmed names and numbered gaps, and left alone where nothing is to be done', () => {
  const cloze = (text: string): Note => ({ id: 'c', form: 'cloze', text });
  const loose = { ...draft, title: ' exam ', description: 'x ', notes: [note('x'), cloze('{{a}} {{b}}')] };
  const settled = settleDraft(loose);
  expect(settled).toEqual({
    ...draft,
    title: 'exam',
    description: 'x',
    notes: [note('x'), cloze('{{1::a}} {{2::b}}')],
  });
  expect(settleDraft(settled)).toBe(settled);
});
