/** The longest line of a calendar file, in bytes of UTF-8 (RFC 5545, section 3.1). */
const longestLine = 75;

/** A text as the value of a property (RFC 5545, section 3.3.11). */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Breaks a long line into several, between characters, as RFC 5545 wants it: each further one begins with a blank. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > longestLine) {
      folded.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...folded, part].join('\r\n');
}

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
