import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';
import { root } from '../prepare/root.mjs';
import { buildBareApp } from '../weigh/bare-app.ts';
import { startNext } from '../weigh/start-next.ts';
import { type PageWeight, weighPage } from '../weigh/weigh-page.ts';
import { prepareDatabase } from './prepare-database.ts';
import type { Row } from './row.ts';

const screens = [
  ...['/', '/review', '/library', '/deck?id=vietnam-kazakhstan', '/quiz?deck=vietnam-kazakhstan'],
  ...['/progress', '/sign-in', '/sign-up'],
];

/** The scripts that the first visit to each screen loads, beside those of a bare page of the same framework. */
export async function weightRows(folder: string): Promise<readonly Row[]> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.problem);
  const databaseUrl = `file:${path.join(folder, 'weight.db')}`;
  await prepareDatabase(databaseUrl);
  const browser = await chromium.launch(found.launch);
  try {
    const [bare] = await weighAll(browser, await buildBareApp(), {}, ['/']);
    if (!bare) throw new Error('The bare page was not weighed.');
    const env = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: 'a secret for the bench only, long enough' };
    const weights = await weighAll(browser, root, env, screens);
    return weights.map((weight, index) => rowOf(screens[index] ?? '', weight, bare));
  } finally {
    await browser.close();
  }
}

async function weighAll(
  browser: Browser,
  folder: string,
  env: Record<string, string>,
  paths: readonly string[],
): Promise<readonly PageWeight[]> {
  const app = await startNext(folder, env);
  try {
    const weights: PageWeight[] = [];
    for (const address of paths) {
      weights.push(
        await weighPage(browser, `${app.address}${address}`, (page) => page.waitForLoadState('load')),
      );
    }
    return weights;
  } finally {
    await app.stop();
  }
}

function rowOf(screen: string, weight: PageWeight, bare: PageWeight): Row {
  return {
    what: `scripts of the first visit to ${screen}`,
    measured: `${kilobytes(weight)}, ${weight.requests} requests`,
    control: `${kilobytes(bare)} (a bare page)`,
    ratio: weight.javascript / bare.javascript,
    goal: screen === '/' || screen === '/review' ? '≤ 1.3, ≤ 15 requests' : '',
  };
}

function kilobytes({ javascript }: PageWeight): string {
  return `${(javascript / 1_000).toFixed(1)} kB`;
}
