import { joinDigits } from '#core/basics/join-digits.ts';
import { type Lexeme, lex } from '#core/basics/lexicon.ts';
import { longestAnswer } from '#core/basics/longest-answer.ts';
import type { NumberPart } from '#core/basics/number-words.ts';
import { otherNumber } from '#core/basics/other-number.ts';
import { parseNumber } from '#core/basics/parse-number.ts';
import { type QuantityWord, quantityWords } from '#core/basics/quantity-words.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import type { UnitWord } from '#core/basics/unit-words.ts';
import type { Hedge } from '#core/basics/units.ts';
import { unquote } from '#core/basics/unquote.ts';

/** A typed quantity. `amount` is in base units: 349.2 million is 349200000. */
export interface ReadQuantity {
  readonly amount: number;
  /** What it would be were it written as elsewhere or as it is said: "62.500", สองหมื่นห้า. Null where there is no such reading. */
  readonly otherAmount: number | null;
  /** The units its words can stand for ("times": factor or occasions); empty where none was typed. */
  readonly units: readonly string[];
  readonly hedge: Hedge | null;
}

/** "A fifth", "two thirds", "1 quarter": a part of one, whose last word alone would be a rank. */
const partOfOne =
  /\b(?:an?|one|two|three|four|[1-9])[\s-](?:third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/iu;

/**
 * Reads a whole text as one quantity, in Thai or English: `349.2 ล้านเหรียญสหรัฐฯ`, `$41bn`, `กว่า 62,500 คน`,
 * `สองเท่า`, `forty-one billion dollars`, `-4%`. Null where it is none, or more than one. Linear in the
 * length of the text, which is at most `longestAnswer`.
 */
export function readQuantity(text: string): ReadQuantity | null {
  if (text.length > longestAnswer || partOfOne.test(text)) return null;
  const lexemes = lex(unquote(normaliseThai(text)).toLowerCase(), quantityWords);
  if (!lexemes) return null;
  const draft: Draft = { parts: [], ended: false, negative: false, unit: null, hedge: null };
  let at = 0;
  while (at < lexemes.length) {
    const taken = take(draft, lexemes, at);
    if (taken === 0) return null;
    at += taken;
  }
  const number = parseNumber(draft.parts);
  if (number === null) return null;
  const times = (draft.negative ? -1 : 1) * (draft.unit?.times ?? 1);
  const other = otherNumber(draft.parts);
  return {
    amount: number * times,
    otherAmount: other === null ? null : other * times,
    units: draft.unit?.units ?? [],
    hedge: draft.hedge,
  };
}

interface Draft {
  readonly parts: NumberPart[];
  /** Has something followed the number that lets no more of it come? */
  ended: boolean;
  negative: boolean;
  unit: UnitWord | null;
  hedge: Hedge | null;
}

type QuantityLexeme = Lexeme<QuantityWord>;

/** Takes what stands at a place into the draft. Returns how many lexemes that was; 0 where it does not fit. */
function take(draft: Draft, lexemes: readonly QuantityLexeme[], at: number): number {
  const joined = joinDigits(lexemes, at);
  if (joined) return addPart(draft, { is: 'coefficient', text: joined.text }) ? joined.taken : 0;
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return 0;
  return takeWord(draft, lexeme.word, lexemes[at + 1]) ? 1 : 0;
}

function takeWord(draft: Draft, word: QuantityWord, next: QuantityLexeme | undefined): boolean {
  switch (word.is) {
    case 'numeral':
    case 'scale':
    case 'half':
    case 'point':
      return addPart(draft, word);
    case 'multiple':
      return (
        addPart(draft, { is: 'numeral', value: word.value, room: 0 }) &&
        addUnit(draft, { units: word.units, times: 1 })
      );
    case 'as-much-again':
      return addAsMuchAgain(draft);
    case 'unit':
      return addUnit(draft, word.unit);
    case 'minus':
      return negate(draft);
    case 'dash':
      return draft.parts.length === 0 ? negate(draft) : next?.kind === 'word';
    case 'hedge':
      return addHedge(draft, word.hedge);
    case 'dot':
      return next === undefined;
    case 'comma':
      return false;
    case 'bracket':
      return draft.parts.length > 0;
    case 'glue':
    case 'filler':
      return true;
  }
}

function addPart(draft: Draft, part: NumberPart): boolean {
  draft.parts.push(part);
  return !draft.ended;
}

/**
 * เท่าตัว is one's own size, and what grows เท่าตัว or หนึ่งเท่าตัว has doubled; สองเท่าตัว is said for สองเท่า.
 * What half of one's own size comes to is anybody's guess.
 */
function addAsMuchAgain(draft: Draft): boolean {
  const number = draft.parts.length === 0 ? 1 : parseNumber(draft.parts);
  if (number === null || number < 1) return false;
  if (number === 1) draft.parts.splice(0, draft.parts.length, { is: 'numeral', value: 2, room: 0 });
  return addUnit(draft, { units: ['factor'], times: 1 });
}

/** "About" says less than any other hedge beside it; two others contradict each other. */
function addHedge(draft: Draft, hedge: Hedge): boolean {
  const fits = draft.hedge === null || draft.hedge === 'about' || hedge === 'about' || draft.hedge === hedge;
  if (draft.hedge === null || draft.hedge === 'about') draft.hedge = hedge;
  return fits;
}

function negate(draft: Draft): boolean {
  const allowed = !draft.negative && draft.parts.length === 0;
  draft.negative = true;
  return allowed;
}

/** Words for one unit may be said twice ("$5 million USD"), words for two may not, save how long a term is: วาระ 7 ปี. */
function addUnit(draft: Draft, unit: UnitWord): boolean {
  const isTermsLength =
    draft.parts.length > 0 &&
    !draft.ended &&
    draft.unit?.units.includes('terms') &&
    unit.units.includes('years');
  const before = isTermsLength ? null : draft.unit;
  draft.ended = draft.parts.length > 0;
  const shared = before ? unit.units.filter((name) => before.units.includes(name)) : unit.units;
  draft.unit = { units: shared, times: unit.times * (before?.times ?? 1) };
  return shared.length > 0;
}
