import type { Reader } from '#core/basics/locale.ts';
import type { Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type Asked, ask } from '#core/questions/ask.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { expectedScoreOf, type Learner, stranger } from '#core/questions/learner.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import type { CardsOfFact } from '#core/questions/quiz-blueprint.ts';
import { printsAnswer, reveals } from '#core/questions/reveals.ts';

/** What a further question of a quiz has to keep to, the strictest first. None prints the answer of another under any of them. */
export type PickRule = 'nothing revealed' | 'fact asked once' | 'question asked once';

export interface PickerOptions {
  readonly kinds: readonly QuestionKind[];
  readonly reader: Reader;
  readonly seed: number;
  /** null: nothing is known of the person. */
  readonly learner: Learner | null;
}

/** A card and the kind it could be asked in. */
export interface Way {
  readonly card: FactCard;
  readonly kind: QuestionKind;
}

/** A question, with the score to be expected of the learner. */
export interface Picked {
  readonly question: Question;
  readonly expected: number;
}

/** What was asked in which kind, so that several quizzes of one seed ask it once. */
export type AskedBefore = Map<string, Asked>;

/** Quizzes are put together where most answers come right and some do not: there practice pays best. */
const wantedScore = { least: 0.7, most: 0.85 } as const;
/** After so many that are too easy or too hard the nearest is taken. */
const mostConsidered = 6;

/** Takes questions one after the other, so that none gives another away and the kinds are mixed. */
export class QuestionPicker {
  readonly #base: FactBase;
  readonly #options: PickerOptions;
  readonly #random: Random;
  readonly #picked: Picked[] = [];
  readonly #asked: AskedBefore;

  constructor(base: FactBase, options: PickerOptions, random: Random, asked: AskedBefore = new Map()) {
    this.#asked = asked;
    this.#base = base;
    this.#options = options;
    this.#random = random;
  }

  get picked(): readonly Picked[] {
    return this.#picked;
  }

  take(picked: Picked): void {
    this.#picked.push(picked);
  }

  /** Gives back what was taken last. */
  drop(): void {
    this.#picked.pop();
  }

  /**
   * Takes a question about one of the facts: the first that suits the learner, in the order of the facts,
   * or else the one that does so most nearly. False when nothing keeps the rule.
   */
  pick(facts: readonly CardsOfFact[], rule: PickRule): boolean {
    const [candidate] = this.suited(facts, rule);
    if (candidate) this.take(candidate);
    return candidate !== undefined;
  }

  /** What could be asked of the first few facts, what suits the learner best in front. */
  suited(facts: readonly CardsOfFact[], rule: PickRule): readonly Picked[] {
    return nearestFirst(this.#candidates(facts, rule), ({ expected }) => this.#distance(expected));
  }

  /** Cards with kinds: those first whose share of the quiz is furthest below what is wanted of them. */
  waysToAsk(cards: CardsOfFact): readonly Way[] {
    const learner = this.#options.learner ?? stranger;
    const ways = this.#random.shuffle(this.#options.kinds).flatMap((kind) =>
      cards.flatMap((card) => {
        const weight = learner.weightOf(card, kind);
        return weight > 0 ? [{ card, kind, turn: (this.#count(kind) + 1) / weight }] : [];
      }),
    );
    return ways.sort((a, b) => a.turn - b.turn);
  }

  /** The question, where there is one and it keeps the rule beside what was taken. */
  tryAsk({ card, kind }: Way, rule: PickRule): Picked | null {
    const asked = this.#ask(card, kind);
    if (!asked.ok || !this.#keepsRule(asked.question, rule)) return null;
    const expected = expectedScoreOf(asked.question, this.#options.learner ?? stranger);
    return { question: asked.question, expected };
  }

  isAsked(fact: string | undefined): boolean {
    return this.#picked.some(({ question }) => question.facts.some(({ id }) => id === fact));
  }

  #distance(expected: number): number {
    if (!this.#options.learner) return 0;
    return Math.max(0, wantedScore.least - expected, expected - wantedScore.most);
  }

  /** What could be asked of each fact, in the kinds of which there are too few so far. */
  *#candidates(facts: readonly CardsOfFact[], rule: PickRule): Generator<Picked> {
    for (const cards of facts) {
      if (rule !== 'question asked once' && this.isAsked(cards[0]?.fact)) continue;
      for (const way of this.waysToAsk(cards)) {
        const picked = this.tryAsk(way, rule);
        if (!picked) continue;
        yield picked;
        break;
      }
    }
  }

  /** Asked once: the same card, kind and seed give the same question. */
  #ask(card: FactCard, kind: QuestionKind): Asked {
    const { reader, seed } = this.#options;
    const name = `${kind} ${card.fact} ${card.ask}`;
    const confused = (this.#options.learner ?? stranger).confusedWith(card);
    const asked = this.#asked.get(name) ?? ask(this.#base, card, kind, reader, seed, confused);
    this.#asked.set(name, asked);
    return asked;
  }

  #count(kind: QuestionKind): number {
    return this.#picked.filter(({ question }) => question.kind === kind).length;
  }

  #keepsRule(question: Question, rule: PickRule): boolean {
    const others = this.#picked.map((picked) => picked.question);
    if (rule === 'question asked once') {
      return others.every(
        (other) =>
          other.id !== question.id && !printsAnswer(other, question) && !printsAnswer(question, other),
      );
    }
    if (question.facts.some(({ id }) => this.isAsked(id))) return false;
    if (rule === 'fact asked once') return true;
    return others.every(
      (other) => !reveals(this.#base, other, question) && !reveals(this.#base, question, other),
    );
  }
}

/** The first few candidates, those with the least distance in front; none after the first without any. */
export function nearestFirst(
  candidates: Iterable<Picked>,
  distanceOf: (picked: Picked) => number,
): readonly Picked[] {
  const considered: Picked[] = [];
  for (const candidate of candidates) {
    considered.push(candidate);
    if (distanceOf(candidate) === 0 || considered.length === mostConsidered) break;
  }
  return considered.sort((a, b) => distanceOf(a) - distanceOf(b));
}
