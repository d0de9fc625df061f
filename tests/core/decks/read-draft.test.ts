import { expect, test } from 'vitest';
import { newDraft } from '#core/decks/deck-draft.ts';
import { readDraft } from '#core/decks/read-draft.ts';

const draft = {
  ...newDraft('d'),
  title: 'ครึ่งทาง',
  facts: ['a'],
  notes: [
    { id: 'n', form: 'basic' as const, front: '', back: 'half' },
    { id: 'm', form: 'cloze' as const, text: '{{1::' },
  ],
};

test('an unfinished draft comes back as it was kept', () => {
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

test.each([
  ['nothing kept', null],
  ['half a text', JSON.stringify(draft).slice(0, 40)],
  ['something else', '[1]'],
  ['no version', JSON.stringify({ ...draft, version: undefined })],
  ['facts that are no ids', JSON.stringify({ ...draft, facts: [1] })],
  ['a note of no form', JSON.stringify({ ...draft, notes: [{ id: 'n', form: 'essay', text: 'x' }] })],
  ['a note without its text', JSON.stringify({ ...draft, notes: [{ id: 'n', form: 'cloze' }] })],
])('%s is no draft', (_what, json) => {
  expect(readDraft(json)).toBeNull();
});
