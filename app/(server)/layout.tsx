import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { plex } from '#ui/shell/fonts.ts';
import { paintScript } from '#ui/shell/paint-script.ts';

export const metadata: Metadata = {
  title: { default: 'จำดี Jamdee', template: '%s · Jamdee' },
  robots: { index: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f6f2' },
    { media: '(prefers-color-scheme: dark)', color: '#11161d' },
  ],
};

/** Below it stand the pages that the server draws: signing in and out, settings. */
export default async function ServerLayout({ children }: LayoutProps<'/'>) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={await getLocale()} className={plex.variable} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; it must run before the first paint */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: paintScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
