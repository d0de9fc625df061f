import type { Page } from '@playwright/test';

/**
 * From now on, or no longer, the device has no room for another event; where it is `put` that fails, for
 * nothing at all, not even for what the server says of those that are here.
 */
export async function fillDevice(page: Page, full: boolean, method: 'add' | 'put' = 'add'): Promise<void> {
  await page.evaluate(
    ([isFull, name]) => {
      const { prototype } = IDBObjectStore;
      const kept = window as unknown as { real?: Pick<IDBObjectStore, 'add' | 'put'> };
      kept.real ??= { add: prototype.add, put: prototype.put };
      prototype[name] = isFull
        ? () => {
            throw new DOMException('no room', 'QuotaExceededError');
          }
        : kept.real[name];
    },
    [full, method] as const,
  );
}
