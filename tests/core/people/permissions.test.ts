import { expect, test } from 'vitest';
import { type Action, type Asker, may, type Resource } from '#core/people/permissions.ts';

const actions: readonly Action[] = ['read', 'change', 'delete'];
const learner: Asker = { id: 'me', administrator: false };
const administrator: Asker = { id: 'root', administrator: true };
const mine: Resource = { kind: 'own-data', owner: 'me' };
const myDeck: Resource = { kind: 'deck', owner: 'me' };
const every = (asker: Asker, resource: Resource) => actions.map((action) => may(asker, action, resource));

test('everybody does everything with what is theirs', () => {
  expect([...every(learner, mine), ...every(learner, myDeck)]).toEqual(Array(6).fill('allowed'));
});

test("other people's things are not found, not even by administrators", () => {
  const stranger: Asker = { id: 'you', administrator: false };
  for (const resource of [mine, myDeck]) {
    expect([...every(stranger, resource), ...every(administrator, resource)]).toEqual(
      Array(6).fill('not-found'),
    );
  }
});

test('the library is read by all, visitors too, and changed by none', () => {
  for (const asker of [null, learner, administrator]) {
    expect(every(asker, { kind: 'library' })).toEqual(['allowed', 'forbidden', 'forbidden']);
  }
});

test('administration is for administrators, and hidden from others', () => {
  expect(every(administrator, { kind: 'administration' })).toEqual(Array(3).fill('allowed'));
  expect(every(learner, { kind: 'administration' })).toEqual(Array(3).fill('not-found'));
});

test('a report about the library is for administrators, and hidden from others', () => {
  expect(every(administrator, { kind: 'library-report' })).toEqual(Array(3).fill('allowed'));
  expect(every(learner, { kind: 'library-report' })).toEqual(Array(3).fill('not-found'));
  expect(every(null, { kind: 'library-report' })).toEqual(Array(3).fill('sign-in'));
});

test('what does not exist looks like what belongs to somebody else', () => {
  expect(every(learner, null)).toEqual(every(learner, { kind: 'deck', owner: 'you' }));
  expect(every(null, null)).toEqual(every(null, { kind: 'deck', owner: 'you' }));
});

test('a visitor is asked to sign in for what only a person has', () => {
  for (const resource of [mine, myDeck, { kind: 'administration' } as const]) {
    expect(every(null, resource)).toEqual(Array(3).fill('sign-in'));
  }
});
