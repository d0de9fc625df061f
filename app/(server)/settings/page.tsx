import { cookies, headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { defaultSettings } from '#core/people/settings.ts';
import { currentPerson } from '#server/people/current-person.ts';
import { settingsOf } from '#server/people/person.ts';
import { countRecoveryCodesLeft } from '#server/people/recovery-codes.ts';
import { mayIssueResetLinks } from '#server/people/reset-password.ts';
import { preferencesCookie, readPreferences } from '#ui/i18n/preferences.ts';
import { Panel } from '#ui/kit/panel.tsx';
import { AccountGroups } from '#ui/people/account-groups.tsx';
import { LinkRow } from '#ui/people/link-row.tsx';
import { SettingsForm } from '#ui/people/settings-form.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';
import { WhoAmI } from '#ui/people/who-am-i.tsx';
import { ServerMessages } from '#ui/shell/server-messages.tsx';
import { ServerScreen } from '#ui/shell/server-screen.tsx';
import { setTeacherMode, signOutAllBrowsers } from './actions.ts';

export default async function SettingsPage() {
  const t = await getTranslations('settings');
  const person = await currentPerson();
  const locale = await getLocale();
  const cookie = (await cookies()).get(preferencesCookie)?.value;
  const preferences = readPreferences(cookie, (await headers()).get('accept-language') ?? '');
  const settings = person ? settingsOf(person, locale) : { ...defaultSettings(locale), ...preferences };
  return (
    <ServerScreen title={t('title')}>
      <ServerMessages rooms={['settings']}>
        <WhoAmI person={person} />
        <SettingsForm initial={settings} account={person?.id ?? null} />
        <Panel>
          <LinkRow href="/device">
            <span className="flex flex-col py-1">
              {t('device')}
              <span className="text-sm text-ink-soft">{t('device-hint')}</span>
            </span>
          </LinkRow>
        </Panel>
        {mayIssueResetLinks(person) && (
          <SettingsGroup title={t('administration')}>
            <LinkRow href="/settings/reset-link">{t('reset-link')}</LinkRow>
          </SettingsGroup>
        )}
        {person && (
          <AccountGroups
            person={person}
            codesLeft={await countRecoveryCodesLeft(person.id)}
            settings={settings}
            signOutEverywhere={signOutAllBrowsers}
            switchTeacherMode={setTeacherMode}
          />
        )}
      </ServerMessages>
    </ServerScreen>
  );
}
