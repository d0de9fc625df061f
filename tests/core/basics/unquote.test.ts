import { expect, it } from 'vitest';
import { unquote } from '#core/basics/unquote.ts';

it.each([
  ['“29 June 1992”?', '29 June 1992'],
  ["'92", '92'],
  [' «Astana» ! ', 'Astana'],
  ['Who’s who', 'Who’s who'],
  ['?!', ''],
  ['', ''],
])('takes the signs round %s away', (text, bare) => {
  expect(unquote(text)).toBe(bare);
});
