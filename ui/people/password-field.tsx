'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { IconButton } from '#ui/kit/icon-button.tsx';
import { TextField } from '#ui/kit/text-field.tsx';

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'action' | 'autoComplete'> & {
  readonly autoComplete: 'current-password' | 'new-password';
};

/** A password, hidden until its owner wants to see it. */
export function PasswordField(props: Props) {
  const t = useTranslations('account');
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      action={
        <IconButton
          label={t(shown ? 'hide-password' : 'show-password')}
          icon={shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}
