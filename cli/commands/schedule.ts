import { type Command, type CommandInput, choiceOption, textOption } from '#cli/command.ts';
import { type ReviewLine, readReviews } from '#cli/read-reviews.ts';
import { type ExitStatus, type Terminal, type WrongUsage, wrongUsage } from '#cli/terminal.ts';
import { formatInstant } from '#core/scheduling/instant.ts';
import {
  defaultScheduling,
  type Memory,
  type Review,
  type SchedulingSettings,
} from '#core/scheduling/memory.ts';
import { parseSteps } from '#core/scheduling/parse-steps.ts';
import { type TracedReview, traceReview } from '#core/scheduling/replay.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import { isKnownTimeZone } from '#core/scheduling/time-zone.ts';

/** Replays reviews from standard input and tells what is due when. */
export const schedule: Command = {
  summary: 'Reads reviews as JSON Lines and prints the memory of each card, or of each review with --trace.',
  usage:
    '[--time-zone Asia/Bangkok] [--day-start 4] [--retention 0.9] [--steps "1m 10m"|none] ' +
    '[--relearning-steps "10m"|none] [--no-fuzz] [--trace] [--format jsonl|text] < reviews.jsonl',
  options: {
    'time-zone': { type: 'string' },
    'day-start': { type: 'string' },
    retention: { type: 'string' },
    steps: { type: 'string' },
    'relearning-steps': { type: 'string' },
    'no-fuzz': { type: 'boolean' },
    trace: { type: 'boolean' },
    format: { type: 'string' },
  },
  mostArguments: 0,
  run: runSchedule,
};

async function runSchedule(input: CommandInput, terminal: Terminal): Promise<ExitStatus> {
  const settings = readSettings(input);
  if ('wrong' in settings) return wrongUsage(terminal, settings);
  // What comes in is for programs, so what goes out is too, unless text is asked for.
  const format = choiceOption(input, 'format', ['jsonl', 'text'], 'jsonl');
  if (format === null) {
    return wrongUsage(terminal, wrongOption(input, 'format', 'jsonl or text'));
  }
  let refused = 0;
  const print = (fields: object) =>
    terminal.out(format === 'jsonl' ? JSON.stringify(fields) : asText(fields));
  const reviews = await readReviews(terminal.input(), (problem) => {
    refused += 1;
    if (format === 'jsonl') print(problem);
    else terminal.error(`line ${problem.line}: ${problem.error}`);
  });
  const cards = replayCards(reviews, settings);
  if (input.options.trace === true) printTrace(cards, settings, print);
  else printCards(cards, settings, print);
  if (refused === 0) return 0;
  terminal.error(`jamdee schedule: lines that could not be read: ${refused}; the others are replayed.`);
  return 1;
}

function readSettings(input: CommandInput): SchedulingSettings | WrongUsage {
  const timeZone = textOption(input, 'time-zone') ?? defaultScheduling.timeZone;
  if (!isKnownTimeZone(timeZone)) return wrongOption(input, 'time-zone', 'an IANA name such as Asia/Bangkok');
  const dayStart = readNumber(input, 'day-start', defaultScheduling.dayStart);
  if (!Number.isInteger(dayStart) || dayStart < 0 || dayStart > 23) {
    return wrongOption(input, 'day-start', 'a whole hour from 0 to 23');
  }
  const retention = readNumber(input, 'retention', defaultScheduling.retention);
  if (!(retention > 0 && retention <= 1)) return wrongOption(input, 'retention', 'above 0, at most 1');
  const learningStepsMs = readSteps(input, 'steps', defaultScheduling.learningStepsMs);
  if (!learningStepsMs) return wrongOption(input, 'steps', 'steps such as "1m 10m", or none');
  const relearningStepsMs = readSteps(input, 'relearning-steps', defaultScheduling.relearningStepsMs);
  if (!relearningStepsMs) return wrongOption(input, 'relearning-steps', 'steps such as "10m", or none');
  const fuzz = input.options['no-fuzz'] !== true;
  return { ...defaultScheduling, timeZone, dayStart, retention, learningStepsMs, relearningStepsMs, fuzz };
}

function wrongOption(input: CommandInput, name: string, expected: string): WrongUsage {
  return { wrong: `--${name} is not what it can be`, got: textOption(input, name) ?? '', expected };
}

/** NaN where the option is no number. */
function readNumber(input: CommandInput, name: string, fallback: number): number {
  const text = textOption(input, name);
  if (text === undefined) return fallback;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function readSteps(input: CommandInput, name: string, fallback: readonly number[]): readonly number[] | null {
  const text = textOption(input, name);
  return text === undefined ? fallback : parseSteps(text);
}

/** `card a, stability 2.3065, intervalDays 2` */
function asText(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) =>
      typeof value === 'object' && value !== null ? `${name}: ${asText(value)}` : `${name} ${value ?? '-'}`,
    )
    .join(', ');
}

interface TracedLine {
  readonly line: ReviewLine;
  readonly traced: TracedReview;
}

/** What was replayed of each card, cards in the order of their names. */
function replayCards(lines: readonly ReviewLine[], settings: SchedulingSettings): (readonly TracedLine[])[] {
  const byCard = new Map<string, TracedLine[]>();
  for (const line of [...lines].sort(compareLines)) {
    const own = byCard.get(line.card) ?? [];
    byCard.set(line.card, own);
    const traced = traceReview(own.at(-1)?.traced.after ?? null, toReview(line, settings), settings);
    own.push({ line, traced });
  }
  return [...byCard.keys()].sort().map((card) => byCard.get(card) ?? []);
}

/** By time; what happened at one instant in an order that does not depend on the order of the lines. */
function compareLines(a: ReviewLine, b: ReviewLine): number {
  return a.reviewedAtMs - b.reviewedAtMs || compareText(a.id ?? '', b.id ?? '') || a.rating - b.rating;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toReview({ id, card, rating, reviewedAtMs }: ReviewLine, settings: SchedulingSettings): Review {
  const { timeZone, dayStart } = settings;
  const studyDay = studyDayOf(reviewedAtMs, timeZone, dayStart);
  return { id: id ?? '', card, rating, reviewedAtMs, studyDay, timeZone, dayStart };
}

function printCards(
  cards: readonly (readonly TracedLine[])[],
  settings: SchedulingSettings,
  print: (fields: object) => void,
): void {
  for (const lines of cards) {
    const memory = lines.at(-1)?.traced.after;
    if (!memory) continue;
    const { card, reps, lapses } = memory;
    print({ card, ...describeMemory(memory, settings), reps, lapses });
  }
}

function describeMemory(memory: Memory, { timeZone }: SchedulingSettings) {
  const { stability, difficulty, intervalDays, dueAtMs } = memory;
  return { stability, difficulty, intervalDays, dueAt: formatInstant(dueAtMs, timeZone) };
}

function printTrace(
  cards: readonly (readonly TracedLine[])[],
  settings: SchedulingSettings,
  print: (fields: object) => void,
): void {
  // Sorting is stable: the reviews of a card stay in the order they were replayed in.
  const all = cards.flat().sort((a, b) => a.line.reviewedAtMs - b.line.reviewedAtMs);
  for (const { line, traced } of all) {
    const { elapsedDays, state, retrievability, after } = traced;
    const { id, card, rating, reviewedAt } = line;
    print({
      ...{ id, card, rating, reviewedAt, elapsedDays, state, retrievability },
      after: { state: after.state, ...describeMemory(after, settings) },
    });
  }
}
