import type { Locale } from '#core/basics/locale.ts';
import { preferencesCookie, readPreferences } from '#ui/i18n/preferences.ts';

/** A cookie of the request, decoded; undefined where there is none. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const pair of headers.get('cookie')?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return decode(pair.slice(at + 1).trim());
  }
  return undefined;
}

/** The language the reader wants errors in: chosen in the app, else the browser's. */
export function readerLocale(headers: Headers): Locale {
  return readPreferences(readCookie(headers, preferencesCookie), headers.get('accept-language') ?? '').locale;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
