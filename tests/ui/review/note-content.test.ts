import { expect, test } from 'vitest';
import { noteContent } from '#ui/review/note-content.ts';

const cloze = {
  id: 'n',
  form: 'cloze',
  text: 'Hue is in {{1::Vietnam::a country}}, {{2::Oz}} is not.',
} as const;

test('a gap asks for what it hides, with its hint; the whole sentence stands with the answer', () => {
  expect(noteContent(cloze, '1')).toMatchObject({
    prompt: 'Hue is in [a country], Oz is not.',
    answer: 'Vietnam',
    statement: 'Hue is in Vietnam, Oz is not.',
  });
});

test('a gap that was taken out of its note has no content', () => {
  expect(noteContent(cloze, '3')).toBeNull();
});
