'use client';

import { useLayoutEffect } from 'react';
import { paintTheme, readDevicePreferences } from '#ui/i18n/device-preferences.ts';

/**
 * Where the framework draws a document anew in the browser (a refused page), what `paintScript` has noted on
 * it is gone: the theme is painted again, and the fonts are used if they are there.
 */
export function KeepPaint() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset.theme) return;
    paintTheme(readDevicePreferences().theme);
    dataset.fonts = '';
  }, []);
  return null;
}
