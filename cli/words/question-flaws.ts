import type { ProblemWords } from '#cli/words/problem-words.ts';
import type { Locale } from '#core/basics/locale.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';

/** Every flaw of a question, in words. `{found}` is the stem, `{item}` the fact and what is asked of it. */
export const questionFlawWords: Readonly<Record<Locale, Readonly<Record<QuestionFlaw, ProblemWords>>>> = {
  en: {
    'no-key': w('no option is right: {found}', 'one right answer', 'correct the fact or do not ask this'),
    'several-keys': w(
      'several options are right: {found}',
      'one right answer',
      'give more slots in the stem',
    ),
    'true-distractor': w(
      'an option taken for wrong is right: {found}',
      'wrong options that are false',
      'give more slots in the stem',
    ),
    'equal-options': w(
      'two options read the same: {found}',
      'options that differ',
      'give the entities different labels',
    ),
    'too-few-options': w(
      'there are too few options: {found}',
      'three or more',
      'leave this kind out of `kinds`',
    ),
    'mixed-types': w(
      'the options are of different types: {found}',
      'options of one type',
      'narrow the kinds of entity of the slot',
    ),
    'key-in-stem': w(
      'the stem gives its answer away: {found}',
      'a stem without the answer or a part of its name',
      'word the stem otherwise, or do not ask for this slot',
    ),
    'unfilled-slot': w(
      'the stem needs a slot that the fact does not fill: {found}',
      'a stem whose slots are filled',
      'fill the slot, or put it into square brackets',
    ),
    'ordering-tie': w(
      'two of the things to order may be equal: {found}',
      'dates or amounts that differ',
      'leave ordering out of `kinds`',
    ),
    'missing-language': w(
      'a text of the question is empty or in the other language: {found}',
      'a text in both languages',
      'write it in th and en',
    ),
    'no-source': w(
      'the question has no source: {found}',
      'a document and paragraph',
      'cite the source of the fact',
    ),
    'no-gap': w('the cloze has no gap: {found}', 'one gap', 'name the slot once in the sentence'),
    'key-length': w(
      'the right option is much longer or shorter than the others: {found}',
      'options of like length',
      'shorten the label',
    ),
    'key-shape': w(
      'the right option looks unlike the others: {found}',
      'options of one form',
      'write the labels alike',
    ),
    'shared-word': w(
      'a word stands in the stem and the right option only: {found}',
      'no such hint',
      'word the stem otherwise',
    ),
    'impossible-date': w(
      'a date offered is impossible: {found}',
      'dates that could be',
      'correct the dates of the fact',
    ),
    'negative-stem': w(
      'the stem is negative: {found}',
      'a positive question',
      'ask for what is, not for what is not',
    ),
    'all-or-none': w(
      'the question speaks of all or none of the above: {found}',
      'options that stand alone',
      'take the words out',
    ),
    'absolute-word': w(
      'the question holds an absolute word (always, never): {found}',
      'a statement as the source has it',
      'take the word out',
    ),
    'undated-now': w(
      'the question says now or currently without a date: {found}',
      'the date it holds for',
      'add a slot asOf and name it in the stem',
    ),
    'tolerance-covers': w(
      'a wrong option lies within the tolerance of the right one: {found}',
      'options that no tolerance covers',
      'correct the tolerance of the figure',
    ),
    'no-time': w(
      'a figure is asked for without saying when it held: {found}',
      'the date or year in the stem',
      'name the slot that holds the date in the stem',
    ),
    'no-unit': w(
      'the options are bare numbers, and the stem does not say of what: {found}',
      'a unit in the options or the stem',
      'name the unit in the stem',
    ),
    'several-gaps': w(
      'the sentence has several gaps: {found}',
      'one gap',
      'name the slot once in the sentence',
    ),
    'key-most-alike': w(
      'the right option has most in common with the others: {found}',
      'options that differ alike',
      'give the entities other labels',
    ),
    'opposite-pair': w(
      'the right option and one other are opposites: {found}',
      'no pair, or two',
      'offer others of the kind',
    ),
    'grammar-tells': w(
      'the grammar of the stem fits one answer only: {found}',
      'a stem that any option completes',
      'word the stem otherwise, without a or an before the gap',
    ),
  },
  th: {
    'no-key': w('ไม่มีตัวเลือกใดถูก: {found}', 'คำตอบถูกหนึ่งข้อ', 'แก้ข้อเท็จจริง หรือไม่ถามแบบนี้'),
    'several-keys': w('มีตัวเลือกถูกหลายข้อ: {found}', 'คำตอบถูกหนึ่งข้อ', 'ระบุช่องในคำถามให้มากขึ้น'),
    'true-distractor': w('ตัวลวงเป็นคำตอบที่ถูก: {found}', 'ตัวลวงที่ผิดจริง', 'ระบุช่องในคำถามให้มากขึ้น'),
    'equal-options': w('ตัวเลือกสองข้ออ่านเหมือนกัน: {found}', 'ตัวเลือกที่ต่างกัน', 'ตั้งชื่อให้ต่างกัน'),
    'too-few-options': w('ตัวเลือกน้อยเกินไป: {found}', 'สามข้อขึ้นไป', 'อย่าใส่ชนิดนี้ใน kinds'),
    'mixed-types': w('ตัวเลือกเป็นคนละชนิด: {found}', 'ตัวเลือกชนิดเดียวกัน', 'จำกัดชนิดของสิ่งที่ช่องรับ'),
    'key-in-stem': w('คำถามบอกคำตอบ: {found}', 'คำถามที่ไม่มีคำตอบหรือส่วนของชื่อคำตอบ', 'เขียนคำถามใหม่ หรือไม่ถามช่องนี้'),
    'unfilled-slot': w(
      'คำถามใช้ช่องที่ข้อเท็จจริงไม่ได้กรอก: {found}',
      'คำถามที่กรอกครบทุกช่อง',
      'กรอกช่อง หรือใส่ไว้ในวงเล็บเหลี่ยม',
    ),
    'ordering-tie': w('สิ่งที่ให้เรียงอาจเท่ากัน: {found}', 'วันที่หรือจำนวนที่ต่างกัน', 'อย่าใส่ ordering ใน kinds'),
    'missing-language': w('ข้อความของคำถามว่าง หรือเป็นอีกภาษา: {found}', 'ข้อความครบสองภาษา', 'เขียนทั้ง th และ en'),
    'no-source': w('คำถามไม่มีแหล่งที่มา: {found}', 'เอกสารและย่อหน้า', 'อ้างแหล่งที่มาของข้อเท็จจริง'),
    'no-gap': w('ข้อความเติมคำไม่มีช่องว่าง: {found}', 'ช่องว่างหนึ่งช่อง', 'อ้างช่องครั้งเดียวในประโยค'),
    'key-length': w('ตัวเลือกที่ถูกยาวหรือสั้นกว่าข้ออื่นมาก: {found}', 'ตัวเลือกยาวใกล้เคียงกัน', 'ย่อชื่อ'),
    'key-shape': w('ตัวเลือกที่ถูกมีรูปต่างจากข้ออื่น: {found}', 'ตัวเลือกรูปแบบเดียวกัน', 'เขียนชื่อให้เหมือนกัน'),
    'shared-word': w('มีคำที่อยู่เฉพาะในคำถามกับตัวเลือกที่ถูก: {found}', 'ไม่มีคำใบ้', 'เขียนคำถามใหม่'),
    'impossible-date': w('มีวันที่ที่เป็นไปไม่ได้: {found}', 'วันที่ที่เป็นไปได้', 'แก้วันที่ของข้อเท็จจริง'),
    'negative-stem': w('คำถามเป็นประโยคปฏิเสธ: {found}', 'คำถามบอกเล่า', 'ถามสิ่งที่เป็น ไม่ใช่สิ่งที่ไม่เป็น'),
    'all-or-none': w('คำถามมี ถูกทุกข้อ หรือ ไม่มีข้อใดถูก: {found}', 'ตัวเลือกที่ยืนได้เอง', 'ตัดคำออก'),
    'absolute-word': w('คำถามมีคำเหมารวม (เสมอ ไม่เคย): {found}', 'ข้อความตามแหล่งที่มา', 'ตัดคำออก'),
    'undated-now': w('คำถามพูดถึงปัจจุบันโดยไม่ระบุวันที่: {found}', 'วันที่ที่ข้อมูลเป็นจริง', 'เพิ่มช่อง asOf และอ้างในคำถาม'),
    'tolerance-covers': w(
      'ตัวลวงอยู่ในช่วงคลาดเคลื่อนของคำตอบ: {found}',
      'ตัวลวงที่อยู่นอกช่วงคลาดเคลื่อน',
      'แก้ค่าคลาดเคลื่อนของตัวเลข',
    ),
    'no-time': w('ถามตัวเลขโดยไม่บอกว่าเป็นของเมื่อใด: {found}', 'วันที่หรือปีในคำถาม', 'อ้างช่องวันที่ไว้ในคำถาม'),
    'no-unit': w('ตัวเลือกเป็นตัวเลขล้วน และคำถามไม่บอกหน่วย: {found}', 'หน่วยในตัวเลือกหรือในคำถาม', 'ระบุหน่วยในคำถาม'),
    'several-gaps': w('ประโยคมีช่องว่างหลายช่อง: {found}', 'ช่องว่างหนึ่งช่อง', 'อ้างช่องครั้งเดียวในประโยค'),
    'key-most-alike': w('ตัวเลือกที่ถูกมีส่วนเหมือนข้ออื่นมากที่สุด: {found}', 'ตัวเลือกที่ต่างกันพอ ๆ กัน', 'ตั้งชื่อให้ต่างออกไป'),
    'opposite-pair': w(
      'ตัวเลือกที่ถูกเป็นคู่ตรงข้ามกับอีกข้อหนึ่ง: {found}',
      'ไม่มีคู่ตรงข้าม หรือมีสองคู่',
      'ใช้สิ่งอื่นชนิดเดียวกันเป็นตัวลวง',
    ),
    'grammar-tells': w('รูปประโยคของคำถามเข้ากับคำตอบเดียว: {found}', 'คำถามที่เข้ากับทุกตัวเลือก', 'เขียนคำถามใหม่'),
  },
};

function w(says: string, expected: string, remedy: string): ProblemWords {
  return { says, expected, remedy };
}
