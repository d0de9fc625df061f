import 'server-only';
import type { Settings } from '#core/people/settings.ts';
import { saveSettingsJson } from '#server/people/store.ts';

/** Stores what a person chose, all of it, and gives it back as stored. */
export async function changeSettings(personId: string, settings: Settings): Promise<Settings> {
  await saveSettingsJson(personId, JSON.stringify(settings));
  return settings;
}
