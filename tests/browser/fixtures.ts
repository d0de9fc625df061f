import { test as base } from '@playwright/test';

/** A test that is offline on purpose, or is refused on purpose, sees these; they are no fault of a page. */
const expected = /^Failed to load resource/;

/**
 * Every browser test, in a fresh browser profile. It fails when a page breaks the Content-Security-Policy,
 * logs an error, throws, or asks any server but Jamdee's own for anything.
 */
export const test = base.extend<{ faults: readonly string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text());
        else if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
      });
      context.on('weberror', (error) => faults.push(String(error.error())));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== baseURL) faults.push(`asked ${request.url()}`);
      });
      await use(faults);
      if (faults.length > 0) throw new Error(`The page was at fault:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});
