import { beforeEach, expect, test } from 'vitest';
import {
  claimDatabase,
  currentDatabase,
  databaseOf,
  forgetCurrent,
  hasOtherDatabase,
  knownDatabases,
  moveToAccount,
  switchToAccount,
} from '#offline/progress/registry.ts';

beforeEach(() => localStorage.clear());

test('a browser keeps its database from visit to visit', () => {
  const name = currentDatabase(null);
  expect(currentDatabase(null)).toBe(name);
});

test("a visitor's database becomes the account's, and is opened for that account", () => {
  const name = currentDatabase(null);
  claimDatabase('ann', name);
  expect(currentDatabase('ann')).toBe(name);
  expect(currentDatabase(null)).toBe(name);
});

test('another account gets a database of its own, and each finds its own again', () => {
  const anns = currentDatabase(null);
  claimDatabase('ann', anns);
  const bobs = currentDatabase('bob');
  expect(bobs).not.toBe(anns);
  claimDatabase('bob', bobs);
  expect(currentDatabase('ann')).toBe(anns);
  expect(switchToAccount('bob', anns)).toBe(bobs);
});

test('a database that proved to be of somebody else is not gone back to', () => {
  const name = currentDatabase(null);
  claimDatabase('ann', name);
  expect(switchToAccount('ann', name)).not.toBe(name);
});

test("a visitor's work that made way for an account is the next visitor's again", () => {
  const anns = currentDatabase(null);
  claimDatabase('ann', anns);
  switchToAccount('bob', anns);
  forgetCurrent();
  const visitors = currentDatabase(null);
  expect(hasOtherDatabase('ann', visitors)).toBe(true);
  switchToAccount('ann', visitors);
  forgetCurrent();
  expect(currentDatabase(null)).toBe(visitors);
});

test('what was forgotten is not opened again, and other accounts keep theirs', () => {
  const anns = currentDatabase(null);
  claimDatabase('ann', anns);
  const bobs = switchToAccount('bob', anns);
  expect(forgetCurrent()).toBe(bobs);
  expect(currentDatabase(null)).not.toBe(bobs);
  expect(currentDatabase('bob')).not.toBe(bobs);
  expect(currentDatabase('ann')).toBe(anns);
});

test('when a guest becomes part of an account, the account has its own database and the guest none', () => {
  const guests = currentDatabase(null);
  claimDatabase('guest', guests);
  expect(moveToAccount('ann')).toBe(guests);
  const anns = currentDatabase(null);
  expect(anns).not.toBe(guests);
  claimDatabase('ann', anns);
  expect(moveToAccount('ann')).toBeNull();
  forgetCurrent();
  expect([guests, anns]).not.toContain(currentDatabase(null));
});

test('a claim is of the database it names, whichever another tab has made current meanwhile', () => {
  const anns = currentDatabase(null);
  claimDatabase('ann', anns);
  const bobs = switchToAccount('bob', anns);
  claimDatabase('ann', anns);
  expect(currentDatabase(null)).toBe(bobs);
  expect(currentDatabase('ann')).toBe(anns);
});

test('what was forgotten is not claimed by a tab that had it open still', () => {
  const anns = currentDatabase(null);
  claimDatabase('ann', anns);
  forgetCurrent();
  claimDatabase('ann', anns);
  expect(currentDatabase('ann')).not.toBe(anns);
  localStorage.clear();
  claimDatabase('ann', anns);
  expect(currentDatabase(null)).not.toBe(anns);
});

test.each(['not json', '7', '{"current":1}', 'null'])('a registry that reads %s begins anew', (text) => {
  localStorage.setItem('jamdee-registry', text);
  expect(currentDatabase(null)).toMatch(/^jamdee-/);
});

test('asking whose database it is changes nothing', () => {
  const anns = currentDatabase(null);
  claimDatabase('ann', anns);
  const bobs = switchToAccount('bob', anns);
  expect([databaseOf('ann'), databaseOf('bob'), databaseOf('new'), databaseOf(null)]).toEqual([
    anns,
    bobs,
    bobs,
    bobs,
  ]);
  expect(currentDatabase(null)).toBe(bobs);
  expect(knownDatabases()).toEqual([bobs, anns]);
});

test('a browser that was never used knows no database', () => {
  expect([databaseOf(null), knownDatabases()]).toEqual(['', []]);
});
