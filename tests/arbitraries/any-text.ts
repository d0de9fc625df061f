import fc from 'fast-check';

/**
 * Any text at all, of at most so many UTF-16 units: signs, control characters, halves of characters. Half
 * of the units are ASCII, where syntax is. The library's own strings first spend a second on tables.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff));
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}
