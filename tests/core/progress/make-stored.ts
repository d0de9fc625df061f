import fc from 'fast-check';
import type { AnsweredEvent, StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { defaultScheduling } from '#core/scheduling/memory.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

export const context: FoldContext = { settings: defaultScheduling, renames: noRenames };
const startMs = Date.parse('2026-01-01T05:00:00.000Z');
const hourMs = 3_600_000;

/** `00000000-0000-7000-8000-` and the number. */
export function makeId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

type Body<Event> = Event extends StudyEvent
  ? Omit<
      Event,
      | 'v'
      | 'id'
      | 'device'
      | 'sequence'
      | 'occurredAt'
      | 'offsetMinutes'
      | 'studyDay'
      | 'timeZone'
      | 'dayStart'
    >
  : never;
export type EventBody = Body<StudyEvent>;

/** An event in Bangkok, so many hours after noon of 1 January 2026, stored when it occurred. */
export function makeStored(
  number: number,
  hours: number,
  body: EventBody,
  device = makeId(900),
): StoredEvent {
  const occurredAtMs = startMs + Math.round(hours * hourMs);
  const occurredAt = new Date(occurredAtMs).toISOString();
  const stamp = {
    v: 1,
    id: makeId(number),
    device,
    sequence: number + 1,
    occurredAt,
    offsetMinutes: 420,
    studyDay: studyDayOf(occurredAtMs, 'Asia/Bangkok', 4),
    timeZone: 'Asia/Bangkok',
    dayStart: 4,
  } as const;
  return { event: { ...stamp, ...body }, effectiveAt: occurredAt };
}

export function makeAnswered(changes: Partial<Body<AnsweredEvent>> = {}): Body<AnsweredEvent> {
  return {
    type: 'answered',
    question: 'q1',
    kind: 'short-answer',
    locale: 'th',
    seed: 1,
    cards: [{ card: 'fact:a#value', score: 1 }],
    options: [],
    answer: '1992',
    verdict: { verdict: 'correct', score: 1, reason: 'exact' },
    chance: 0,
    facts: [{ id: 'a', revision: 'r1' }],
    durationMs: 4_000,
    quiz: null,
    ...changes,
  };
}

const someCard = fc.constantFrom('fact:a#value', 'fact:a#subject', 'fact:b#value', 'note:n#1');
const someRating = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4);
const score = fc.constantFrom(0, 0.5, 1);
const reference = fc.nat({ max: 45 }).map(makeId);

const answered = fc
  .record({
    cards: fc.uniqueArray(someCard, { minLength: 1, maxLength: 3 }),
    score,
    chance: fc.constantFrom(0, 0.25),
  })
  .map(({ cards, score: given, chance }) =>
    makeAnswered({
      cards: cards.map((card) => ({ card, score: given })),
      chance,
      verdict:
        given === 1
          ? { verdict: 'correct', score: 1, reason: 'exact' }
          : { verdict: given === 0 ? 'incorrect' : 'partial', score: given, reason: 'different' },
    }),
  );

/** Any kind of event body, over four cards and forty-odd ids. */
export const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('reviewed'),
      card: someCard,
      rating: someRating,
      durationMs: fc.constant(900),
    }),
  },
  { weight: 4, arbitrary: answered },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undone'), undoes: reference }) },
  fc.record({ type: fc.constant('suspended'), card: someCard, suspended: fc.boolean() }),
  fc.record({
    type: fc.constant('buried'),
    card: someCard,
    until: fc.constantFrom('2026-01-02', '2026-01-09'),
  }),
  fc.record({
    type: fc.constant('flagged'),
    card: someCard,
    question: fc.constant(null),
    answer: fc.constant(null),
    comment: fc.constant(''),
  }),
  fc.record({ type: fc.constant('overridden'), overrides: reference }),
  fc.record({
    type: fc.constant('correctionSeen'),
    fact: fc.constantFrom('a', 'b'),
    revision: fc.constantFrom('r1', 'r2'),
  }),
);

/** A log of up to forty events of three devices over some weeks, with ties in time and sequence. */
export const anyLog: fc.Arbitrary<StoredEvent[]> = fc
  .array(
    fc.record({
      body: anyBody,
      hours: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 900 })),
      device: fc.nat({ max: 2 }),
    }),
    {
      maxLength: 40,
    },
  )
  .map((items) =>
    items.map(({ body, hours, device }, index) => {
      const stored = makeStored(index, hours, body, makeId(900 + device));
      // A copied browser profile gives one device and sequence to two events.
      return { ...stored, event: { ...stored.event, sequence: 1 + (index % 3) } };
    }),
  );
