import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { field, isArrayOf, isNumber, isText } from '#core/progress/json-guards.ts';

type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';
const isInstant: Check = (value) => isText(value) && !Number.isNaN(Date.parse(value));
const isDay: Check = (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isRating: Check = (value) => value === 1 || value === 2 || value === 3 || value === 4;
const isVerdict: Check = (value) => isText(field(value, 'verdict')) && isText(field(value, 'reason'));
const isCardScore: Check = (value) => isText(field(value, 'card')) && isNumber(field(value, 'score'));

const base: Readonly<Record<string, Check>> = {
  id: isText,
  device: isText,
  sequence: isNumber,
  occurredAt: isInstant,
  studyDay: isDay,
  timeZone: isText,
  dayStart: isNumber,
};

/** What the fold and the screens rely on, by type. */
const byType: Readonly<Record<StudyEvent['type'], Readonly<Record<string, Check>>>> = {
  reviewed: { card: isText, rating: isRating },
  answered: {
    question: isText,
    cards: (value) => isArrayOf(value, isCardScore),
    facts: (value) => isArrayOf(value, (fact) => isText(field(fact, 'id'))),
    verdict: isVerdict,
    chance: isNumber,
  },
  undone: { undoes: isText },
  suspended: { card: isText, suspended: isFlag },
  buried: { card: isText, until: isDay },
  flagged: { card: isText },
  overridden: { overrides: isText },
  correctionSeen: { fact: isText, revision: isText },
};

/**
 * Is it an event as the server holds it? One of a type unknown here passes when it has what all events
 * have: it is of a newer program, is kept for later and folds to nothing.
 */
export function isStoredEvent(value: unknown): value is StoredEvent {
  const event = field(value, 'event');
  const type = field(event, 'type');
  if (!isText(type) || !isInstant(field(value, 'effectiveAt')) || !hasFields(event, base)) return false;
  return !isKnownType(type) || hasFields(event, byType[type]);
}

function isKnownType(type: string): type is StudyEvent['type'] {
  return Object.hasOwn(byType, type);
}

function hasFields(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  return Object.entries(checks).every(([name, check]) => check(field(value, name)));
}
