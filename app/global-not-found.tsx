import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { iconAddress } from '#ui/shell/icon-address.ts';
import { MissingPage } from '#ui/shell/missing-page.tsx';
import { ServerDocument } from '#ui/shell/server-document.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dead-end'))('missing-title'), icons: { icon: iconAddress } };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

/** Every address that is none. Our own page, since the framework's breaks the Content-Security-Policy. */
export default function GlobalNotFound() {
  return (
    <ServerDocument>
      <MissingPage />
    </ServerDocument>
  );
}
