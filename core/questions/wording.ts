import type { PointPrecision } from '#core/basics/edtf.ts';
import type { Localized } from '#core/basics/locale.ts';
import type { ValueKind } from '#core/facts/value.ts';

/** The few sentences every question shares; all others come from the properties. */
export const earliestFirst: Localized = {
  th: 'เรียงเหตุการณ์ต่อไปนี้ตามลำดับเวลา จากก่อนไปหลัง',
  en: 'Put these in order of time, the earliest first.',
};
export const smallestFirst: Localized = {
  th: 'เรียงรายการต่อไปนี้ตามจำนวน จากน้อยไปมาก',
  en: 'Put these in order of size, the smallest first.',
};

export type Comparison = 'earlier' | 'later' | 'smaller' | 'greater';

/** Which of two is asked for. */
export const comparisonStems: Readonly<Record<Comparison, Localized>> = {
  earlier: { th: 'เหตุการณ์ใดเกิดขึ้นก่อน', en: 'Which of these came first?' },
  later: { th: 'เหตุการณ์ใดเกิดขึ้นทีหลัง', en: 'Which of these came later?' },
  smaller: { th: 'ตัวเลขของรายการใดน้อยกว่ากัน', en: 'Which of these is the smaller figure?' },
  greater: { th: 'ตัวเลขของรายการใดมากกว่ากัน', en: 'Which of these is the greater figure?' },
};

/** Behind a stem that may have several right options. */
export const pickAllHint: Localized = { th: 'เลือกทุกข้อที่ถูก', en: 'choose every right answer' };

/** Before the stem of a question about a chart. */
export const chartHasGap: Localized = {
  th: 'แผนภูมิขาดไปหนึ่งแท่ง',
  en: 'One bar of the chart is missing.',
};

/** Of a matching: what is put together, by how the left names its facts and by what stands on the right. */
export function matchingStem(wording: 'item' | 'stem', right: ValueKind): Localized {
  if (wording === 'stem') return matchAnswers;
  return right === 'date' ? matchDates : right === 'quantity' ? matchFigures : matchItems;
}

const matchAnswers: Localized = { th: 'จับคู่คำถามกับคำตอบ', en: 'Match each question with its answer' };
const matchDates: Localized = { th: 'จับคู่เหตุการณ์กับเวลา', en: 'Match each event with its date' };
const matchFigures: Localized = { th: 'จับคู่แต่ละรายการกับตัวเลข', en: 'Match each item with its figure' };
const matchItems: Localized = { th: 'จับคู่แต่ละรายการกับคำตอบ', en: 'Match each item with its answer' };

/** Behind the stem of a matching with more answers than needed. */
export const someLeftOver: Localized = { th: 'มีคำตอบเกินมา', en: 'some answers are left over' };

export const verdictWords: Readonly<Record<'true' | 'false', Localized>> = {
  true: { th: 'ถูก', en: 'True' },
  false: { th: 'ผิด', en: 'False' },
};

/** How finely a typed date is wanted. */
export const dateHints: Readonly<Record<PointPrecision | 'interval', Localized>> = {
  day: { th: 'ตอบเป็นวัน เดือน ปี', en: 'day, month and year' },
  month: { th: 'ตอบเป็นเดือนและปี', en: 'month and year' },
  year: { th: 'ตอบเป็นปี', en: 'the year' },
  interval: { th: 'ตอบเป็นช่วงเวลา จากเมื่อใดถึงเมื่อใด', en: 'from when to when' },
};

export const unitHint: Localized = { th: 'หน่วย: ', en: 'in ' };

/** "Vietnam: …" — what a wrong option really is. */
export function lineOf(text: string, statement: string): string {
  return `• ${text} — ${statement}`;
}
