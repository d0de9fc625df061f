'use client';

import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { makeReminderCalendar } from '#core/people/reminder-calendar.ts';
import { keepReminder, minuteOf, readReminder } from '#offline/people/kept-reminder.ts';
import { saveFile } from '#ui/device/save-file.ts';
import { Button } from '#ui/kit/button.tsx';
import { TextField } from '#ui/kit/text-field.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** A calendar file with an event every day, made here: nobody is reminded who did not ask for it. */
export function ReminderGroup() {
  const t = useTranslations('device');
  const { settings } = useStudyState();
  const [reminder] = useState(readReminder);
  const [time, setTime] = useState(reminder.time);
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'wrong'>('none');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const minute = minuteOf(time);
    setOutcome(minute === null ? 'wrong' : 'saved');
    if (minute === null) return;
    keepReminder({ ...reminder, time });
    const text = makeReminderCalendar(
      {
        id: `${reminder.id}@${location.hostname}`,
        summary: t('reminder-summary'),
        description: t('reminder-description'),
        url: `${location.origin}/`,
        minute,
        timeZone: settings.timeZone,
      },
      Date.now(),
    );
    saveFile('jamdee.ics', 'text/calendar', text);
  };
  return (
    <SettingsGroup title={t('reminder')}>
      <p className="-mt-3 text-ink-soft">{t('reminder-hint')}</p>
      <form noValidate onSubmit={save} className="flex flex-col gap-4">
        <TextField
          label={t('reminder-time')}
          type="time"
          required
          value={time}
          className="max-w-40"
          error={outcome === 'wrong' ? t('reminder-wrong') : null}
          onChange={(event) => {
            setTime(event.target.value);
            setOutcome('none');
          }}
        />
        <Button type="submit" wide>
          <CalendarPlus aria-hidden="true" className="size-5" />
          {t('reminder-save')}
        </Button>
      </form>
      <p role="status" className="text-ink-soft empty:hidden">
        {outcome === 'saved' && t('reminder-saved')}
      </p>
    </SettingsGroup>
  );
}
