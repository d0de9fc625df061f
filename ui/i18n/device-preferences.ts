import type { Theme } from '#core/people/settings.ts';
import {
  type Preferences,
  preferencesCookie,
  readPreferences,
  writePreferences,
} from '#ui/i18n/preferences.ts';

/** Language, calendar and theme of this browser, as the cookie has them. */
export function readDevicePreferences(): Preferences {
  const cookie = new RegExp(`(?:^|; )${preferencesCookie}=([^;]*)`).exec(document.cookie)?.[1];
  return readPreferences(cookie, navigator.languages.join(','));
}

/** Keeps them for the server and for the first paint, and shows the theme at once. */
export function keepDevicePreferences(preferences: Preferences): void {
  const value = writePreferences(preferences);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox
  document.cookie = `${preferencesCookie}=${value}; path=/; max-age=31536000; samesite=lax`;
  paintTheme(preferences.theme);
}

/** Shows a theme at once. */
export function paintTheme(theme: Theme): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}
