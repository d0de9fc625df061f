import { makeRandom } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask, plan } from '#core/questions/ask.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import type { ChoicePlan } from '#core/questions/kinds/multiple-choice.ts';
import type { FactCard } from '#core/questions/question.ts';
import { type Contestant, race } from './race.ts';
import { perSecond, type Row } from './row.ts';
import { makeSyntheticBase } from './synthetic-base.ts';

const reader = { locale: 'th', calendar: 'be' } as const;
const sampleSize = 500;
const fewest = 1_000;
const sizes = [fewest, 10_000, 100_000];
const quizSize = 100;
/** The size of base at which questions are held against JSON. */
const mainSize = 10_000;

/** How fast multiple choice is made, beside writing the very same questions as JSON, and from bases of three sizes. */
export async function questionRows(): Promise<readonly Row[]> {
  const samples = new Map(sizes.map((size) => [size, sampleOf(size)]));
  const main = samples.get(mainSize);
  if (!main) throw new Error(`No base of ${mainSize} facts was made.`);
  const plans = main.cards.flatMap((card) => planOf(main.base, card, 1) ?? []).map(valuesOf);
  const questions = main.cards.flatMap((card) => questionOf(main.base, card, 1) ?? []);
  const rates = await race(
    [
      ...[...samples].map(([size, sample]) => overCards(`plans of ${size}`, sample, planValues)),
      ...[...samples].map(([size, sample]) => overQuiz(`a quiz of ${size}`, sample)),
      overCards('questions', main, questionOf),
      overAll('plans as JSON', plans),
      overAll('questions as JSON', questions),
    ],
    { rounds: 5, turnMs: 400 },
  );
  const rate = (name: string) => rates.get(name) ?? Number.NaN;
  const beside = (what: string, ours: string, control: string, goal: string): Row => ({
    what,
    measured: perSecond(rate(ours)),
    control: `${perSecond(rate(control))} (${control})`,
    ratio: rate(ours) / rate(control),
    goal,
  });
  return [
    beside('multiple choice, chosen and certified', `plans of ${mainSize}`, 'plans as JSON', '≥ 1/30'),
    beside('the same with its words, checked for flaws', 'questions', 'questions as JSON', ''),
    ...sizes
      .slice(1)
      .map((size) =>
        beside(
          `the same quiz from ${size} facts instead of ${fewest}`,
          `a quiz of ${size}`,
          `a quiz of ${fewest}`,
          '≥ 1/1.3',
        ),
      ),
    ...sizes
      .slice(1)
      .map((size) =>
        beside(
          `cards from everywhere in ${size} facts instead of ${fewest}`,
          `plans of ${size}`,
          `plans of ${fewest}`,
          '≥ 1/1.3',
        ),
      ),
    ...[...samples.values()].map(indexRow),
    ...[...samples.values()].filter(({ size }) => size > mainSize).map((sample) => memoryRow(sample, main)),
  ];
}

interface Sample {
  readonly size: number;
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
  /** Processor time: other work on this computer does not count. */
  readonly indexMs: number;
  /** Of the base, its cards and all its indexes. */
  readonly bytes: number;
}

/** Cards drawn from the whole base of which a question can be made. */
function sampleOf(size: number): Sample {
  const bytesBefore = heapBytes();
  const base = makeSyntheticBase(size);
  const all = cardsOf(base);
  const indexMs = buildIndexes(base, all);
  const bytes = heapBytes() - bytesBefore;
  const cards = makeRandom(1)
    .shuffle(all)
    .slice(0, 2 * sampleSize)
    .filter((card) => questionOf(base, card, 1) !== null)
    .slice(0, sampleSize);
  if (cards.length < sampleSize / 2) throw new Error(`Only ${cards.length} cards can be asked.`);
  return { size, base, cards, indexMs, bytes };
}

/** One question of each property and slot builds every index there is. Milliseconds of processor time. */
function buildIndexes(base: FactBase, all: readonly FactCard[]): number {
  const firsts = new Map(all.map((card) => [`${base.facts.get(card.fact)?.property} ${card.ask}`, card]));
  const start = process.cpuUsage();
  for (const card of firsts.values()) planOf(base, card, 1);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What is in use once the rubbish is gone, typed arrays included. */
function heapBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function indexRow({ size, indexMs }: Sample): Row {
  return {
    what: `indexes of ${size} facts, built once`,
    measured: `${indexMs.toFixed(0)} ms`,
    control: '10 µs a fact',
    ratio: indexMs / (size / 100),
    goal: size > mainSize ? '≤ 1' : '',
  };
}

function memoryRow(sample: Sample, main: Sample): Row {
  const each = ({ bytes, size }: Sample) => bytes / size;
  const inWords = (one: Sample) => `${Math.round(each(one))} B a fact`;
  return {
    what: `memory of ${sample.size} facts with their indexes`,
    measured: inWords(sample),
    control: `${inWords(main)} (of ${main.size})`,
    ratio: each(sample) / each(main),
    goal: '≤ 1.3',
  };
}

function planOf(base: FactBase, card: FactCard, seed: number): ChoicePlan | null {
  const planned = plan(base, card, 'multiple-choice', reader, seed);
  return planned.ok && planned.kind === 'multiple-choice' ? planned : null;
}

function planValues(base: FactBase, card: FactCard, seed: number) {
  const planned = planOf(base, card, seed);
  return planned && valuesOf(planned);
}

/** The question as ids, without a word of any language: what it asks of the base, and what is offered. */
function valuesOf({ scope, proved, options, keyPlace }: ChoicePlan) {
  const { fact, ask: slot } = scope;
  const values = options.map(({ value }) => valueId(value));
  return { fact: fact.id, ask: slot, query: proved.query, options: values, keyPlace };
}

function valueId(value: ChoicePlan['options'][number]['value']): string {
  if (value.kind === 'entity') return value.id;
  if (value.kind === 'date') return value.edtf;
  return value.kind === 'quantity' ? `${value.amount} ${value.unit}` : value.text.en;
}

function questionOf(base: FactBase, card: FactCard, seed: number) {
  const asked = ask(base, card, 'multiple-choice', reader, seed);
  return asked.ok ? asked.question : null;
}

/** Makes something of every card, with another seed each time. Only what was made counts. */
function overCards<T>(
  name: string,
  { base, cards }: Sample,
  make: (base: FactBase, card: FactCard, seed: number) => T | null,
): Contestant {
  let seed = 1;
  return {
    name,
    run: () => {
      seed += 1;
      return cards.filter((card) => make(base, card, seed) !== null).length;
    },
  };
}

/** The same questions again and again: what they need of the base is in the cache of the processor. */
function overQuiz(name: string, { base, cards }: Sample): Contestant {
  const some = cards.slice(0, quizSize);
  return { name, run: () => some.filter((card) => planValues(base, card, 1) !== null).length };
}

function overAll(name: string, all: readonly unknown[]): Contestant {
  return {
    name,
    run: () => {
      for (const each of all) JSON.stringify(each);
      return all.length;
    },
  };
}
