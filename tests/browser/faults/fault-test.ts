import { test as base } from '@playwright/test';
import { type Device, openDevice } from './device.ts';

/** Opens a device; closed after the test. */
export type Meet = (address: string, options?: Parameters<typeof openDevice>[2]) => Promise<Device>;

interface Fixtures {
  /** The address of the server that the browser tests share. */
  readonly server: string;
  readonly meet: Meet;
}

/** A test with devices of its own. */
export const test = base.extend<Fixtures>({
  server: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
  meet: async ({ browser }, use) => {
    const devices: Device[] = [];
    await use(async (address, options) => {
      const device = await openDevice(browser, address, options);
      devices.push(device);
      return device;
    });
    for (const { context } of devices) await context.close();
  },
});
