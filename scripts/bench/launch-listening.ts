import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';
import { freePort } from '../free-port.ts';

/** A browser that another program drives. */
export interface ListeningBrowser {
  /** Where it listens for that program. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts one with a profile that nobody has used. */
export async function launchListening(): Promise<ListeningBrowser> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.problem);
  const port = await freePort();
  const args = [...(found.launch.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...found.launch, args });
  return { port, close: () => browser.close() };
}
