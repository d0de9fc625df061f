import { expect, test } from 'vitest';
import { parseSteps } from '#core/scheduling/parse-steps.ts';

test('seconds, minutes, hours and days are read', () => {
  expect(parseSteps('1m 10m')).toEqual([60_000, 600_000]);
  expect(parseSteps(' 30s  1.5h 1d ')).toEqual([30_000, 5_400_000, 86_400_000]);
});

test('none is no steps', () => {
  expect(parseSteps('none')).toEqual([]);
});

test.each(['', '10', '10 m', '0m', '-1m', '1w', '366d', 'none 1m', Array(11).fill('1m').join(' ')])(
  '%j is refused',
  (text) => {
    expect(parseSteps(text)).toBeNull();
  },
);
