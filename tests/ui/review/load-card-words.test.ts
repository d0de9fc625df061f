import { expect, test } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { loadCardWords, plainWords } from '#ui/review/load-card-words.ts';

const note = { id: 'n', form: 'basic', front: 'Hue?', back: 'Vietnam' } as const;
const deck: Deck = {
  ...{ id: 'own', title: 'My words', description: '', facts: [], notes: [note] },
  ...{ version: 1, updatedAt: '2026-01-01T00:00:00.000Z' },
};

test('who counts as the language usually does, and has no notes, loads nothing', async () => {
  expect(await loadCardWords({ locale: 'th', calendar: 'be' }, [])).toEqual(plainWords);
  expect(await loadCardWords({ locale: 'en', calendar: 'ce' }, [])).toEqual(plainWords);
});

test('another calendar converts the years that are marked', async () => {
  const { inCalendar } = await loadCardWords({ locale: 'th', calendar: 'ce' }, []);
  expect(inCalendar('เมื่อ พ.ศ. 2535')).toBe('เมื่อ ค.ศ. 1992');
});

test('notes have their two sides', async () => {
  const { noteContent } = await loadCardWords({ locale: 'th', calendar: 'be' }, [deck]);
  expect(noteContent(note, '')).toMatchObject({ prompt: 'Hue?', answer: 'Vietnam' });
});
