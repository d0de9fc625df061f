/**
 * IBM Plex Sans Thai Looped: looped letterforms read better for school children. One file holds Thai and
 * Latin, so that two requests bring both weights.
 */
export const fontFamily = 'Plex';
export const fontWeights = [400, 600] as const;

/** Of the package: a file that changes has another address, and may be kept for ever. */
const version = '1.1.0';

export function fontAddress(weight: (typeof fontWeights)[number]): string {
  return `/fonts/plex-${version}-${weight}.woff2`;
}
