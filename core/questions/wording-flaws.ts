import type { Locale } from '#core/basics/locale.ts';
import { gapText } from '#core/facts/render-template.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';

const negative: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:not|never|except|cannot|isn't|wasn't|didn't|doesn't|none)\b/i,
  th: /ไม่ใช่|ไม่ได้|ยกเว้น(?!วีซ่า|ภาษี|ค่าธรรมเนียม)|ข้อใดไม่|มิได้|มิใช่/,
};
const allOrNone = /all of the above|none of the above|all of these|none of these|ถูกทุกข้อ|ไม่มีข้อใดถูก|ผิดทุกข้อ/i;
const absolute: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:always|never|only ever|invariably)\b/i,
  th: /เสมอ|ทุกครั้งไป|โดยสิ้นเชิง/,
};
const now: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:currently|at present|nowadays|now|today)\b/i,
  th: /ปัจจุบัน|ขณะนี้|ทุกวันนี้/,
};
/** "a ____" tells that the gap begins with a consonant; "a/an ____" tells nothing. */
const articleBeforeGap = new RegExp(`(?<![/\\w])an? ${gapText}`, 'i');

/** What is wrong with the wording of a stem and of what is offered below it, by the words in them. */
export function wordingFlaws(stem: string, locale: Locale, options: readonly string[] = []): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  if (negative[locale].test(stem)) found.push('negative-stem');
  if ([stem, ...options].some((text) => allOrNone.test(text))) found.push('all-or-none');
  if (absolute[locale].test(stem)) found.push('absolute-word');
  if (now[locale].test(stem) && !/\d{4}/.test(stem)) found.push('undated-now');
  if (stem.split(gapText).length > 2) found.push('several-gaps');
  if (articleBeforeGap.test(stem)) found.push('grammar-tells');
  return found;
}
