import { findChromium } from '../../scripts/find-chromium.mjs';

/** Fails the browser tests with a sentence saying how to get a Chromium: they are never skipped. */
export default async function setup(): Promise<void> {
  const chromium = await findChromium();
  if (!chromium.found) throw new Error(chromium.problem);
}
