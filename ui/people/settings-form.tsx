'use client';

import { useTranslations } from 'next-intl';
import { type Calendar, calendars, type Locale, locales } from '#core/basics/locale.ts';
import { defaultSettings, type Settings, type Theme, themes } from '#core/people/settings.ts';
import { ChoiceRow } from '#ui/kit/choice-row.tsx';
import { SelectField } from '#ui/kit/select-field.tsx';
import { SwitchField } from '#ui/kit/switch-field.tsx';
import { NewPerDayField } from '#ui/people/new-per-day-field.tsx';
import { RetentionField } from '#ui/people/retention-field.tsx';
import { SaveNote } from '#ui/people/save-note.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';
import { TimeZoneField } from '#ui/people/time-zone-field.tsx';
import { useSettings } from '#ui/people/use-settings.ts';

const languageNames: Record<Locale, string> = { th: 'ภาษาไทย', en: 'English' };
const hours = Array.from({ length: 24 }, (_, hour) => hour);

interface Props {
  readonly initial: Settings;
  /** Whose they are; null for a visitor, whose choices stay on the device. */
  readonly account: string | null;
}

/** Everything a person may choose. Each change is stored by itself. */
export function SettingsForm({ initial, account }: Props) {
  const t = useTranslations('settings');
  const { settings, status, change, retry } = useSettings(initial, account);
  return (
    <div className="flex flex-col gap-6">
      <SettingsGroup title={t('reading')}>
        <ChoiceRow<Locale>
          legend={t('language')}
          name="locale"
          value={settings.locale}
          // The calendar people of that language expect; it can be changed below.
          onChange={(locale) => change({ locale, calendar: defaultSettings(locale).calendar })}
          options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
        />
        <ChoiceRow<Calendar>
          legend={t('calendar')}
          name="calendar"
          value={settings.calendar}
          onChange={(calendar) => change({ calendar })}
          options={calendars.map((calendar) => ({ value: calendar, label: t(calendar) }))}
        />
        <p className="-mt-4 text-sm text-ink-soft">{t('calendar-note')}</p>
        <ChoiceRow<Theme>
          legend={t('theme')}
          name="theme"
          value={settings.theme}
          onChange={(theme) => change({ theme })}
          options={themes.map((theme) => ({ value: theme, label: t(theme) }))}
        />
      </SettingsGroup>
      <SettingsGroup title={t('studying')}>
        <NewPerDayField value={settings.newPerDay} onChange={(newPerDay) => change({ newPerDay })} />
        <RetentionField value={settings.retention} onChange={(retention) => change({ retention })} />
        <ChoiceRow<'2' | '4'>
          legend={t('buttons')}
          name="buttons"
          stacked
          value={settings.ratingButtons === 2 ? '2' : '4'}
          onChange={(count) => change({ ratingButtons: count === '2' ? 2 : 4 })}
          options={[
            { value: '2', label: t('two-buttons') },
            { value: '4', label: t('four-buttons') },
          ]}
        />
        <SwitchField
          label={t('shortcuts')}
          hint={t('shortcuts-hint')}
          checked={settings.shortcuts}
          onChange={(shortcuts) => change({ shortcuts })}
        />
      </SettingsGroup>
      <SettingsGroup title={t('day')}>
        <TimeZoneField value={settings.timeZone} onChange={(timeZone) => change({ timeZone })} />
        <SelectField
          label={t('day-start')}
          value={String(settings.dayStart)}
          onChange={(hour) => change({ dayStart: Number(hour) })}
          options={hours.map((hour) => ({
            value: String(hour),
            label: t('hour', { hour: `${String(hour).padStart(2, '0')}:00` }),
          }))}
        />
        <p className="text-sm text-ink-soft">{t('day-hint')}</p>
      </SettingsGroup>
      <SaveNote status={status} onRetry={retry} />
    </div>
  );
}
