'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '#ui/kit/text-field.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error: string | null;
  /** Is it chosen now? Then it says which names there may be. */
  readonly isNew?: boolean;
}

/** The user name, which is neither a word to be corrected nor one that begins with a capital. */
export function UserNameField({ value, onChange, error, isNew = false }: Props) {
  const t = useTranslations('account');
  return (
    <TextField
      label={t('name')}
      {...(isNew ? { hint: t('name-hint') } : {})}
      name="username"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="next"
      error={error}
    />
  );
}
