import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const build = fileURLToPath(new URL('../../.next/', import.meta.url));

const scripts = ['server', 'static'].flatMap((part) =>
  readdirSync(path.join(build, part), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(part, file)),
);

/** `a ** (-1 / b)` without its parentheses: another number. The minifier leaves them out where it knows b. */
const brokenPower = /\*\*-[\d.e]+[/%]/;

test('the minifier has changed no power into another number, on the server or in the browser', () => {
  expect('share**-1/.1542').toMatch(brokenPower);
  const texts = scripts.map((file) => [file, readFileSync(path.join(build, file), 'utf8')] as const);
  expect(
    texts.filter(([, text]) => text.includes('.1542')).length,
    'parts with the formulas',
  ).toBeGreaterThan(1);
  expect(texts.filter(([, text]) => brokenPower.test(text)).map(([file]) => file)).toEqual([]);
});
