import type { Locale } from '#core/basics/locale.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { grammarTells } from '#core/questions/grammar-cue.ts';
import { areOpposites } from '#core/questions/opposites.ts';
import { piecesOf, sharedPieces } from '#core/questions/option-words.ts';
import type { Option, Question } from '#core/questions/question.ts';

const longerBy = 1.3;

/**
 * What tells the key of a choice to someone who knows nothing: its length, a unit, bracket, decimal, era or
 * scale word of its own, a word it alone shares with the stem, more words in common with the others than
 * they have, an opposite beside it.
 */
export function cueFlaws(question: Question): QuestionFlaw[] {
  if (question.kind !== 'multiple-choice') return [];
  const { locale, stem, options } = question;
  const [keyId] = question.correct;
  const key = options.find((option) => option.id === keyId);
  const wrong = options.filter((option) => option.id !== keyId);
  if (!key || wrong.length === 0) return [];
  const shape: QuestionFlaw[] = shapeTells(key, wrong) ? ['key-shape'] : [];
  // Dates and figures are as long and as like one another as they are: that is no author's doing.
  if (key.value?.kind === 'date' || key.value?.kind === 'quantity') return shape;
  return [...shape, ...nameCues(stem, key, wrong, locale)];
}

function nameCues(stem: string, key: Option, wrong: readonly Option[], locale: Locale): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  const others = wrong.map(({ text }) => text);
  if (lengthTells(key, wrong)) found.push('key-length');
  if (sharesWordAlone(stem, key, wrong, locale)) found.push('shared-word');
  if (grammarTells(stem, key.text, others, locale)) found.push('grammar-tells');
  // Of two, each is as much like the other.
  if (wrong.length < 2) return found;
  if (isMostAlike(key, wrong, locale)) found.push('key-most-alike');
  if (hasOpposite(key, wrong, locale)) found.push('opposite-pair');
  return found;
}

function lengthTells(key: Option, wrong: readonly Option[]): boolean {
  const lengths = wrong.map((option) => visibleLength(option.text));
  const own = visibleLength(key.text);
  return own > longerBy * Math.max(...lengths) || own * longerBy < Math.min(...lengths);
}

/** Thai vowels and tone marks above and below a letter take no width. */
function visibleLength(text: string): number {
  return text.replace(/\p{Mn}/gu, '').length;
}

const scaleWord = /million|billion|trillion|ล้าน/;
const marksOfFigures = [/[([]/, /\d\.\d/, /%/, scaleWord, /[\p{L}\p{Sc}%]/u];
const marksOfDates = [/[([]/, /~|about|ประมาณ/, /พ\.?ศ|ค\.?ศ|\bB\.?E\b|\bC\.?E\b|\bA\.?D\b/];
const marksOfNames = [/[([]/, /\d/];

function shapeTells(key: Option, wrong: readonly Option[]): boolean {
  const kind = key.value?.kind;
  const marks = kind === 'quantity' ? marksOfFigures : kind === 'date' ? marksOfDates : marksOfNames;
  return marks.some((mark) => wrong.every((option) => mark.test(option.text) !== mark.test(key.text)));
}

function sharesWordAlone(stem: string, key: Option, wrong: readonly Option[], locale: Locale): boolean {
  const asked = piecesOf(stem, locale);
  const shares = ({ text }: Option) => sharedPieces(piecesOf(text, locale), asked) > 0;
  return shares(key) && !wrong.some(shares);
}

/** Whoever makes up wrong options varies the right one: it has more in common with each than they with one another. */
function isMostAlike(key: Option, wrong: readonly Option[], locale: Locale): boolean {
  const likeness = (one: Option) => {
    const own = piecesOf(one.text, locale);
    return [key, ...wrong].filter(
      (other) => other !== one && sharedPieces(own, piecesOf(other.text, locale)) > 0,
    ).length;
  };
  const ownLikeness = likeness(key);
  return ownLikeness > 1 && wrong.every((option) => likeness(option) < ownLikeness);
}

/** One pair of opposites among other things: the answer is one of the two. */
function hasOpposite(key: Option, wrong: readonly Option[], locale: Locale): boolean {
  return wrong.filter(({ text }) => areOpposites(key.text, text, locale)).length === 1;
}
