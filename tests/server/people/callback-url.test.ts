import { expect, test } from 'vitest';
import { isCallbackUrl, sameOriginUrl } from '#server/people/callback-url.ts';

const base = 'https://jamdee.example';

test.each([
  ['/settings?tab=1', `${base}/settings?tab=1`],
  [`${base}/library`, `${base}/library`],
  ['', `${base}/`],
])('%j is ours', (url, expected) => {
  expect(sameOriginUrl(url, base)).toBe(expected);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'https://jamdee.example.evil.example',
  'https://jamdee.example@evil.example',
  'http://jamdee.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://jamdee.example/x',
  'https://[',
  undefined,
  null,
  7,
  {},
  ['//evil.example'],
])('%j leads to our first page', (url) => {
  expect(sameOriginUrl(url, base)).toBe(base);
});

test('a NUL stays in the path', () => {
  expect(new URL(sameOriginUrl('/%00//evil', base)).host).toBe('jamdee.example');
});

test.each([
  ['/library', true],
  ['//evil.example', true],
  [`${base}/library`, true],
  ['\0', false],
  ['%', false],
  ['library', false],
  ['blob:https://jamdee.example/x', false],
  ['javascript:alert(1)', false],
  ['//[', false],
])('whether the sign-in library can work with %j: %j', (url, expected) => {
  expect(isCallbackUrl(url, base)).toBe(expected);
});
