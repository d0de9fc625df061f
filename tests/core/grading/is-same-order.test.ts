import { expect, it } from 'vitest';
import { isSameOrder } from '#core/grading/is-same-order.ts';

it.each([
  ['jinping xi', 'xi jinping', true],
  ['tokayev kassym jomart', 'kassym jomart tokayev', true],
  ['dung nguyen tan', 'nguyen tan dung', true],
  ['tan nguyen dung', 'nguyen tan dung', false],
  ['xi', 'xi', false],
  ['xi jinpin', 'xi jinping', false],
  ['b c d e a', 'a b c d e', false],
])('"%s" for "%s": %s', (answer, name, same) => {
  expect(isSameOrder(answer, name)).toBe(same);
});
