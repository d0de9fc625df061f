import type { Browser } from 'playwright-core';
import { buildBareApp } from '../weigh/bare-app.ts';
import { startNext } from '../weigh/start-next.ts';
import { withPhones } from './slow-phone.ts';

/** Runs the work with a server of ours, a browser, and a server of the bare page of the framework. */
export function withBarePage<T>(
  folder: string,
  work: (browser: Browser, address: string, bareAddress: string) => Promise<T>,
): Promise<T> {
  return withPhones(folder, async (browser, address) => {
    const bareApp = await startNext(await buildBareApp());
    try {
      return await work(browser, address, bareApp.address);
    } finally {
      await bareApp.stop();
    }
  });
}
