// Draws the icons of the installed app from our mark: node --import tsx scripts/draw-icons.ts
// Run by hand when the mark changes; what it writes to public/icons is checked in.
import { chromium } from 'playwright-core';
import { iconAddress } from '#ui/shell/icon-address.ts';
import { findChromium } from './find-chromium.mjs';
import { at } from './prepare/root.mjs';

const paper = '#f7f6f2';

/** A maskable icon may be cut to a circle of four fifths of its width: the mark stays well inside. */
const drawings = [
  { name: 'any-192', size: 192, share: 1, ground: 'transparent' },
  { name: 'any-512', size: 512, share: 1, ground: 'transparent' },
  { name: 'maskable-192', size: 192, share: 0.62, ground: paper },
  { name: 'maskable-512', size: 512, share: 0.62, ground: paper },
  { name: 'apple-180', size: 180, share: 0.74, ground: paper },
];

const found = await findChromium();
if (!found.found) throw new Error(found.problem);
const browser = await chromium.launch(found.launch);
for (const { name, size, share, ground } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = size * share;
  await page.setContent(
    `<body style="margin:0;background:${ground}"><img style="display:block;margin:${(size - side) / 2}px" width="${side}" height="${side}" alt="" src="${iconAddress}"></body>`,
  );
  await page.screenshot({ path: at('public/icons', `${name}.png`), omitBackground: true });
}
await browser.close();
