import { expect, test } from 'vitest';
import { isForeignPage } from '#offline/worker/foreign-page.ts';

test.each([
  ['text/html', true],
  ['text/html; charset=utf-8', true],
  ['application/javascript', false],
  ['image/svg+xml', false],
  ['font/woff2', false],
])('an answer of type %s is a page of a network: %s', (type, expected) => {
  expect(isForeignPage(new Response('', { headers: { 'content-type': type } }))).toBe(expected);
});

test('an answer without a type is not taken for a page', () => {
  expect(isForeignPage(new Response(new Uint8Array()))).toBe(false);
});
