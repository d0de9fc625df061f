import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventSchema } from '#core/progress/event-schema.ts';
import { anyLog, makeAnswered, makeStored } from '#tests/core/progress/make-stored.ts';
import { frozenEvents, readFrozen } from '#tests/core/progress/read-frozen.ts';

test.each(frozenEvents())('the frozen event %s is read, and comes out as it went in', (_name, event) => {
  expect(eventSchema.parse(event)).toEqual(event);
});

test('there is a frozen event of every type', () => {
  const types = new Set(frozenEvents().map(([, event]) => eventSchema.parse(event).type));
  expect([...types].sort()).toEqual(
    [
      'answered',
      'buried',
      'correctionSeen',
      'flagged',
      'overridden',
      'reviewed',
      'suspended',
      'undone',
    ].sort(),
  );
});

test('every event the folding laws are tried on is one the schema takes', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const { event } of log) expect(eventSchema.safeParse(event).error).toBeUndefined();
    }),
  );
});

const reviewed = readFrozen('events/reviewed.json') as Record<string, unknown>;
const answered = readFrozen('events/answered-choice.json') as Record<string, unknown>;
const sides = [
  { id: 'o1', text: 'เวียดนามเปิดสถานทูต', value: null, group: 'left' },
  { id: 'o2', text: '2008', value: { kind: 'date', edtf: '2008' }, group: 'right' },
];
const takes = (event: unknown) => eventSchema.safeParse(event).success;

test('the events that are made bad below are good', () => {
  expect([reviewed, answered].every(takes)).toBe(true);
});

test.each<[string, Record<string, unknown>]>([
  ['a year placed on a line', { kind: 'timeline', options: [], answer: 1992 }],
  ['a year typed beside the line', { kind: 'timeline', options: [], answer: 'พ.ศ. 2535' }],
  ['a bar chosen', { kind: 'chart-gap', answer: 'o2' }],
  ['a figure typed for a bar', { kind: 'chart-gap', options: [], answer: '349.2 million' }],
  ['one of two', { kind: 'comparison', answer: 'o1' }],
  ['several ticked', { kind: 'multiple-response', answer: ['o1', 'o3'] }],
  ['pairs of two sides', { kind: 'matching', options: sides, answer: [['o1', 'o2']] }],
])('%s is taken for an answer', (_, change) => {
  expect(takes({ ...answered, ...change })).toBe(true);
});

test.each<[string, Record<string, unknown>]>([
  ['another version', { v: 2 }],
  ['an id that is no UUID', { id: 'abc' }],
  ['an id in capitals', { id: String(reviewed.id).toUpperCase() }],
  ['an object for an id', { id: { $gt: '' } }],
  ['no device', { device: undefined }],
  ['sequence 0', { sequence: 0 }],
  ['a broken sequence', { sequence: 1.5 }],
  ['a sequence no database holds', { sequence: 2 ** 31 }],
  ['a time without offset', { occurredAt: '2026-11-22T05:01:00' }],
  ['a time that does not exist', { occurredAt: '2026-11-31T05:01:00Z' }],
  ['a number for a time', { occurredAt: 1_763_787_660_000 }],
  ['an offset of a day', { offsetMinutes: 1_440 }],
  ['a day that does not exist', { studyDay: '2026-11-31' }],
  ['a day far in the future', { studyDay: '2036-11-22' }],
  ['a day far in the past', { studyDay: '2026-11-19' }],
  ['an unknown zone', { timeZone: 'Asia/Atlantis' }],
  ['an offset for a zone', { timeZone: '+07:00' }],
  ['a day start of 24', { dayStart: 24 }],
  ['an unknown type', { type: 'meditated' }],
  ['a key of no card', { card: 'embassy' }],
  ['a key as long as a book', { card: `fact:${'a'.repeat(300)}#value` }],
  ['rating 5', { rating: 5 }],
  ['rating 0', { rating: 0 }],
  ['a rating in words', { rating: '3' }],
  ['a negative duration', { durationMs: -1 }],
  ['a duration of two days', { durationMs: 172_800_000 }],
  ['a card with a NUL', { card: 'fact:a\u0000b#value' }],
  ['a card with half a character', { card: 'fact:\ud83d#value' }],
  ['a field too many', { role: 'ADMIN' }],
  ['a field of another type', { undoes: reviewed.id }],
])('%s is refused', (_what, change) => {
  expect(takes({ ...reviewed, ...change })).toBe(false);
});

const option = { id: 'o1', text: 'x', value: null };
test.each<[string, Record<string, unknown>]>([
  ['an unknown kind', { kind: 'essay' }],
  ['an unknown language', { locale: 'fr' }],
  ['no cards', { cards: [] }],
  [
    'a card twice',
    {
      cards: [
        { card: 'fact:a#value', score: 1 },
        { card: 'fact:a#value', score: 0 },
      ],
    },
  ],
  ['a score above 1', { cards: [{ card: 'fact:a#value', score: 1.1 }] }],
  ['21 options', { options: Array.from({ length: 21 }, () => option) }],
  ['an option of unbounded text', { options: [{ ...option, text: 'x'.repeat(1_001) }] }],
  ['an option with the key in it', { options: [{ ...option, correct: true }] }],
  ['a value of an unknown kind', { options: [{ ...option, value: { kind: 'colour', colour: 'red' } }] }],
  [
    'a value with an infinite amount',
    { options: [{ ...option, value: { kind: 'quantity', amount: '1e999' } }] },
  ],
  ['an answer of 501 characters', { answer: 'x'.repeat(501) }],
  ['an answer of 21 items', { answer: Array.from({ length: 21 }, () => 'o1') }],
  ['an answer of triples', { answer: [['a', 'b', 'c']] }],
  ['an object for an answer', { answer: { text: 'x' } }],
  ['a boolean for an answer', { answer: true }],
  ['an endless answer', { answer: Number.POSITIVE_INFINITY }],
  ['an answer with a NUL', { answer: 'a\u0000b' }],
  ['an answer with half a character', { answer: '\ud83d' }],
  ['an option of a third side', { options: [{ ...sides[0], group: 'middle' }] }],
  ['an unknown verdict', { verdict: { verdict: 'brilliant', score: 1, reason: 'exact' } }],
  ['an unknown reason', { verdict: { verdict: 'correct', score: 1, reason: 'because' } }],
  ['a chance above 1', { chance: 2 }],
  ['no chance', { chance: Number.NaN }],
  ['a seed that is no whole number', { seed: 0.5 }],
  ['a quiz without an attempt', { quiz: { deck: 'd', ordinal: 0 } }],
  ['a rating', { rating: 4 }],
])('an answer with %s is refused', (_what, change) => {
  expect(takes({ ...answered, ...change })).toBe(false);
});

test.each([null, [], 'event', 7, true, undefined, {}])('%j is no event', (value) => {
  expect(takes(value)).toBe(false);
});

test('an undo of anything but an id is refused', () => {
  const undone = readFrozen('events/undone.json') as Record<string, unknown>;
  expect(takes({ ...undone, undoes: '*' })).toBe(false);
});

test('a field named __proto__ is refused and changes no object', () => {
  const forged = JSON.parse(JSON.stringify(reviewed).replace('{', '{"__proto__":{"role":"ADMIN"},'));
  expect(takes(forged)).toBe(false);
  expect(({} as Record<string, unknown>).role).toBeUndefined();
});

test('JSON ten thousand deep is refused, not a crash', () => {
  const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  expect(takes({ ...answered, answer: deep })).toBe(false);
  expect(takes({ ...reviewed, card: deep })).toBe(false);
});

test('a day may differ from the UTC day as far as zones and day starts reach', () => {
  const at = (occurredAt: string, studyDay: string) => takes({ ...reviewed, occurredAt, studyDay });
  expect(at('2026-11-22T23:00:00Z', '2026-11-23')).toBe(true);
  expect(at('2026-11-22T05:00:00Z', '2026-11-20')).toBe(true);
  expect(at('2026-11-22T05:00:00Z', '2026-11-24')).toBe(false);
});

test('nothing is stored of what makeAnswered makes but what it says', () => {
  const { event } = makeStored(1, 0, makeAnswered());
  expect(eventSchema.parse(event)).toEqual(event);
});
