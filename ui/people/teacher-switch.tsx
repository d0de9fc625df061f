'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Settings } from '#core/people/settings.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { SwitchField } from '#ui/kit/switch-field.tsx';
import type { FormOutcome } from '#ui/people/form-problem.ts';

interface Props {
  readonly initial: boolean;
  readonly settings: Settings;
  readonly save: (teacherMode: boolean) => Promise<FormOutcome>;
}

/** Teacher mode: shows what teachers need. It gives no rights over anybody. */
export function TeacherSwitch({ initial, settings, save }: Props) {
  const t = useTranslations('settings');
  const [on, setOn] = useState(initial);
  const [failed, setFailed] = useState(false);
  const change = async (wanted: boolean) => {
    setOn(wanted);
    const outcome = await save(wanted).catch(() => null);
    setFailed(outcome?.ok !== true);
    if (outcome?.ok !== true) return setOn(!wanted);
    const { refreshDevice } = await import('#offline/people/save-settings.ts');
    await refreshDevice(settings);
  };
  return (
    <>
      <SwitchField
        label={t('teacher-mode')}
        hint={t('teacher-mode-hint')}
        checked={on}
        onChange={(wanted) => void change(wanted)}
      />
      {failed && (
        <Notice announced tone="bad">
          {t('unreachable')}
        </Notice>
      )}
    </>
  );
}
