import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';

/** What a first visit loads before it is ready to use, and while it then stands there. */
export interface PageWeight {
  /** All requests of the page itself, not those of its service worker, which begins once the page is idle: document, styles, fonts, scripts, pictures, data. */
  readonly requests: number;
  /** Bytes of all scripts, each compressed with gzip at its best. */
  readonly javascript: number;
  /** `script /_next/static/chunks/x.js 1234`, in the order they were finished. */
  readonly list: readonly string[];
}

/** The network has been quiet for so long that nothing more will come by itself. */
const quietMs = 1_500;

/**
 * Opens a page with an empty cache and weighs everything it loads until it is ready, and the network
 * idle. The bytes are those of the files, so that they do not depend on how a server compresses.
 */
export async function weighPage(
  browser: Browser,
  url: string,
  ready: (page: Page) => Promise<void>,
  state: BrowserContextOptions = {},
): Promise<PageWeight> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'allow',
    ...state,
  });
  try {
    const page = await context.newPage();
    const requests = new Set<Request>();
    let changedAtMs = Date.now();
    page.on('request', (request) => requests.add(request));
    const note = () => {
      changedAtMs = Date.now();
    };
    page.on('request', note).on('requestfinished', note).on('requestfailed', note);
    await page.goto(url);
    await ready(page);
    while (Date.now() - changedAtMs < quietMs) await page.waitForTimeout(quietMs / 10);
    return await weigh([...requests]);
  } finally {
    await context.close();
  }
}

async function weigh(requests: readonly Request[]): Promise<PageWeight> {
  let javascript = 0;
  const list: string[] = [];
  for (const request of requests) {
    const response = await request.response();
    if (!response?.ok()) throw new Error(`${request.url()} was not answered: ${response?.status()}`);
    const size = gzipSync(await response.body(), { level: 9 }).length;
    if (request.resourceType() === 'script') javascript += size;
    list.push(`${request.resourceType()} ${new URL(request.url()).pathname} ${size}`);
  }
  return { requests: requests.length, javascript, list };
}
