import type { ChoiceQuestion, Option } from '#core/questions/question.ts';

/** Picks an option without knowing anything: the place of the one it would tick. */
type Rule = (options: readonly Option[], stem: string) => number;

/** Rules a test-wise pupil may follow. `fame` says how often the base speaks of an entity. */
function makeRules(fame: ReadonlyMap<string, number>): Readonly<Record<string, Rule>> {
  const fameOf = ({ value }: Option) => (value?.kind === 'entity' ? (fame.get(value.id) ?? 0) : 0);
  return {
    first: () => 0,
    last: (options) => options.length - 1,
    middle: (options) => Math.floor(options.length / 2),
    longest: (options) => greatest(options, ({ text }) => text.length),
    shortest: (options) => greatest(options, ({ text }) => -text.length),
    'best known': (options) => greatest(options, fameOf),
    'least known': (options) => greatest(options, (option) => -fameOf(option)),
    'word of the stem': (options, stem) => greatest(options, ({ text }) => shared(text, stem)),
    'most like the others': (options) => greatest(options, (option) => likeness(option, options)),
    'odd one out': (options) => greatest(options, (option) => -likeness(option, options)),
  };
}

export interface RuleResult {
  readonly rule: string;
  readonly hitRate: number;
  readonly chance: number;
}

/** How often each rule is right over some questions, beside blind chance. */
export function tryRules(
  questions: readonly ChoiceQuestion[],
  fame: ReadonlyMap<string, number>,
): RuleResult[] {
  const chance = mean(questions.map((question) => 1 / question.options.length));
  return Object.entries(makeRules(fame)).map(([rule, pick]) => ({
    rule,
    chance,
    hitRate: mean(
      questions.map(({ options, stem, correct }) =>
        options[pick(options, stem)]?.id === correct[0] ? 1 : 0,
      ),
    ),
  }));
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
