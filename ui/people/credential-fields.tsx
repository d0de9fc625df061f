'use client';

import { useTranslations } from 'next-intl';
import { PasswordField } from '#ui/people/password-field.tsx';
import type { useAccountForm } from '#ui/people/use-account-form.ts';
import { UserNameField } from '#ui/people/user-name-field.tsx';

export interface Credentials {
  readonly name: string;
  readonly password: string;
}

export const noCredentials: Credentials = { name: '', password: '' };

interface Props {
  readonly value: Credentials;
  readonly onChange: (value: Credentials) => void;
  readonly form: ReturnType<typeof useAccountForm>;
  /** Are they chosen now? Then each says what is allowed, and a password manager offers a new one. */
  readonly isNew?: boolean;
}

/** User name and password, to come in or to sign up with. */
export function CredentialFields({ value, onChange, form, isNew = false }: Props) {
  const t = useTranslations('account');
  return (
    <>
      <UserNameField
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={form.errorOf('name')}
        isNew={isNew}
      />
      <PasswordField
        label={t('password')}
        {...(isNew ? { hint: t('password-hint') } : {})}
        name="password"
        value={value.password}
        onChange={(event) => onChange({ ...value, password: event.target.value })}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        error={form.errorOf('password')}
      />
    </>
  );
}
