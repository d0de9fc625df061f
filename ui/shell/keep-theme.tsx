'use client';

import { useLayoutEffect } from 'react';
import { paintTheme, readDevicePreferences } from '#ui/i18n/device-preferences.ts';

/** Where the framework draws a document anew in the browser (a refused page), the theme is painted again. */
export function KeepTheme() {
  useLayoutEffect(() => {
    if (!document.documentElement.dataset.theme) paintTheme(readDevicePreferences().theme);
  }, []);
  return null;
}
