import type { Browser, BrowserContext } from 'playwright-core';
import { median } from './race.ts';
import type { Row } from './row.ts';
import { seedLearner } from './seed-learner.ts';
import { openPhone, slowdown } from './slow-phone.ts';
import { due, timeOpening } from './time-opening.ts';
import { withBarePage } from './with-bare-page.ts';

const rounds = 5;
const sizes = [200, 10_000] as const;

const bareMain = { selector: 'main' };

/** How long the app takes to open where it was open before, until there is something to tap, beside a bare page. */
export function openingRows(folder: string): Promise<readonly Row[]> {
  return withBarePage(folder, measure);
}

async function measure(browser: Browser, address: string, bareAddress: string): Promise<readonly Row[]> {
  const bare = await openPhone(browser);
  await timeOpening(bare, bareAddress, bareMain);
  const rows: Row[] = [];
  for (const cards of sizes) {
    const phone = await openPhone(browser, address, await seedLearner(address, cards));
    await comeToRest(phone, address);
    const [online, offline, control]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      control.push(await timeOpening(bare, bareAddress, bareMain));
      online.push(await timeOpening(phone, address, due));
      await phone.setOffline(true);
      offline.push(await timeOpening(phone, address, due));
      await phone.setOffline(false);
    }
    for (const [where, times] of [
      ['', online],
      [', without a network', offline],
    ] as const) {
      rows.push({
        what: `Today opened again with ${cards.toLocaleString('en')} cards${where}, at 1/${slowdown} of the processor`,
        measured: `${Math.round(median(times))} ms`,
        control: `${Math.round(median(control))} ms (a bare page)`,
        ratio: median(times) / median(control),
        goal: '≤ 1,000 ms',
      });
    }
    await phone.close();
  }
  return rows;
}

/** Opens the app for the first time, and leaves it when it has fetched everything and works without a network. */
async function comeToRest(phone: BrowserContext, address: string): Promise<void> {
  const page = await phone.newPage();
  await page.goto(address);
  await page.locator(due.selector).first().waitFor({ timeout: 120_000 });
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.locator(due.selector).first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.close();
}
