import { type Edtf, parseEdtf, possibleDays } from '#core/basics/edtf.ts';
import { attemptRandomOf, type CardScope } from '#core/questions/card-scope.ts';
import { placeOfDay } from '#core/questions/date-scale.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { drawAxis, type YearRange } from '#core/questions/draw-axis.ts';
import { expectedYear } from '#core/questions/expected-answer.ts';
import { possibleDaysOf } from '#core/questions/invent-dates.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import { renderProvedStem } from '#core/questions/proved-stem.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';

export interface TimelinePlan {
  readonly ok: true;
  readonly kind: 'timeline';
  readonly scope: CardScope;
  readonly proved: Proved;
  readonly axis: YearRange;
  /** The years of the line in which the fact could lie, as far as its pack and its source tell. */
  readonly possible: YearRange;
  readonly date: Edtf;
  readonly year: number;
  /** How many years off the fact itself may be. */
  readonly spareYears: number;
}

/** Credit reaches this share of the line, at least and at most so many years. */
const creditShare = 1 / 6;
const leastCreditYears = 2;
const mostCreditYears = 5;

/** The year of a date, to be placed on a line of years. */
export function planTimeline(scope: CardScope): TimelinePlan | Refusal {
  const proof = proveCard(scope, 'stem');
  if (!proof.ok) return proof;
  const { proved } = proof;
  const known = proved.key.kind === 'date' ? yearOf(proved.key.edtf) : null;
  if (!known) return refuse('kind-unsuited');
  if (isNearSource(scope, known.year)) return refuse('near-source');
  const axis = drawAxis(known.year, attemptRandomOf(scope, 'axis'));
  const possible = possibleOn(axis, proved, known.year);
  return { ok: true, kind: 'timeline', scope, proved, axis, possible, ...known };
}

/** The words of a planned question; refuses when the stem tells the year. */
export function renderTimeline(plan: TimelinePlan): TimelineQuestion | Refusal {
  const { scope, proved, axis, possible, date, year, spareYears } = plan;
  const answer = expectedYear(year, date);
  const rendered = renderProvedStem(scope, proved, answer);
  if ('reason' in rendered) return rendered;
  const years = axis.to - axis.from + 1;
  const reach = Math.round(years * creditShare);
  return {
    ...frameOf(scope, proved.query, [scope.fact]),
    kind: 'timeline',
    stem: rendered.stem,
    explanation: explain(scope, []),
    axis: { ...axis, step: 'year' },
    answer,
    fullCreditYears: spareYears,
    zeroCreditYears: spareYears + Math.min(mostCreditYears, Math.max(leastCreditYears, reach)),
    chance: chanceOf(axis, possible, year, spareYears),
  };
}

/**
 * Sources tell most of what was lately new: of the year one was written, or the year before, so many facts
 * are that whoever always names it is right too often, whatever the line.
 */
function isNearSource({ base, fact }: CardScope, year: number): boolean {
  const written = parseEdtf(base.sources.get(fact.source.document)?.date ?? '')?.end?.year;
  return written !== undefined && (year === written || year === written - 1);
}

/** A date that lies in one year; "about" may reach into the years beside it. */
function yearOf(edtf: string): Pick<TimelinePlan, 'date' | 'year' | 'spareYears'> | null {
  const date = parseEdtf(edtf);
  if (!date?.start || date.start.year !== date.end?.year) return null;
  const { year } = date.start;
  const { earliest, latest } = possibleDays(date);
  const spareYears = Math.max(year - placeOfDay(earliest, 'year'), placeOfDay(latest, 'year') - year);
  return { date, year, spareYears };
}

/** Of a line the years in which the fact could lie, its own always among them. */
function possibleOn(axis: YearRange, proved: Proved, year: number): YearRange {
  const days = possibleDaysOf(proved);
  if (!days) return axis;
  return {
    from: Math.max(axis.from, Math.min(year, placeOfDay(days.low, 'year'))),
    to: Math.min(axis.to, Math.max(year, placeOfDay(days.high, 'year'))),
  };
}

/** How likely a guess among the possible years of the line earns full credit: nobody guesses at years to come. */
function chanceOf({ from, to }: YearRange, possible: YearRange, year: number, spareYears: number): number {
  const right = Math.min(to, year + spareYears) - Math.max(from, year - spareYears) + 1;
  return Math.min(1, right / (possible.to - possible.from + 1));
}
