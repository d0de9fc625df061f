import fc from 'fast-check';
import type { StudyEvent } from '#core/progress/event.ts';
import { anyBody, type EventBody, makeAnswered, makeId, makeStored } from '../core/progress/make-stored.ts';

export const devices = [makeId(900), makeId(901), makeId(902)] as const;

/** An event of a device whose clock is right: its number is its id, and its place on the device. */
export function makeLogEvent(
  number: number,
  hours: number,
  body: EventBody,
  device: string = devices[0],
): StudyEvent {
  return makeStored(number, hours, body, device).event;
}

export const reviewed = (card: string, rating: 1 | 2 | 3 | 4): EventBody => ({
  type: 'reviewed',
  card,
  rating,
  durationMs: 900,
});

export const undone = (undoes: string): EventBody => ({ type: 'undone', undoes });

export const answered = (cards: readonly string[]): EventBody =>
  makeAnswered({ cards: cards.map((card) => ({ card, score: 1 })) });

/** Up to thirty events of three devices whose clocks agree: later numbers are later, with ties. */
export const orderlyLog: fc.Arbitrary<StudyEvent[]> = fc
  .array(fc.record({ body: anyBody, hours: fc.nat({ max: 40 }), device: fc.constantFrom(...devices) }), {
    maxLength: 30,
  })
  .map((items) => {
    let hours = 0;
    return items.map(({ body, hours: wait, device }, index) => {
      hours += wait;
      return makeLogEvent(index, hours, body, device);
    });
  });
