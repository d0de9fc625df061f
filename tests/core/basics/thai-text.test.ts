import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseThai } from '#core/basics/thai-text.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';

/** Text made of what Thai typing goes wrong with: vowels, tones, nikhahit, invisible characters, blanks. */
const messyThai = fc
  .array(fc.constantFrom(...'กนาำเแะๅัิีุู็่้๊๋์ํฺ๎ a1๑\u00a0\u200b\u0301é'), { maxLength: 40 })
  .map((chars) => chars.join(''));

describe('normaliseThai', () => {
  it.each([
    ['a nikhahit and sara aa become sara am', 'น\u0e4dา', 'นำ'],
    ['a nikhahit, a tone and sara aa too', 'น\u0e4d้า', 'น้ำ'],
    ['a tone, a nikhahit and sara aa too', 'น้\u0e4dา', 'น้ำ'],
    ['a tone after sara am moves before it', 'นำ้', 'น้ำ'],
    ['two sara e become sara ae', 'เเม่', 'แม่'],
    ['a tone before its vowel moves behind it', 'ท\u0e48\u0e35', 'ที่'],
    ['a doubled tone mark is one', 'แม่่', 'แม่'],
    ['of two tone marks the last one stays', 'แม้่', 'แม่'],
    ['a doubled vowel is one', 'ดีี', 'ดี'],
    ['a mark without a letter goes', '่สวัสดี', 'สวัสดี'],
    ['Thai digits become ASCII', '๒๕๓๕', '2535'],
    ['full-width letters and digits become ASCII', 'ＡＢ１２％', 'AB12%'],
    ['blanks of all kinds become one', '\u00a0 a \t\n\u3000b\u2003', 'a b'],
    ['zero-width characters go', 'คา\u200bซัค\u200c\ufeffสถาน', 'คาซัคสถาน'],
    ['bidirectional controls go', '\u202e1992\u202c\u2066', '1992'],
    ['a soft hyphen goes', 'Kazakh\u00adstan', 'Kazakhstan'],
    ['decomposed letters are composed', 'e\u0301', 'é'],
    ['sara am is not taken apart', 'คำ', 'คำ'],
    ['well-typed Thai stays', 'พฤหัสบดีที่ 29 มิถุนายน ปีนี้', 'พฤหัสบดีที่ 29 มิถุนายน ปีนี้'],
    ['a lone half of a pair is replaced', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, typed, normal) => {
    expect(normaliseThai(typed)).toBe(normal);
  });

  it('leaves different words different', () => {
    expect(new Set(['เสือ', 'เสื่อ', 'เสื้อ'].map(normaliseThai)).size).toBe(3);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(messyThai, anyText(60)), (text) => {
        const once = normaliseThai(text);
        expect(normaliseThai(once)).toBe(once);
      }),
    );
  });

  it('says the same whatever canonical form the text came in', () => {
    fc.assert(
      fc.property(messyThai, (text) => {
        expect(normaliseThai(text.normalize('NFD'))).toBe(normaliseThai(text.normalize('NFC')));
      }),
    );
  });

  it.each([
    ['a flood of combining marks', `ก${'\u0e48\u0e38\u0301'.repeat(40_000)}`, 20],
    ['a flood of nikhahit', '\u0e4d'.repeat(100_000), 0],
  ])('cuts %s down', (_, flood, most) => {
    expect(normaliseThai(flood).length).toBeLessThanOrEqual(most);
  });
});
