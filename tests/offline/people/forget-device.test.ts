import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDraft } from '#core/decks/deck-draft.ts';
import { keptDraft } from '#offline/decks/kept-draft.ts';
import { forgetDevice, forgetGuestFor } from '#offline/people/forget-device.ts';
import { guestKey, keptGuestKey } from '#offline/people/guest-key.ts';
import { claimDatabase, currentDatabase } from '#offline/progress/registry.ts';

/** A database that exists, closed again, with the name the registry gave it. */
async function makeDatabase(account: string): Promise<string> {
  const name = currentDatabase(account);
  claimDatabase(account, name);
  (await openDB(name, 1)).close();
  return name;
}

async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

beforeEach(() => localStorage.clear());

describe('forgetDevice', () => {
  it('removes the database, the drafts and the key of whoever used the device last, and no others', async () => {
    const pupil = await makeDatabase('pupil');
    const teacher = await makeDatabase('teacher');
    guestKey();
    keptDraft(null, teacher).save(newDraft('d'));
    keptDraft(null, pupil).save(newDraft('d'));
    await forgetDevice();
    expect(keptDraft(null, teacher).load()).toBeNull();
    expect(keptDraft(null, pupil).load()).not.toBeNull();
    expect(await databaseNames()).not.toContain(teacher);
    expect(await databaseNames()).toContain(pupil);
    expect(keptGuestKey()).toBeNull();
  });

  it('begins anew afterwards, without an account', async () => {
    const before = await makeDatabase('pupil');
    await forgetDevice();
    expect(currentDatabase(null)).not.toBe(before);
  });

  it('is no trouble on a device that nobody has used', async () => {
    await forgetDevice();
    expect(keptGuestKey()).toBeNull();
  });
});

describe('forgetGuestFor', () => {
  it('removes what has become part of the account, whose drafts come along, and opens the account from then on', async () => {
    const own = await makeDatabase('member');
    const guest = await makeDatabase('guest');
    guestKey();
    keptDraft(null, guest).save(newDraft('d'));
    await forgetGuestFor('member');
    expect(keptDraft(null, own).load()).not.toBeNull();
    expect(keptDraft(null, guest).load()).toBeNull();
    expect(await databaseNames()).not.toContain(guest);
    expect(currentDatabase('member')).toBe(own);
    expect(keptGuestKey()).toBeNull();
  });

  it('never removes the database of the account itself', async () => {
    const own = await makeDatabase('member');
    await forgetGuestFor('member');
    expect(await databaseNames()).toContain(own);
  });
});
