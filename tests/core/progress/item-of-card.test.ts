import { expect, test } from 'vitest';
import { itemOfCard } from '#core/progress/item-of-card.ts';

test('every ask of a fact and every gap of a note is about that fact or note', () => {
  expect(['fact:a#value', 'fact:a#subject', 'note:n#2'].map(itemOfCard)).toEqual([
    'fact:a',
    'fact:a',
    'note:n',
  ]);
});

test('a card that cannot be read stands for itself', () => {
  expect(itemOfCard('nonsense')).toBe('nonsense');
});
