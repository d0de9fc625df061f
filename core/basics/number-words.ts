/** What a word or sign can mean inside a number. */
export type NumberWord =
  /** A numeral of its own: "seven", เจ็ด, "forty". A tens word takes a unit after it: its `room` is 10. */
  | { readonly is: 'numeral'; readonly value: number; readonly room: number }
  /** A power of ten, 10 to the `exponent`. Thai counts สิบ to แสน inside each ล้าน. */
  | { readonly is: 'scale'; readonly exponent: number; readonly counting: 'thai' | 'english' }
  | { readonly is: 'half' }
  | { readonly is: 'point' }
  | { readonly is: 'comma' }
  | { readonly is: 'dot' }
  | { readonly is: 'minus' }
  | { readonly is: 'dash' }
  /** "and", "a": says nothing inside a number. */
  | { readonly is: 'glue' };

type Entry = readonly [NumberWord, readonly string[]];

/** The number words that are parts of a value; the signs around them are for the reader of quantities. */
export type NumberPart =
  | Extract<NumberWord, { is: 'numeral' | 'scale' | 'half' | 'point' }>
  /** Written in digits, as a decimal without separators: "349.2". */
  | { readonly is: 'coefficient'; readonly text: string };

const englishUnits = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const englishOrdinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ...['eighteenth', 'nineteenth'],
];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const thaiUnits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const thaiScales = ['สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน', 'ล้าน'];

/** Number words of both languages, lower case. */
export const numberWords: readonly Entry[] = [
  ...englishUnits.map((word, value) => numeral(value, [word])),
  ...englishOrdinals.map((word, index) => numeral(index + 1, [word])),
  ...englishTens.map((word, index) => numeral(index * 10 + 20, [word, word.replace(/y$/, 'ieth')], 10)),
  ...thaiUnits.map((word, value) => numeral(value, [word])),
  numeral(1, ['เอ็ด', 'แรก', 'เดียว']),
  numeral(2, ['ยี่']),
  numeral(0, ['none', 'nil', 'ไม่มี']),
  ...thaiScales.map((word, index): Entry => [scaleWord(index + 1, 'thai'), [word]]),
  [scaleWord(2, 'english'), ['hundred', 'hundreds', 'hundredth']],
  [scaleWord(3, 'english'), ['thousand', 'thousands', 'k']],
  [scaleWord(6, 'english'), ['million', 'millions', 'm', 'mn', 'mln', 'mil', 'mm']],
  [scaleWord(9, 'english'), ['billion', 'billions', 'bn', 'bln', 'bil', 'b']],
  [scaleWord(12, 'english'), ['trillion', 'trillions', 'tn', 'trn']],
  [{ is: 'half' }, ['half', 'ครึ่ง', '½']],
  [{ is: 'point' }, ['point', 'จุด']],
  [{ is: 'comma' }, [',']],
  [{ is: 'dot' }, ['.']],
  [{ is: 'minus' }, ['minus', 'negative', 'ลบ', 'ติดลบ']],
  [{ is: 'dash' }, ['-', '‐', '‑', '–', '—', '−']],
  [{ is: 'glue' }, ['and', 'a', 'an']],
];

function numeral(value: number, words: readonly string[], room = 0): Entry {
  return [{ is: 'numeral', value, room }, words];
}

function scaleWord(exponent: number, counting: 'thai' | 'english'): NumberWord {
  return { is: 'scale', exponent, counting };
}
