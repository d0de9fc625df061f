import type { Settings } from '#core/people/settings.ts';
import { isSettingsReply } from '#core/progress/read-reply.ts';
import { callServer, jsonInit } from '#offline/progress/server-door.ts';

/** Tells the server what the person chose; `account` says who that is, where the session alone must not. */
export function putSettings(settings: Settings, account: string | null = null) {
  return callServer('/api/v1/settings', jsonInit('PUT', { v: 1, settings }, account), isSettingsReply);
}
