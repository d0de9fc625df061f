import type { Locale } from '#core/basics/locale.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';

const negative: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:not|never|except|cannot|isn't|wasn't|didn't|doesn't|none)\b/i,
  th: /ไม่ใช่|ไม่ได้|ยกเว้น(?!วีซ่า|ภาษี|ค่าธรรมเนียม)|ข้อใดไม่|มิได้|มิใช่/,
};
const allOrNone = /all of the above|none of the above|ถูกทุกข้อ|ไม่มีข้อใดถูก|ผิดทุกข้อ/i;
const absolute: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:always|never|only ever|invariably)\b/i,
  th: /เสมอ|ทุกครั้งไป|โดยสิ้นเชิง/,
};
const now: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:currently|at present|nowadays|now|today)\b/i,
  th: /ปัจจุบัน|ขณะนี้|ทุกวันนี้/,
};

/** What is wrong with the wording of a stem, by the words in it. */
export function wordingFlaws(stem: string, locale: Locale): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  if (negative[locale].test(stem)) found.push('negative-stem');
  if (allOrNone.test(stem)) found.push('all-or-none');
  if (absolute[locale].test(stem)) found.push('absolute-word');
  if (now[locale].test(stem) && !/\d{4}/.test(stem)) found.push('undated-now');
  return found;
}
