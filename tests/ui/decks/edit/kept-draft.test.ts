import { expect, test } from 'vitest';
import { newDraft } from '#core/decks/deck-draft.ts';
import { keptDraft } from '#ui/decks/edit/kept-draft.ts';

const draft = { ...newDraft('11111111-1111-4111-8111-111111111111'), title: 'half done' };

function makeStorage(setItem?: () => never) {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => void items.set(key, value)),
    removeItem: (key: string) => void items.delete(key),
  };
}

test('unsaved work is there again for the same deck and account, until it is forgotten', () => {
  const storage = makeStorage();
  expect(keptDraft('deck', 'ann', storage).save(draft)).toBe(true);
  expect(keptDraft('deck', 'ann', storage).load()).toEqual(draft);
  expect(keptDraft('other', 'ann', storage).load()).toBeNull();
  keptDraft('deck', 'ann', storage).forget();
  expect(keptDraft('deck', 'ann', storage).load()).toBeNull();
});

test('what a visitor wrote is there for the guest the visitor becomes', () => {
  const storage = makeStorage();
  keptDraft(null, null, storage).save(draft);
  expect(keptDraft(null, 'guest', storage).load()).toEqual(draft);
});

test('nobody else who uses the browser sees the work of an account', () => {
  const storage = makeStorage();
  keptDraft(null, 'ann', storage).save(draft);
  expect(keptDraft(null, 'bob', storage).load()).toBeNull();
  expect(keptDraft(null, null, storage).load()).toBeNull();
});

test('work of a visitor that replaces work of an account belongs to the visitor', () => {
  const storage = makeStorage();
  keptDraft(null, 'ann', storage).save(draft);
  keptDraft(null, null, storage).save({ ...draft, title: 'mine' });
  expect(keptDraft(null, 'bob', storage).load()?.title).toBe('mine');
});

test('a browser without room says so, and nothing is thrown', () => {
  const storage = makeStorage(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(keptDraft('deck', null, storage).save(draft)).toBe(false);
});
