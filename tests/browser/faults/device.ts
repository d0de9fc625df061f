import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import type { Witness } from './one-truth.ts';
import type { StudyInPage } from './study-in-page.ts';

/** One browser of its own with the study of one person, driven without the screens. */
export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens the study of the page, as loading the app does. */
  open(): Promise<void>;
  /** Rates these cards, all at once; resolves to how many could be stored. */
  review(cards: readonly CardKey[], rating?: Rating): Promise<number>;
  /** Takes back the last rating; resolves to its card. */
  undo(): Promise<CardKey | null>;
  /** Speaks with the server once; resolves to how that ended. */
  sync(): ReturnType<StudyInPage['sync']>;
  /** Speaks with the server until it has everything. */
  syncWhole(): Promise<void>;
  waiting(): Promise<number>;
  memories(): Promise<readonly Memory[]>;
  records(): ReturnType<StudyInPage['records']>;
  /** Asks the server as the person of this device. */
  get(path: string): Promise<unknown>;
  witness(): Promise<Witness>;
}

interface DeviceOptions {
  /** Whose session it has, and whose key where that is a guest; nobody's, when left out. */
  readonly sameSessionAs?: Device;
  /** Where its clock stands. */
  readonly clockMs?: number;
  /** How much it may store in all; a browser looks at this when it first stores something, and again when that is used up. */
  readonly quotaBytes?: number;
}

let bundle: Promise<string> | undefined;

/** Opens one at this address. The page is one that the server draws and that studies nothing by itself. */
export async function openDevice(
  browser: Browser,
  address: string,
  { sameSessionAs, clockMs, quotaBytes }: DeviceOptions = {},
): Promise<Device> {
  const session = (await sameSessionAs?.context.storageState()) ?? { cookies: [], origins: [] };
  const keysOnly = session.origins.map(({ origin, localStorage }) => ({
    origin,
    localStorage: localStorage.filter(({ name }) => name === 'jamdee-guest-key'),
  }));
  const context = await browser.newContext({
    baseURL: address,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    serviceWorkers: 'block',
    storageState: { cookies: session.cookies, origins: keysOnly },
  });
  const page = await context.newPage();
  if (clockMs !== undefined) await page.clock.install({ time: clockMs });
  if (quotaBytes !== undefined) await setQuota(page, address, quotaBytes);
  const open = async () => {
    bundle ??= bundleStudy();
    await page.goto('/sign-in');
    await page.evaluate(await bundle);
    await page.evaluate(() => studyInPage.open());
  };
  await open();
  const device: Device = {
    page,
    context,
    open,
    review: (cards, rating = 3) =>
      page.evaluate(([some, given]) => studyInPage.review(some, given), [[...cards], rating] as const),
    undo: () => page.evaluate(() => studyInPage.undo()),
    sync: () => page.evaluate(() => studyInPage.sync()),
    syncWhole: async () => {
      await expect
        .poll(async () => [await device.sync(), await device.waiting()], { timeout: 60_000 })
        .toEqual(['synced', 0]);
    },
    waiting: () => page.evaluate(() => studyInPage.waiting()),
    memories: () => page.evaluate(() => studyInPage.memories()),
    records: () => page.evaluate(() => studyInPage.records()),
    get: (path) => page.evaluate(async (asked) => (await fetch(asked)).json(), path),
    witness: async () => {
      const records = await device.records();
      const acknowledged = records.filter(
        ({ unsent, acknowledgedAtMs }) => !unsent && acknowledgedAtMs !== undefined,
      );
      return {
        acknowledged: acknowledged.map(({ id }) => id),
        whole: { ids: records.map(({ id }) => id), memories: await device.memories() },
      };
    },
  };
  return device;
}

/** How much this site may store in all from now on. */
export async function setQuota(page: Page, origin: string, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

/** The app's own store and synchronisation, as one script. */
async function bundleStudy(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/faults/study-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The study could not be bundled.');
  return script.text;
}

/** So many cards that nobody else knows. */
export function makeCards(count: number, name = 'card'): readonly CardKey[] {
  return Array.from({ length: count }, (_, index): CardKey => `fact:${name}-${index + 1}#value`);
}
