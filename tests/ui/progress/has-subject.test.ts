import { expect, test } from 'vitest';
import { hasSubject } from '#ui/progress/has-subject.ts';
import { deck, makeState } from './make-state.ts';

test('whether there is such a subject is said only once the server was heard', () => {
  expect(hasSubject(makeState({}), 'china-kazakhstan')).toBe(true);
  expect(hasSubject(makeState({ decks: [deck] }), 'own')).toBe(true);
  expect(hasSubject(makeState({ sync: 'syncing' }), 'nope')).toBe('unknown');
  expect(hasSubject(makeState({ packs: [], sync: 'offline' }), 'nope')).toBe('unknown');
  expect(hasSubject(makeState({}), 'nope')).toBe(false);
  expect(hasSubject(makeState({ sync: 'offline' }), 'nope')).toBe(false);
});
