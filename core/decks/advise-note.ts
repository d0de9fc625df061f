import type { Locale } from '#core/basics/locale.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import type { Note } from '#core/decks/deck.ts';
import { numberGaps } from '#core/decks/number-gaps.ts';
import { type ClozePart, parseCloze } from '#core/decks/parse-cloze.ts';
import { gapText } from '#core/facts/render-template.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { mentionsName } from '#core/questions/gives-away.ts';
import { wordingFlaws } from '#core/questions/wording-flaws.ts';

/** What can be seen in the words of a note that nobody made from facts, in the order it is told. */
const noteFlaws = [
  'key-in-stem',
  'several-gaps',
  'negative-stem',
  'all-or-none',
  'absolute-word',
  'undated-now',
  'grammar-tells',
] as const satisfies readonly QuestionFlaw[];
export type NoteFlaw = (typeof noteFlaws)[number] | 'blank-side';

/** One card of a note: what is seen, and what is to be remembered. */
interface NoteCard {
  readonly shown: string;
  readonly answers: readonly string[];
}

/**
 * What a teacher would advise the author of a note to word otherwise. It keeps nothing from being saved:
 * what does is told by `noteProblems`, and a note that has such a problem is not read here.
 */
export function adviseNote(note: Note): readonly NoteFlaw[] {
  const cards = cardsIn(note);
  const texts = cards.flatMap(({ shown, answers }) => [shown, ...answers]);
  if (texts.some((text) => text.trim() === '')) return [];
  if (texts.some((text) => normaliseThai(text) === '')) return ['blank-side'];
  const found = new Set(cards.flatMap(flawsOfCard));
  return noteFlaws.filter((flaw) => found.has(flaw));
}

function cardsIn(note: Note): readonly NoteCard[] {
  if (note.form === 'basic') return [{ shown: note.front, answers: [note.back] }];
  const cloze = parseCloze(numberGaps(note.text));
  if (!cloze.ok) return [];
  const numbers = new Set(cloze.parts.flatMap((part) => (part.kind === 'gap' ? [part.number] : [])));
  return [...numbers].map((number) => cardOfGap(cloze.parts, number));
}

/** The gaps of one number are open, all others filled. A word that is hidden twice is one gap to the learner. */
function cardOfGap(parts: readonly ClozePart[], number: number): NoteCard {
  const answers = new Set<string>();
  const shown = parts.map((part) => {
    if (part.kind === 'text' || part.number !== number) return part.text;
    const gap = answers.has(part.text) ? '…' : gapText;
    answers.add(part.text);
    return part.hint === null ? gap : `${gap} (${part.hint})`;
  });
  return { shown: shown.join(''), answers: [...answers] };
}

function flawsOfCard({ shown, answers }: NoteCard): readonly QuestionFlaw[] {
  const stem = normaliseThai(shown).replace(drawnGap, gapText);
  const tells = !offersChoice.test(stem) && answers.some((answer) => isTold(stem, answer));
  const own = stem.replace(quoted, '…');
  return [
    ...(tells ? (['key-in-stem'] as const) : []),
    ...(isTerm(own) ? [] : wordingFlaws(own, languageOf(own), answers)),
  ];
}

/** A gap as people type it: a row of underscores or dots. */
const drawnGap = /_{2,}|\.{4,}|…{2,}/g;
/** "Hanoi or Huế?", "ก. ฮานอย ข. เว้": the answer has to stand there; "หรือไม่" offers nothing. */
const offersChoice = /\bor\b|หรือ(?!ไม่|ยัง|เปล่า)|(?:^|\s)(?:[a-d1-4]|[กขคง])[.)]\s/i;
/** Words that are spoken of are not how the question is put. No longer ones, so that the search stays linear. */
const quoted = /"[^"]{0,80}"|“[^”]{0,80}”|‘[^’]{0,80}’|«[^»]{0,80}»/g;

/** A shorter answer stands by chance in many a question. */
const fewestTold = 3;

function isTold(stem: string, answer: string): boolean {
  const first = answer.trim().split('\n', 1)[0] ?? '';
  return normaliseThai(first).length >= fewestTold && mentionsName(stem, first);
}

/** A word or two to be translated or explained ask nothing in words. Thai is written without spaces. */
function isTerm(text: string): boolean {
  if (text.includes(gapText)) return false;
  return languageOf(text) === 'th' ? text.length < 12 : text.split(' ').length < 3;
}

function languageOf(text: string): Locale {
  return /[ก-๛]/.test(text) ? 'th' : 'en';
}
