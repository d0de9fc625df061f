import type { useTranslations } from 'next-intl';
import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import type { Reader } from '#core/basics/locale.ts';
import { longestAnswer } from '#core/basics/longest-answer.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Understood } from '#core/grading/understand.ts';
import type { Answer, GradeReason, Verdict } from '#core/grading/verdict.ts';
import type { Expected, Question } from '#core/questions/question.ts';
import { exampleAmount, exampleDates } from '#ui/quiz/example-answer.ts';
import { howMuchTexts } from '#ui/quiz/how-much-texts.ts';
import { understoodWords } from '#ui/quiz/understood-words.ts';

type Say = ReturnType<typeof useTranslations<'verdict'>>;

interface Found {
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly understood: Understood | null;
}

/**
 * A verdict's reason in helpful sentences: what was understood; then what is missing, or how to write it.
 * None where the verdict itself says all there is to say.
 */
export function reasonTexts(
  say: Say,
  question: Question,
  { answer, verdict, understood }: Found,
  reader: Reader,
): readonly string[] {
  // Whoever reads years of the Buddhist Era and types one has written it as it is written here.
  if (verdict.reason === 'other-era' && reader.calendar === 'be') return [];
  const expected = 'answer' in question ? question.answer : null;
  const { reason } = verdict;
  const parts: ReasonParts = { reason, expected, understood };
  const read = readAs(say, parts, reader);
  const because =
    reason === 'some'
      ? [...howMuchTexts(say, question, answer), ...whichPart(say, parts)]
      : [becauseOf(say, reason, parts, reader)];
  return read === null ? because : [read, ...because];
}

/** `expected` is null for answers that were not typed. */
interface ReasonParts {
  readonly reason: GradeReason;
  readonly expected: Expected | null;
  readonly understood: Understood | null;
}

/** Reasons that already tell what was understood, or that nothing was. */
const saidAlready: ReadonlySet<GradeReason> = new Set<GradeReason>([
  ...(['exact', 'wrong-era', 'rival', 'equivalent'] as const),
  ...(['empty', 'too-long', 'not-understood', 'ambiguous'] as const),
]);

function readAs(say: Say, { reason, understood }: ReasonParts, reader: Reader): string | null {
  if (saidAlready.has(reason) || !understood) return null;
  const [text, ...others] = understoodWords(understood, reader);
  return text === undefined || others.length > 0 ? null : say('read-as', { text });
}

function becauseOf(
  say: Say,
  reason: Exclude<GradeReason, 'some'>,
  parts: ReasonParts,
  reader: Reader,
): string {
  const { expected, understood } = parts;
  switch (reason) {
    case 'not-understood':
      return expected ? howToWrite(say, expected, reader) : say(reason);
    case 'too-long':
      return say(reason, { count: longestAnswer });
    case 'ambiguous':
      return askAgain(say, parts, reader);
    case 'wrong-unit':
    case 'percent-for-value':
      return say(reason, { unit: unitWords(expected, reader) });
    case 'wrong-era':
      return say(understood?.kind === 'date' && understood.mark === 'be' ? 'wrong-era-be' : 'wrong-era-ce');
    case 'less-precise':
      return whatIsMissing(say, parts);
    case 'rival':
      return whoElse(say, parts, reader);
    default:
      return say(reason);
  }
}

function howToWrite(say: Say, expected: Expected, reader: Reader): string {
  switch (expected.kind) {
    case 'date': {
      const [one, other] = exampleDates(expected, reader);
      return say(`write-${parseEdtf(expected.edtf)?.precision ?? 'day'}`, { one, other });
    }
    case 'quantity':
      return say('write-quantity', { example: exampleAmount(expected, reader.locale) });
    case 'name':
      return say('write-name');
  }
}

function askAgain(say: Say, { expected, understood }: ReasonParts, reader: Reader): string {
  const [one, other] = understood ? understoodWords(understood, reader) : [];
  if (one !== undefined && other !== undefined) {
    return say(understood?.kind === 'date' && sameYear(understood.dates) ? 'either-date' : 'either', {
      one,
      other,
    });
  }
  if (expected?.kind === 'date') {
    const [example, otherExample] = exampleDates(expected, reader);
    return say('year-missing', { one: example, other: otherExample });
  }
  if (expected?.kind === 'quantity') {
    return say('with-unit', { example: exampleAmount(expected, reader.locale) });
  }
  return say('ambiguous');
}

function sameYear(dates: readonly string[]): boolean {
  return new Set(dates.map((edtf) => edtf.slice(0, 4))).size === 1;
}

function unitWords(expected: Expected | null, { locale }: Reader): string {
  if (expected?.kind !== 'quantity') return '';
  return findUnit(expected.unit)?.label[locale] ?? expected.unit;
}

function whatIsMissing(say: Say, { expected, understood }: ReasonParts): string {
  const asked = expected?.kind === 'date' ? parseEdtf(expected.edtf)?.precision : undefined;
  const given = understood?.kind === 'date' ? parseEdtf(understood.dates[0] ?? '')?.precision : undefined;
  return say(asked && given ? missing(asked, given) : 'less-precise');
}

function missing(asked: Edtf['precision'], given: Edtf['precision']) {
  if (asked === 'interval') return 'missing-ends';
  if (asked === 'month') return 'missing-month';
  return given === 'month' ? 'missing-day' : 'missing-day-and-month';
}

/** Of a date that is partly right, which part is; nothing where its year is near the right one only. */
function whichPart(say: Say, { expected, understood }: ReasonParts): readonly string[] {
  if (expected?.kind !== 'date' || understood?.kind !== 'date') return [];
  const asked = parseEdtf(expected.edtf);
  if (asked?.precision === 'interval') return [say('only-end')];
  return understood.dates.every((edtf) => edtf.startsWith(expected.edtf)) ? [say('only-year')] : [];
}

function whoElse(say: Say, { understood }: ReasonParts, reader: Reader): string {
  const [one, other] = understood ? understoodWords(understood, reader) : [];
  if (one === undefined) return say('rival');
  return other === undefined ? say('rival-named', { name: one }) : say('rival-either', { one, other });
}
