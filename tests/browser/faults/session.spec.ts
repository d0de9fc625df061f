import { expect, type Page } from '@playwright/test';
import { type Credentials, makeCredentials, signIn, signUp } from '../account-steps.ts';
import { enterAsGuest } from '../http-guest.ts';
import { type Device, makeCards } from './device.ts';
import { type Meet, test } from './fault-test.ts';
import { expectOneTruth } from './one-truth.ts';

/** The session ends while the device is away from the network. */

/** A member whose device has five answers stored and, without a network, forty waiting. */
async function meetWaiting(meet: Meet, server: string) {
  const credentials = makeCredentials();
  const phone = await meet(server);
  await signUp(phone.page, credentials);
  await phone.open();
  await phone.review(makeCards(5));
  await phone.syncWhole();
  await phone.context.setOffline(true);
  await phone.review(makeCards(40, 'offline'));
  return { phone, credentials };
}

/** Without a session the forty cannot be sent, and stay. */
async function expectWaiting(phone: Device): Promise<void> {
  expect(await phone.sync()).toBe('signed-out');
  expect(await phone.waiting()).toBe(40);
}

/** Signs in again, after which all forty-five are stored, each once. */
async function signInAndStore(phone: Device, credentials: Credentials): Promise<void> {
  await signIn(phone.page, credentials);
  await phone.page.waitForURL((url) => url.pathname === '/');
  await phone.open();
  await phone.syncWhole();
  expect(await expectOneTruth(phone.get, [await phone.witness()])).toHaveLength(45);
}

test('a guest whose session ran out is let in again by the key of the browser, and nothing is lost', async ({
  server,
  meet,
}) => {
  const phone = await meet(server);
  await phone.review(makeCards(5));
  await phone.syncWhole();
  await phone.context.setOffline(true);
  await phone.review(makeCards(40, 'offline'));
  await phone.context.clearCookies();
  await phone.context.setOffline(false);
  await phone.syncWhole();
  expect(await expectOneTruth(phone.get, [await phone.witness()])).toHaveLength(45);
});

test('a member whose session ran out keeps the work until signing in again, and nobody else gets it', async ({
  server,
  meet,
}) => {
  const { phone, credentials } = await meetWaiting(meet, server);
  const cookies = await phone.context.cookies();
  await phone.context.clearCookies();
  await phone.context.setOffline(false);
  await expectWaiting(phone);
  await phone.context.addCookies(cookies.filter(({ name }) => !name.includes('session-token')));
  await phone.open();
  await expectWaiting(phone);
  const stranger = await enterAsGuest(server);
  await signInAndStore(phone, credentials);
  expect(await stranger.loadEvents()).toEqual([]);
});

const changed = 'ทุ่งนาใหม่ ปลาใหม่';

for (const [what, end, password] of [
  [
    'signed out from another device',
    async (page: Page) => {
      await page.goto('/settings');
      await page.getByRole('button', { name: 'ออกจากระบบทุกเครื่อง' }).click();
      await page.waitForURL((url) => url.pathname === '/');
    },
    null,
  ],
  [
    'ended by a new password',
    async (page: Page, { password: present }: Credentials) => {
      await page.goto('/settings/password');
      await page.getByLabel('รหัสผ่านปัจจุบัน').fill(present);
      await page.getByLabel('รหัสผ่านใหม่').fill(changed);
      await page.getByRole('button', { name: 'บันทึกรหัสผ่าน' }).click();
      await page.waitForURL((url) => url.pathname === '/settings');
    },
    changed,
  ],
] as const) {
  test(`a session that was ${what} loses nothing of what waits: signed in again, all is stored once`, async ({
    server,
    meet,
  }) => {
    const { phone, credentials } = await meetWaiting(meet, server);
    const other = await meet(server);
    await signIn(other.page, credentials);
    await other.page.waitForURL((url) => url.pathname === '/');
    await end(other.page, credentials);
    await phone.context.setOffline(false);
    for (const opened of [phone.open, phone.open]) {
      await expectWaiting(phone);
      await opened();
    }
    await signInAndStore(phone, password === null ? credentials : { ...credentials, password });
  });
}
