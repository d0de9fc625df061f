import type { Settings } from '#core/people/settings.ts';
import { defaultScheduling, type SchedulingSettings } from '#core/scheduling/memory.ts';

/** How a person's cards are scheduled: what the settings say, the rest by default. */
export function schedulingOf(settings: Settings): SchedulingSettings {
  const { timeZone, dayStart, retention } = settings;
  return { ...defaultScheduling, timeZone, dayStart, retention };
}
