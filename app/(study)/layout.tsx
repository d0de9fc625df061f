import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { firstReplyScript } from '#offline/progress/first-reply-script.ts';
import { iconAddress } from '#ui/shell/icon-address.ts';
import { InstallLinks } from '#ui/shell/install-links.tsx';
import { PageKeeper } from '#ui/shell/page-keeper.tsx';
import { paintScript } from '#ui/shell/paint-script.ts';
import { StorageProblem } from '#ui/shell/storage-problem.tsx';
import { StudyRoot } from '#ui/shell/study-root.tsx';

export const metadata: Metadata = {
  title: { default: 'จำดี Jamdee', template: '%s · Jamdee' },
  description: 'ควิซและบัตรคำที่สร้างจากข้อเท็จจริง · Quizzes and flashcards made from facts',
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

/** The shell of every study screen: public, the same for everybody, drawn in the browser. */
export default async function StudyLayout({ children }: LayoutProps<'/'>) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="th" suppressHydrationWarning>
      <head>
        {/* Where the library of dialogs finds the nonce for the rules it adds while one is open. */}
        <meta name="csp-nonce" nonce={nonce} />
        <InstallLinks />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants; they must run before the first paint and before the scripts are here */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: paintScript + firstReplyScript }} />
      </head>
      <body>
        <PageKeeper />
        <StudyRoot problem={<StorageProblem />}>{children}</StudyRoot>
      </body>
    </html>
  );
}
