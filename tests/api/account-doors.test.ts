import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { GET as getExport } from '#app/api/v1/me/export/route.ts';
import { DELETE as deleteMe } from '#app/api/v1/me/route.ts';
import { PUT as putSettings } from '#app/api/v1/settings/route.ts';
import { GET as getSnapshot } from '#app/api/v1/snapshot/route.ts';
import { defaultSettings } from '#core/people/settings.ts';
import { isSettingsReply } from '#core/progress/read-reply.ts';
import type { Snapshot } from '#core/progress/wire.ts';
import { db } from '#server/db.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { makeMember, makePerson, somePassword } from '../server/people/make-person.ts';
import { call, codeOf } from './call.ts';
import { post, review, snapshot } from './study-calls.ts';

test('settings are stored whole, and anything else in them is refused', async () => {
  const person = await makePerson();
  const settings = { ...defaultSettings('en'), newPerDay: 7 };
  const put = (value: unknown) =>
    call(putSettings, { method: 'PUT', as: person, body: { v: 1, settings: value } });
  const reply: unknown = await (await put(settings)).json();
  expect(isSettingsReply(reply)).toBe(true);
  expect(((await (await snapshot(person)).json()) as Snapshot).settings).toEqual(settings);
  for (const change of [
    { administrator: true },
    { id: randomUUID() },
    { retention: 2 },
    { locale: ['th'] },
    { newPerDay: true },
  ]) {
    expect((await put({ ...settings, ...change })).status).toBe(400);
  }
  expect(await db.person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    administrator: false,
  });
});

test('a download is a file, of the person who asks', async () => {
  const person = await makePerson();
  await post(person, [review(1)]);
  const response = await call(getExport, { as: person });
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="jamdee-\d{4}-\d{2}-\d{2}\.json"$/,
  );
  expect(await response.json()).toMatchObject({
    person: { id: person.id },
    events: [{ event: { id: review(1).id } }],
  });
});

test('whoever has a password must give it to be deleted; then everything ends at once', async () => {
  const member = await makeMember();
  const remove = (password: unknown) =>
    call(deleteMe, { method: 'DELETE', as: member, body: { v: 1, password } });
  const wrong = await remove('x');
  expect([wrong.status, await codeOf(wrong)]).toEqual([403, 'password-wrong']);
  expect((await remove(true)).status).toBe(400);
  const right = await remove(somePassword);
  expect(right.status).toBe(200);
  expect(right.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^next-auth\.session-token=; .*Max-Age=0; HttpOnly/),
    expect.stringMatching(/^jamdee-account=; .*Max-Age=0/),
  ]);
  expect(await db.person.count({ where: { id: member.id } })).toBe(0);
});

test('a session in use is written anew after a day, and not before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
  try {
    const { id } = await makePerson();
    const headers = { cookie: `next-auth.session-token=${await openSession(id, new Date())}` };
    const knock = async () => (await call(getSnapshot, { headers })).headers.getSetCookie();
    vi.setSystemTime(new Date('2026-01-01T23:00:00Z'));
    expect(await knock()).toEqual([]);
    vi.setSystemTime(new Date('2026-01-02T01:00:00Z'));
    const [session = '', account = ''] = await knock();
    const renewed = /^next-auth\.session-token=([^;]+); .*HttpOnly; SameSite=Lax$/.exec(session);
    expect((await readSession(renewed?.[1], new Date('2026-04-01T00:00:00Z'))).kind).toBe('open');
    expect(account).toMatch(new RegExp(`^jamdee-account=${id}; .*Max-Age=7776000; SameSite=Lax$`));
  } finally {
    vi.useRealTimers();
  }
});
