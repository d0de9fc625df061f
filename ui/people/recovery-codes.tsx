'use client';

import { Copy, Download, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { copyText } from '#ui/kit/copy-text.ts';
import { Notice } from '#ui/kit/notice.tsx';

interface Props {
  readonly codes: readonly string[];
  /** User name, for the file. */
  readonly name: string;
  readonly onKept: () => void;
}

/** The codes that let somebody in without their password: shown this once, to be copied, kept as a file or printed. */
export function RecoveryCodes({ codes, name, onKept }: Props) {
  const t = useTranslations('account');
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const text = [t('codes-file', { name }), '', ...codes, ''].join('\n');
  const copy = async () => setCopied((await copyText(text)) ? 'yes' : 'failed');
  return (
    <section className="flex flex-col gap-5">
      <h2 ref={title} tabIndex={-1} className="text-xl font-semibold outline-none">
        {t('codes-title')}
      </h2>
      <p className="text-ink-soft">{t('codes-body')}</p>
      <ol className="flex flex-col gap-2 rounded-card border border-line bg-surface p-5 text-center text-lg font-semibold tracking-wide tabular-nums">
        {codes.map((code) => (
          <li key={code} className="name select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="grid grid-cols-3 gap-2 print:hidden">
        <Button className="flex-col px-2 text-sm" onClick={() => void copy()}>
          <Copy aria-hidden="true" className="size-5" />
          {t('copy')}
        </Button>
        <Button className="flex-col px-2 text-sm" onClick={() => saveAsFile(text, t('codes-file-name'))}>
          <Download aria-hidden="true" className="size-5" />
          {t('download')}
        </Button>
        <Button className="flex-col px-2 text-sm" onClick={() => print()}>
          <Printer aria-hidden="true" className="size-5" />
          {t('print')}
        </Button>
      </div>
      <div role="status">
        {copied !== 'no' && (
          <Notice tone={copied === 'yes' ? 'good' : 'bad'}>
            {t(copied === 'yes' ? 'copied' : 'copy-failed')}
          </Notice>
        )}
      </div>
      <label className="flex min-h-12 items-center gap-3 print:hidden">
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => setKept(event.target.checked)}
          className="size-6 shrink-0 accent-brand"
        />
        {t('codes-kept')}
      </label>
      <Button look="primary" wide disabled={!kept} onClick={onKept} className="print:hidden">
        {t('go-on')}
      </Button>
    </section>
  );
}

function saveAsFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
