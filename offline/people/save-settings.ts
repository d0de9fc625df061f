import type { Settings } from '#core/people/settings.ts';
import { putSettings } from '#offline/people/settings-door.ts';
import { openStudy } from '#offline/progress/open-study.ts';
import type { Study } from '#offline/progress/study.ts';

let opened: Promise<Study> | null = null;

/** The study of this device, opened once a page. */
function studyHere(settings: Settings): Promise<Study> {
  opened ??= openStudy(settings);
  return opened;
}

/** What a visitor chose on this device; a person's settings are the server's to say. */
export async function readDeviceSettings(fallback: Settings): Promise<Settings> {
  return (await studyHere(fallback)).getState().settings;
}

/**
 * Stores settings where they belong: for the person with this account on the server, whose answer this
 * device then takes over; for a visitor (null) on the device alone. Says what the server refused, or that it could not be reached.
 */
export async function saveSettings(
  settings: Settings,
  account: string | null,
): Promise<'saved' | 'unreachable' | 'signed-out' | { readonly message: string }> {
  if (account === null) {
    await (await studyHere(settings)).saveSettings(settings);
    return 'saved';
  }
  const reply = await putSettings(settings, account);
  if (reply.kind === 'refused') return { message: reply.message };
  if (reply.kind !== 'ok') return reply.kind;
  await refreshDevice(reply.value.settings);
  return 'saved';
}

/** Fetches what the server knows anew: settings, teacher mode, decks. Resolves even without a network. */
export async function refreshDevice(settings: Settings): Promise<void> {
  await (await studyHere(settings)).sync();
}
