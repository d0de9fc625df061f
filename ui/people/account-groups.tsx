import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import { buttonClass } from '#ui/kit/button-class.ts';
import type { FormOutcome } from '#ui/people/form-problem.ts';
import { LinkRow } from '#ui/people/link-row.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';
import { SignOut } from '#ui/people/sign-out.tsx';
import { TeacherSwitch } from '#ui/people/teacher-switch.tsx';

interface Props {
  readonly person: Account & { readonly hasPassword: boolean };
  /** How many recovery codes are not used yet. */
  readonly codesLeft: number;
  readonly settings: Settings;
  readonly signOutEverywhere: () => Promise<FormOutcome>;
  readonly switchTeacherMode: (teacherMode: boolean) => Promise<FormOutcome>;
}

/** What somebody with an account can do with it: teach, keep it safe, take it along, leave. */
export function AccountGroups({ person, codesLeft, settings, signOutEverywhere, switchTeacherMode }: Props) {
  const t = useTranslations('settings');
  return (
    <>
      <SettingsGroup title={t('teaching')}>
        <TeacherSwitch initial={person.teacherMode} settings={settings} save={switchTeacherMode} />
      </SettingsGroup>
      <SettingsGroup title={t('account')}>
        {person.hasPassword && (
          <div className="flex flex-col">
            <LinkRow href="/settings/password">{t('change-password')}</LinkRow>
            <LinkRow href="/settings/codes">
              <span className="flex flex-col py-1">
                {t('new-codes')}
                <span className="text-sm text-ink-soft">{t('codes-left', { count: codesLeft })}</span>
              </span>
            </LinkRow>
          </div>
        )}
        <SignOut kind={person.kind} signOutEverywhere={signOutEverywhere} />
      </SettingsGroup>
      <SettingsGroup title={t('data')}>
        <a href="/api/v1/me/export" download className={buttonClass('secondary', true)}>
          <Download aria-hidden="true" className="size-5" />
          {t('download')}
        </a>
        <LinkRow href="/reports">{t('reports')}</LinkRow>
        <LinkRow href="/settings/delete">{t('delete')}</LinkRow>
      </SettingsGroup>
    </>
  );
}
