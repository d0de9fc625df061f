import type { Option, Query } from '#core/questions/question.ts';
import { binomialTail } from '#tests/content/binomial-tail.ts';
import type { Hearsay } from '#tests/content/hearsay.ts';

/** What a guesser sees of a question, and which of its options are right: one, or some of a list. */
export interface Guessed {
  /** What is asked: all questions of one card, or of one list, count as one. */
  readonly id: string;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly correct: readonly string[];
  readonly query: Query;
  /** Its own facts, of which a guesser knows nothing. */
  readonly facts: readonly { readonly id: string }[];
}

/** Picks an option without knowing anything: the place of the one it would tick. */
type Rule = (options: readonly Option[], question: Guessed) => number;

/** Rules a test-wise pupil may follow. */
function makeRules({ fame, belongs }: Hearsay): Readonly<Record<string, Rule>> {
  const fameOf = ({ value }: Option) => (value?.kind === 'entity' ? fame(value.id) : 0);
  return {
    // Of true and false the first is true.
    first: () => 0,
    last: (options) => options.length - 1,
    middle: (options) => Math.floor(options.length / 2),
    longest: (options) => greatest(options, ({ text }) => text.length),
    shortest: (options) => greatest(options, ({ text }) => -text.length),
    'best known': (options) => greatest(options, fameOf),
    'least known': (options) => greatest(options, (option) => -fameOf(option)),
    'word of the stem': (options, { stem }) => greatest(options, ({ text }) => shared(text, stem)),
    'belongs to what is named': (options, { query, facts }) =>
      greatest(options, ({ value }) => (value?.kind === 'entity' ? belongs(value.id, query, facts) : 0)),
    'most like the others': (options) => greatest(options, (option) => likeness(option, options)),
    'odd one out': (options) => greatest(options, (option) => -likeness(option, options)),
  };
}

export interface RuleResult {
  readonly rule: string;
  /** Right answers among all, 0 to 1. */
  readonly hitRate: number;
  readonly chance: number;
  /** The probability that blind guessing over the distinct cards is right as often or more. */
  readonly likelihood: number;
}

/** How often each rule is right over some questions, perhaps several of one card, beside blind chance. */
export function tryRules(questions: readonly Guessed[], hearsay: Hearsay): RuleResult[] {
  const chance = mean(questions.map(({ options, correct }) => correct.length / options.length));
  return Object.entries(makeRules(hearsay)).map(([rule, pick]) => {
    const hits = questions.map((question) =>
      question.correct.includes(question.options[pick(question.options, question)]?.id ?? '') ? 1 : 0,
    );
    const cards = new Map<string, number[]>();
    for (const [index, { id }] of questions.entries())
      cards.set(id, [...(cards.get(id) ?? []), hits[index] ?? 0]);
    const rightCards = Math.round([...cards.values()].reduce((sum, ofCard) => sum + mean(ofCard), 0));
    return { rule, chance, hitRate: mean(hits), likelihood: binomialTail(rightCards, cards.size, chance) };
  });
}

/** The rules that beat chance by more than five points, or more than luck explains in one of so many cells. */
export function luckyRules(results: readonly RuleResult[], cells: number): readonly RuleResult[] {
  const unlikely = unlikelyRules(results, cells);
  return results.filter(
    (result) => result.hitRate > result.chance + 0.05 || unlikely.some((other) => other === result),
  );
}

/** Those that luck does not explain. */
export function unlikelyRules(results: readonly RuleResult[], cells: number): readonly RuleResult[] {
  return results.filter(({ likelihood }) => likelihood < 0.01 / cells);
}

/** Does one option alone belong most to what the question names, and is it right? */
export function isGivenByName({ options, correct, query, facts }: Guessed, { belongs }: Hearsay): boolean {
  const scores = options.map(({ value }) => (value?.kind === 'entity' ? belongs(value.id, query, facts) : 0));
  const most = Math.max(...scores);
  const [first, ...more] = options.filter((_, index) => scores[index] === most);
  return most > 0 && more.length === 0 && first !== undefined && correct.includes(first.id);
}

function greatest(options: readonly Option[], scoreOf: (option: Option) => number): number {
  const scores = options.map(scoreOf);
  return scores.indexOf(Math.max(...scores));
}

function likeness(option: Option, options: readonly Option[]): number {
  return options.reduce((sum, other) => (other === option ? sum : sum + shared(option.text, other.text)), 0);
}

function shared(text: string, other: string): number {
  const words = wordsOf(other);
  return [...wordsOf(text)].filter((word) => words.has(word)).length;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
