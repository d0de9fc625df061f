import { expect, test } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';
import { cardsToStudy } from '#ui/quiz/cards-to-study.ts';
import type { Given } from '#ui/quiz/find-given.ts';

const attempt = makeId(700);
const nowMs = Date.parse('2026-01-01T06:00:00.000Z');
const wrong = { verdict: 'incorrect', score: 0, reason: 'different' } as const;
const cards = ['fact:a#value', 'fact:b#value', 'fact:c#value'] as const;
const state = {
  suspended: new Set<string>(),
  buried: new Map<string, string>(),
  settings: defaultSettings('th'),
};

function missed(place: number, overridden = false): [number, Given] {
  const quiz = { attempt, deck: 'vietnam-kazakhstan', ordinal: place };
  const seen = { cards: [{ card: cards[place] ?? '', score: 0 }], quiz, verdict: wrong };
  const event = { ...makeStored(place, place / 100, makeAnswered(seen)).event } as Given['event'];
  return [place, { answer: '', verdict: wrong, understood: null, event, overridden }];
}

test('of what was missed only that counts which has a card and is not put off', () => {
  const given = new Map([missed(0), missed(1), missed(2)]);
  const open = (scheduled: readonly string[], more = {}) =>
    cardsToStudy({ attempt }, { given, scheduled: new Set(scheduled) }, { ...state, ...more }, nowMs).length;
  expect(open(cards)).toBe(3);
  expect(open(['fact:a#value', 'fact:c#value'])).toBe(2);
  expect(open(cards, { suspended: new Set(['fact:a#value']) })).toBe(2);
  expect(open(cards, { buried: new Map([['fact:b#value', '2026-01-02']]) })).toBe(2);
});

test('an answer that was overruled is not missed', () => {
  const given = new Map([missed(0, true), missed(1)]);
  expect(cardsToStudy({ attempt }, { given, scheduled: new Set(cards) }, state, nowMs)).toEqual([cards[1]]);
});
