import type { Page } from '@playwright/test';

/** From now on, or no longer, the device has no room for another event. */
export async function fillDevice(page: Page, full: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const { prototype } = IDBObjectStore;
    const kept = window as unknown as { realAdd?: typeof prototype.add };
    kept.realAdd ??= prototype.add;
    prototype.add = isFull
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : kept.realAdd;
  }, full);
}
