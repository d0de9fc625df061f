import type { Fact } from '#core/facts/fact.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import {
  makeEntity,
  makeQuantity,
  makeTrade,
  makeTradeProperty,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

const perSubject = 10;
const hosts = 60;
const firstDayMs = Date.UTC(2000, 0, 1);

/**
 * A base of so many facts: half of them visits of people to countries, ten each on different days; half
 * the trade of countries in ten years each. Grows by more people and countries, not by more facts of each.
 */
export function makeSyntheticBase(size: number): FactBase {
  const subjects = size / 2 / perSubject;
  const numbers = Array.from({ length: subjects }, (_, index) => index);
  const text = { th: 'ชื่อ', en: 'name' };
  return makeFactBase([
    {
      id: 'p',
      title: text,
      description: text,
      sources: [{ document: 'doc.txt', title: text, publisher: text, date: '2025-06', language: 'th' }],
      entities: [
        ...numbers.map((number) => makeEntity(`person-${number}`, 'person')),
        ...numbers.map((number) => makeEntity(`trader-${number}`, 'country')),
        ...Array.from({ length: hosts }, (_, number) => makeEntity(`host-${number}`, 'country')),
      ],
      properties: [makeVisitProperty(), makeTradeProperty()],
      facts: numbers.flatMap((number) => [...visitsOf(number), ...tradeOf(number)]),
      tombstones: [],
    },
  ]);
}

const times = Array.from({ length: perSubject }, (_, index) => index);

function visitsOf(person: number): Fact[] {
  return times.map((time) => {
    const host = `host-${(person * 7 + time) % hosts}`;
    // Days that look as if they were picked at random, but are the same every time.
    const day = (person * 7_919 + time * 1_009) % 9_000;
    const date = new Date(firstDayMs + day * 86_400_000).toISOString().slice(0, 10);
    return makeVisit(`visit-${person}-${time}`, `person-${person}`, host, date);
  });
}

function tradeOf(country: number): Fact[] {
  return times.map((time) => {
    const amount = 1_000_000 * (1 + ((country * 31 + time * 17) % 997));
    return makeTrade(
      `trade-${country}-${time}`,
      `trader-${country}`,
      String(2010 + time),
      makeQuantity(amount),
    );
  });
}
