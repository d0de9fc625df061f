import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Fails with every violation axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // What stands before a screen is drawn has no words, and no heading either.
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate(axe.source); // through the debugger, so the Content-Security-Policy is not in its way
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    return (await checker.run()).violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  });
  expect(violations).toEqual([]);
}
