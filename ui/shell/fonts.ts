/**
 * IBM Plex Sans Thai Looped: looped letterforms read better for school children. One file holds Thai and
 * Latin, so that two requests bring both weights.
 */
export const fontFamily = 'Plex';
export const fontWeights = [400, 600] as const;

export function fontAddress(weight: (typeof fontWeights)[number]): string {
  return `/fonts/plex-${weight}.woff2`;
}
