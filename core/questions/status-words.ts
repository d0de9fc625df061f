import type { Localized } from '#core/basics/locale.ts';
import type { FactStatus } from '#core/facts/fact.ts';

/** Said of a figure that is not an actual one, where its sentence does not say so itself. */
export const statusHints: Readonly<Record<FactStatus, Localized | null>> = {
  actual: null,
  ongoing: null,
  estimate: { th: 'ตัวเลขคาดการณ์', en: 'an estimate' },
  target: { th: 'เป้าหมาย', en: 'a target' },
};

/** Any of these in a sentence says that its figure is an estimate or a target. */
export const statusWords: Readonly<Record<'estimate' | 'target', RegExp>> = {
  estimate: /คาด|ประมาณการ|แนวโน้ม|estimat|expect|forecast|project(?:ed|ion)|likely/i,
  target:
    /เป้า|มุ่ง|กำหนด|ประกาศ|ตั้งใจ|ประสงค์|ต้องการ|แผน|จะ|ควร|target|aim|goal|plan|intend|want|seek|hope|wish|pledge|propos|announc|set for|due|to be|will|should|would/i,
};
