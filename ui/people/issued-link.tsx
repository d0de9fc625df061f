import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import { Button } from '#ui/kit/button.tsx';
import { copyText } from '#ui/kit/copy-text.ts';
import { Notice } from '#ui/kit/notice.tsx';

/** A link that was just made. */
export interface NewLink {
  /** Without the address of the server, which the browser knows. */
  readonly path: string;
  readonly expiresAt: string;
}

interface Props {
  readonly link: NewLink;
  /** Whose password it changes. */
  readonly name: string;
  readonly reader: Reader;
}

/** A link with which somebody chooses a new password: shown this once, to be copied. */
export function IssuedLink({ link, name, reader }: Props) {
  const t = useTranslations('account');
  const [copied, setCopied] = useState<boolean | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const address = new URL(link.path, location.origin).href;
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={title} tabIndex={-1} className="text-xl font-semibold outline-none">
        {t('link-made', { name })}
      </h2>
      <p className="select-all break-all rounded-card border border-line bg-surface p-4">{address}</p>
      <p className="text-ink-soft">{t('link-until', { until: showInstant(link.expiresAt, reader) })}</p>
      <Button wide onClick={() => void copyText(address).then(setCopied)}>
        <Copy aria-hidden="true" className="size-5" />
        {t('copy')}
      </Button>
      <div role="status">
        {copied !== null && (
          <Notice tone={copied ? 'good' : 'bad'}>{t(copied ? 'copied' : 'link-copy-failed')}</Notice>
        )}
      </div>
    </section>
  );
}

/** Day and time on this device's clock, in the reader's calendar. */
function showInstant(instant: string, { locale, calendar }: Reader): string {
  const years = calendar === 'be' ? 'buddhist' : 'gregory';
  const region = locale === 'th' ? 'TH' : 'GB';
  const format = new Intl.DateTimeFormat(`${locale}-${region}-u-ca-${years}`, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(new Date(instant));
}
