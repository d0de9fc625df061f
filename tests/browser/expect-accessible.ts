import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { locales } from '#core/basics/locale.ts';
import { prefer } from './account-steps.ts';

/**
 * Fails with every violation axe finds on the page as it is now, in light and in dark colours; where a dialog
 * is open, in it, since all else is hidden. Targets are to be large enough to hit, which axe leaves out unless
 * it is asked, and nothing is wider than the screen.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // What stands before a screen is drawn has no words, and no heading either.
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  // Through the debugger, so the Content-Security-Policy is not in its way.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(await page.evaluate(findFaults)).toEqual([]);
}

/** The same of a page that the server draws, in Thai as it is, and in English. */
export async function expectAccessibleInBothLanguages(page: Page): Promise<void> {
  for (const locale of locales.toReversed()) {
    await prefer(page.context(), new URL(page.url()).origin, locale);
    await page.reload();
    await expectAccessible(page);
  }
}

/** Runs in the page. Bars that stay on the screen are laid into the page: what is below them can be scrolled to. */
async function findFaults() {
  const { axe: checker } = window as unknown as { axe: typeof axe };
  const { documentElement: root } = document;
  const place = document.querySelector<HTMLElement>('[role=dialog]') ?? document;
  const find = async (options: axe.RunOptions) => {
    // A colour that is on its way to another one is neither.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
    const { violations } = await checker.run(place, { resultTypes: ['violations'], ...options });
    return violations.map(({ id, nodes }) => ({
      id: `${id} (${root.dataset.theme})`,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  };
  const { theme = 'light' } = root.dataset;
  const laid = new CSSStyleSheet();
  laid.replaceSync('.sticky, nav.fixed { position: static }');
  document.adoptedStyleSheets.push(laid);
  const all = await find({ rules: { 'target-size': { enabled: true } } });
  // Nothing but colours changes with the theme.
  root.dataset.theme = theme === 'dark' ? 'light' : 'dark';
  const ofColours = await find({ runOnly: ['color-contrast', 'link-in-text-block'] });
  root.dataset.theme = theme;
  document.adoptedStyleSheets.pop();
  const tooWide = root.scrollWidth - innerWidth;
  const overflow = { id: 'overflow', places: [`${tooWide} px wider than the screen`] };
  return [...all, ...ofColours, ...(tooWide > 0 ? [overflow] : [])];
}
