import type { Settings } from '#core/people/settings.ts';
import { isSettingsReply } from '#core/progress/read-reply.ts';
import { callServer, jsonInit } from '#offline/progress/server-door.ts';

/** Tells the server what the person chose. */
export function putSettings(settings: Settings) {
  return callServer('/api/v1/settings', jsonInit('PUT', { v: 1, settings }), isSettingsReply);
}
