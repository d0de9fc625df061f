import { expect, test } from 'vitest';
import { placeOf } from '#ui/shell/place-of.ts';

test.each([
  ['/', '/'],
  ['/library', '/library'],
  ['/deck', '/library'],
  ['/deck/edit', '/library'],
  ['/progress', '/progress'],
  ['/settings/codes', '/settings'],
  ['/device', '/settings'],
])('%s belongs to %s', (path, place) => {
  expect(placeOf(path)).toBe(place);
});

test('a screen outside the menu belongs to no place', () => {
  expect(placeOf('/sign-in')).toBeNull();
  expect(placeOf('/libraryx')).toBeNull();
});
