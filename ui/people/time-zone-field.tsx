'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { ChooseField } from '#ui/kit/choose-field.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (timeZone: string) => void;
}

/** The zone by which the day turns. The list is the browser's own, so it is filled in the browser. */
export function TimeZoneField({ value, onChange }: Props) {
  const t = useTranslations('settings');
  const [zones, setZones] = useState<readonly string[]>([]);
  const [here, setHere] = useState(value);
  useEffect(() => {
    setZones(Intl.supportedValuesOf('timeZone'));
    setHere(Intl.DateTimeFormat().resolvedOptions().timeZone || value);
  }, [value]);
  const listed = [...new Set([value, here, ...[...zones].sort()])];
  return (
    <div className="flex flex-col items-start gap-2 *:w-full">
      <ChooseField
        label={t('time-zone')}
        value={value}
        onChange={onChange}
        choices={listed.map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
          // Those most likely wanted stand first.
          group: zone === value || zone === here ? null : zone.replace(/\/.*/, ''),
        }))}
        words={{ search: t('search-zone'), nothing: t('no-zone'), close: t('close') }}
      />
      {here !== value && (
        <Button look="quiet" onClick={() => onChange(here)}>
          {t('zone-here', { zone: here.replaceAll('_', ' ') })}
        </Button>
      )}
    </div>
  );
}
