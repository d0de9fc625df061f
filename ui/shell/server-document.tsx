import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { InstallLinks } from '#ui/shell/install-links.tsx';
import { KeepPaint } from '#ui/shell/keep-paint.tsx';
import { PageKeeper } from '#ui/shell/page-keeper.tsx';
import { paintScript } from '#ui/shell/paint-script.ts';

/** The whole document of a page that the server draws: in the reader's language, in their colours from the first paint. */
export async function ServerDocument({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={await getLocale()} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the document itself, for layouts of the app directory */}
      <head>
        {/* Where the library of dialogs finds the nonce for the rules it adds while one is open. */}
        <meta name="csp-nonce" nonce={nonce} />
        <InstallLinks />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; it must run before the first paint */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: paintScript }} />
      </head>
      <body>
        <KeepPaint />
        <PageKeeper />
        {children}
      </body>
    </html>
  );
}
