'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { whenIdle } from '#offline/worker/when-idle.ts';
import { fontAddress, fontFamily, fontWeights } from '#ui/shell/fonts.ts';

/**
 * On a first visit the words come before the fonts: these are fetched once the page is idle, and used from
 * the next screen on, so that nothing jumps. Elsewhere `fontsScript` has asked for them.
 */
export function useFonts(): void {
  usePathname();
  const fetched = useRef<readonly FontFace[]>([]);
  useEffect(() => {
    if (document.documentElement.dataset.fonts !== undefined) return;
    whenIdle(async () => {
      const faces = fontWeights.map(
        (weight) => new FontFace(fontFamily, `url(${fontAddress(weight)})`, { weight: String(weight) }),
      );
      // Without them the letters of the system do.
      fetched.current = await Promise.all(faces.map((face) => face.load())).catch(() => []);
    });
  }, []);
  // With each screen, and nothing else draws this anew.
  useLayoutEffect(() => {
    if (fetched.current.length === 0) return;
    for (const face of fetched.current) document.fonts.add(face);
    document.documentElement.dataset.fonts = '';
    fetched.current = [];
  });
}
