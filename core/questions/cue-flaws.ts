import { comparableText } from '#core/questions/comparable-text.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import type { Option, Question } from '#core/questions/question.ts';

const longerBy = 1.3;

/**
 * What tells the key of a choice to someone who knows nothing: its length, a unit, bracket, decimal or
 * scale word of its own, a word it alone shares with the stem.
 */
export function cueFlaws(question: Question): QuestionFlaw[] {
  // In a comparison a toss says which of the two is asked for: nothing in their words can tell.
  const isChoice = question.kind === 'multiple-choice' || question.kind === 'chart-gap';
  if (!isChoice || !('options' in question)) return [];
  const [keyId] = question.correct;
  const key = question.options.find((option) => option.id === keyId);
  const wrong = question.options.filter((option) => option.id !== keyId);
  if (!key || wrong.length === 0) return [];
  const found: QuestionFlaw[] = [];
  if (lengthTells(key, wrong)) found.push('key-length');
  if (shapeTells(key, wrong)) found.push('key-shape');
  if (sharesWordAlone(question.stem, key, wrong)) found.push('shared-word');
  return found;
}

/** Dates and figures are as long as they are: their lengths are no author's doing and tell nothing. */
function lengthTells(key: Option, wrong: readonly Option[]): boolean {
  if (key.value?.kind === 'date' || key.value?.kind === 'quantity') return false;
  const lengths = wrong.map((option) => visibleLength(option.text));
  const own = visibleLength(key.text);
  return own > longerBy * Math.max(...lengths) || own * longerBy < Math.min(...lengths);
}

/** Thai vowels and tone marks above and below a letter take no width. */
function visibleLength(text: string): number {
  return text.replace(/\p{Mn}/gu, '').length;
}

function shapeTells(key: Option, wrong: readonly Option[]): boolean {
  const tests =
    key.value?.kind === 'quantity'
      ? [/[([]/, /\d\.\d/, /%/, scaleWord]
      : key.value?.kind === 'date'
        ? [/[([]/, /~|about|ประมาณ/]
        : [/[([]/, /\d/];
  return tests.some((test) => wrong.every((option) => test.test(option.text) !== test.test(key.text)));
}

const scaleWord = /million|billion|trillion|ล้าน/;

function sharesWordAlone(stem: string, key: Option, wrong: readonly Option[]): boolean {
  const asked = new Set(wordsOf(stem));
  const sharing = (option: Option) => wordsOf(option.text).some((word) => asked.has(word));
  return key.value?.kind !== 'date' && key.value?.kind !== 'quantity' && sharing(key) && !wrong.some(sharing);
}

/** Words that carry meaning: letters only, four or more. Thai is written without spaces and gives phrases. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map(comparableText);
}
