import { expect, test } from 'vitest';
import { attemptRandomOf, type CardScope, openCard, randomOf } from '#core/questions/card-scope.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { english, makeBase, makeVisit, makeVisitProperty, thai } from '#tests/core/questions/make-base.ts';

const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
  properties: [makeVisitProperty({ kinds: ['cloze'] })],
});

function open(fact: string, slot: string, kind: QuestionKind, seed = 1): CardScope | string {
  const opened = openCard(base, { fact, ask: slot }, kind, english, seed);
  return opened.ok ? opened.scope : opened.reason;
}

function scopeWith(more: Partial<CardScope>): CardScope {
  const scope = open('v1', 'value', 'cloze');
  if (typeof scope === 'string') throw new Error(scope);
  return { ...scope, ...more };
}

test('a card is opened with its fact and property, and the kinds the property wants', () => {
  expect(open('v1', 'host', 'cloze')).toMatchObject({
    fact: { id: 'v1' },
    property: { id: 'visit' },
    ask: 'host',
    attempt: 0,
  });
});

test('what is unknown or not wanted is refused', () => {
  expect(open('gone', 'value', 'cloze')).toBe('unknown-fact');
  expect(open('v1', 'weather', 'cloze')).toBe('unknown-ask');
  expect(open('v1', 'constructor', 'cloze')).toBe('unknown-ask');
  expect(open('v1', 'value', 'short-answer')).toBe('kind-not-wanted');
});

test('a decision is the same for the same card, kind, language and seed, and another for any other', () => {
  const first = (more: Partial<CardScope>, decision = 'truth') => randomOf(scopeWith(more), decision).next();
  expect(first({})).toBe(first({}));
  const others = [
    first({ seed: 2 }),
    first({ ask: 'host' }),
    first({ kind: 'numerical' }),
    first({ reader: thai }),
    first({}, 'claim'),
  ];
  expect(new Set([first({}), ...others]).size).toBe(6);
});

test('only what is drawn for an attempt changes with it', () => {
  const [one, two] = [scopeWith({ attempt: 1 }), scopeWith({ attempt: 2 })];
  expect(randomOf(one, 'truth').next()).toBe(randomOf(two, 'truth').next());
  expect(attemptRandomOf(one, 'claim').next()).not.toBe(attemptRandomOf(two, 'claim').next());
});
