import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { iconAddress } from '#ui/shell/icon-address.ts';
import { ServerDocument } from '#ui/shell/server-document.tsx';

export const metadata: Metadata = {
  title: { default: 'จำดี Jamdee', template: '%s · Jamdee' },
  robots: { index: false },
  icons: { icon: iconAddress },
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
export default function ServerLayout({ children }: LayoutProps<'/'>) {
  return <ServerDocument>{children}</ServerDocument>;
}
