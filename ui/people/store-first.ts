import type { StoredHere } from '#offline/people/store-everything.ts';
import { readDevicePreferences } from '#ui/i18n/device-preferences.ts';

/** Stores what is only on this device, before the account changes. The study is opened only now. */
export async function storeFirst(): Promise<StoredHere> {
  const { storeEverything } = await import('#offline/people/store-everything.ts');
  return storeEverything(readDevicePreferences());
}

/** A member's own answers wait for that member; a guest's that the server lacks could no longer be brought along. */
export function isGuestWorkAtRisk(before: StoredHere | null): boolean {
  return before !== null && before.waiting > 0 && before.account?.kind !== 'member';
}
