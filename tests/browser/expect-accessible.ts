import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Fails with every violation axe finds on the page as it is now; where a dialog is open, in it, since all else is hidden. */
export async function expectAccessible(page: Page): Promise<void> {
  // What stands before a screen is drawn has no words, and no heading either.
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate(axe.source); // through the debugger, so the Content-Security-Policy is not in its way
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const dialog = document.querySelector<HTMLElement>('[role=dialog]');
    return (await checker.run(dialog ?? document)).violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  });
  expect(violations).toEqual([]);
}
