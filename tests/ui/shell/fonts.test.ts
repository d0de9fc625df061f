import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontAddress, fontWeights } from '#ui/shell/fonts.ts';

const styles = readFileSync('app/globals.css', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

test.each(fontWeights)('the styles name the font of weight %d as the app does, and its version', (weight) => {
  expect(styles).toContain(`url("${fontAddress(weight)}")`);
  expect(fontAddress(weight)).toContain(`-${dependencies['@ibm/plex-sans-thai-looped']}-`);
});
