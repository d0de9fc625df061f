import localFont from 'next/font/local';

/**
 * IBM Plex Sans Thai Looped: looped letterforms read better for school children. One file holds Thai and
 * Latin, so that two requests bring both weights.
 */
export const plex = localFont({
  src: [
    {
      path: '../../node_modules/@ibm/plex-sans-thai-looped/fonts/complete/woff2/IBMPlexSansThaiLooped-Regular.woff2',
      weight: '400',
    },
    {
      path: '../../node_modules/@ibm/plex-sans-thai-looped/fonts/complete/woff2/IBMPlexSansThaiLooped-SemiBold.woff2',
      weight: '600',
    },
  ],
  variable: '--font-plex',
  // It is asked for before the scripts that draw the words. Where it comes later all the same, they keep the
  // letters they are drawn in until the next page: words that change their letters jump.
  display: 'optional',
  preload: true,
  // A metric-adjusted Arial would be asked for Thai letters it draws badly.
  adjustFontFallback: false,
});
