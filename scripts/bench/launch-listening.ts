import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';
import { freePort } from '../free-port.ts';
import { cookiesOf } from './cookies-of.ts';

/** A browser that another program drives. */
export interface ListeningBrowser {
  /** Where it listens for that program. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts one with a profile that nobody has used, but for the cookies of a session at this address. */
export async function launchListening(address: string, cookie: string): Promise<ListeningBrowser> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.problem);
  const port = await freePort();
  const args = [...(found.launch.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...found.launch, args });
  const session = await browser.newBrowserCDPSession();
  await session.send('Storage.setCookies', { cookies: cookiesOf(address, cookie) });
  return { port, close: () => browser.close() };
}
