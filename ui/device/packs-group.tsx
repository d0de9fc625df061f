'use client';

import { useTranslations } from 'next-intl';
import type { PackHere } from '#offline/facts/packs-here.ts';
import { PackRow } from '#ui/device/pack-row.tsx';
import type { PacksHere } from '#ui/device/use-packs-here.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';

/** The packs of the library: which are here, how much room they take, and which more are to be here. */
export function PacksGroup({ rows, problem, pin }: RowsProps & Pick<PacksHere, 'problem'>) {
  const t = useTranslations('device');
  return (
    <SettingsGroup title={t('packs')}>
      <p className="-mt-3 text-ink-soft">{t('packs-hint')}</p>
      <Rows rows={rows} pin={pin} />
      <div role="status" className="empty:hidden">
        {problem && <Notice tone={problem === 'unreachable' ? 'sun' : 'bad'}>{t(problem)}</Notice>}
      </div>
    </SettingsGroup>
  );
}

interface RowsProps {
  readonly rows: readonly PackHere[];
  readonly pin: (id: string, pinned: boolean) => void;
}

function Rows({ rows, pin }: RowsProps) {
  const t = useTranslations('device');
  if (rows.length === 0) return <p>{t('packs-none')}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {rows.map((row) => (
        <li key={row.pack.id}>
          <PackRow row={row} onPin={(pinned) => pin(row.pack.id, pinned)} />
        </li>
      ))}
    </ul>
  );
}
