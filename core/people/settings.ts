import { type Calendar, type Locale, usualCalendars } from '#core/basics/locale.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a person may choose. The same on the phone and on the server. */
export interface Settings {
  readonly locale: Locale;
  readonly calendar: Calendar;
  readonly theme: Theme;
  /** IANA name. */
  readonly timeZone: string;
  /** Hour at which the day turns, 0–23. */
  readonly dayStart: number;
  /** Desired retention, 0.7–0.99. */
  readonly retention: number;
  readonly newPerDay: number;
  readonly ratingButtons: 2 | 4;
  readonly shortcuts: boolean;
}

/** The settings of somebody who has chosen nothing yet. */
export function defaultSettings(locale: Locale): Settings {
  return {
    locale,
    calendar: usualCalendars[locale],
    theme: 'system',
    timeZone: 'Asia/Bangkok',
    dayStart: 4,
    retention: 0.9,
    newPerDay: 20,
    ratingButtons: 4,
    shortcuts: true,
  };
}
