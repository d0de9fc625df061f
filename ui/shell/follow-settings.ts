import type { Locale } from '#core/basics/locale.ts';
import type { Study } from '#offline/progress/study.ts';
import { preferencesCookie, writePreferences } from '#ui/i18n/preferences.ts';

/**
 * Keeps the preferences cookie equal to the person's settings, which may come from another device.
 * A changed language is drawn anew from the start. Returns how to stop.
 */
export function followSettings(study: Study, drawnIn: Locale): () => void {
  let last = '';
  const follow = () => {
    const { settings } = study.getState();
    const value = writePreferences(settings);
    if (value === last) return;
    last = value;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox
    document.cookie = `${preferencesCookie}=${value}; path=/; max-age=31536000; samesite=lax`;
    if (settings.locale !== drawnIn) location.reload();
    else if (settings.theme !== 'system') document.documentElement.dataset.theme = settings.theme;
  };
  follow();
  return study.subscribe(follow);
}
