import { orderThaiMarks } from '#core/basics/thai-marks.ts';

/** Soft hyphen, zero-width and bidirectional controls, variation selectors, tags, blank fillers. */
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160/gu;
const blanks = /[\s\p{Cc}]+/gu;
/** No script Jamdee meets stacks more marks on one letter; a flood is cut before anything sorts it. */
const markFlood = /(\p{M}{8})\p{M}+/gu;
const beyondAscii = /[^ -~]/;

/**
 * The text as it is compared: NFC; Thai typed in another order or with look-alikes put right (นํา → นำ,
 * เเม่ → แม่, doubled tone marks); invisible characters gone; any blank one space; Thai and full-width
 * digits and letters as ASCII; no blank at either end. Linear in the length of the text.
 */
export function normaliseThai(text: string): string {
  if (!beyondAscii.test(text)) return collapseBlanks(text);
  const visible = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(invisible, '')
    .replace(markFlood, '$1')
    .normalize('NFC');
  return collapseBlanks(orderThaiMarks(foldWidth(collapseBlanks(visible))).normalize('NFC'));
}

function collapseBlanks(text: string): string {
  return text.replace(blanks, ' ').trim();
}

/** Thai digits and the full-width forms of ASCII (U+FF01 to U+FF5E). */
function foldWidth(text: string): string {
  return text.replace(/[๐-๙！-～]/g, (char) => {
    const code = char.charCodeAt(0);
    return String.fromCharCode(code >= 0xff01 ? code - 0xfee0 : code - 0xe50 + 0x30);
  });
}
