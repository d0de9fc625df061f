import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseNote } from '#core/decks/advise-note.ts';
import { noteProblems } from '#core/decks/check-draft.ts';
import { runs } from '#tests/setup/run-counts.ts';

const basic = (front: string, back: string) => adviseNote({ id: 'n', form: 'basic', front, back });
const cloze = (text: string) => adviseNote({ id: 'n', form: 'cloze', text });

test.each([
  ['What is the capital of Kazakhstan?', 'Astana'],
  ['เมืองหลวงของคาซัคสถานคือเมืองใด', 'อัสตานา'],
  ['Who is president now (as of 2025)?', 'Tokayev'],
  ['ปัจจุบัน (พ.ศ. ๒๕๖๘) ใครเป็นประธานาธิบดี', 'โตกาเยฟ'],
  ['never', 'ไม่เคย'],
  ['เสมอ', 'always'],
  ['What does “never” mean in Thai?', 'ไม่เคย'],
  ['Which is the capital, Astana or Almaty?', 'Astana'],
  ['What is a city of a million called?', 'A'],
  ['🇰🇿', 'Kazakhstan'],
])('nothing is advised for %s', (front, back) => {
  expect(basic(front, back)).toEqual([]);
});

test.each([
  ['a negative question', 'Which city is not in Vietnam?', 'Astana', 'negative-stem'],
  ['a negative question in Thai', 'เมืองใดไม่ใช่เมืองของเวียดนาม', 'อัสตานา', 'negative-stem'],
  ['an answer that names all others', 'Which of these are cities?', 'All of the above', 'all-or-none'],
  ['a sweeping word', 'ทูตต้องเข้าเฝ้าเสมอเมื่อใด', 'เมื่อรับตำแหน่ง', 'absolute-word'],
  ['a present without a date', 'Who is currently president of Kazakhstan?', 'Tokayev', 'undated-now'],
  [
    'an answer on the front',
    'Astana is the capital of which country? (Kazakhstan)',
    'Kazakhstan',
    'key-in-stem',
  ],
  ['an answer on the front in Thai', 'คาซัคสถานมีเมืองหลวงชื่ออัสตานาใช่ไหม', 'อัสตานา', 'key-in-stem'],
  ['an answer on the front, with more behind it', 'Where is Astana?', 'Astana\nin the north', 'key-in-stem'],
  ['two gaps drawn on the front', 'The embassy in ____ opened in ______.', 'Hanoi, 2008', 'several-gaps'],
  ['an article before a gap', 'It is an ____ that opened there.', 'embassy', 'grammar-tells'],
])('%s is advised against', (_, front, back, flaw) => {
  expect(basic(front, back)).toEqual([flaw]);
});

test('a side with nothing to be seen on it is told, one that is only not written yet is not', () => {
  expect(basic('What is this?', '\u200b')).toEqual(['blank-side']);
  expect(basic('Which is not written yet?', ' ')).toEqual([]);
  expect(cloze('')).toEqual([]);
});

test('each gap of a sentence is read as it is asked', () => {
  expect(cloze('The embassy opened in {{Hanoi}} in {{2008}}.')).toEqual([]);
  expect(cloze('Hanoi, the capital, is called {{Hanoi}}.')).toEqual(['key-in-stem']);
  expect(cloze('The embassy is in {{1::Hanoi::not Hanoi}}.')).toEqual(['key-in-stem', 'negative-stem']);
  expect(cloze('{{1::Hanoi}} is where {{2::Hanoi}} Street is.')).toEqual(['key-in-stem']);
});

test('several gaps asked together are advised against unless they hide the same word', () => {
  expect(cloze('From {{1::Hanoi}} to {{1::Astana}} it takes a day.')).toEqual(['several-gaps']);
  expect(cloze('{{1::Hanoi}} is old; {{1::Hanoi}} is the capital.')).toEqual([]);
});

test('several flaws are told in one order, each once', () => {
  const front = 'Who is currently not president: Tokayev?';
  expect(basic(front, 'Tokayev')).toEqual(['key-in-stem', 'negative-stem', 'undated-now']);
});

test('any note is read without a throw, and one without words to save yields no advice', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('{{', '}}', '1::', 'ไม่ใช่', 'never', ' ', 'Hanoi', '____', '"', '\n'))
      .map((parts) => parts.join('')),
  );
  const notes = fc.oneof(
    fc.record({ id: fc.constant('n'), form: fc.constant('basic' as const), front: text, back: text }),
    fc.record({ id: fc.constant('n'), form: fc.constant('cloze' as const), text }),
  );
  fc.assert(
    fc.property(notes, (note) => {
      const advice = adviseNote(note);
      expect(new Set(advice).size).toBe(advice.length);
      const isEmpty = noteProblems(note).some((each) => each.problem === 'empty');
      if (isEmpty) expect(advice).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});
