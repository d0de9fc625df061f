'use client';

import { NextIntlClientProvider } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import { openStudy } from '#offline/progress/open-study.ts';
import type { Study } from '#offline/progress/study.ts';
import { readPreferences } from '#ui/i18n/preferences.ts';
import { StudyContext } from '#ui/progress/study-context.tsx';
import { followSettings } from '#ui/shell/follow-settings.ts';
import { ShellSkeleton } from '#ui/shell/shell-skeleton.tsx';
import { useMessages } from '#ui/shell/use-messages.ts';

interface Opened {
  readonly study: Study;
  readonly locale: Locale;
}

type Opening = Opened | 'opening' | 'failed';

interface Props {
  /** Stands there when nothing can be opened. It comes with the page, since more could perhaps not be loaded. */
  readonly problem: ReactNode;
  readonly children: ReactNode;
}

/** Opens the study of whoever uses this browser and draws the screens with it, all in the browser. */
export function StudyRoot({ problem, children }: Props) {
  const [opening, setOpening] = useState<Opening>('opening');
  useEffect(() => {
    let stop: () => void = () => undefined;
    let gone = false;
    open()
      .then((opened) => {
        if (gone) return opened.study.close();
        setOpening(opened);
        const unfollow = followSettings(opened.study, opened.locale);
        stop = () => {
          unfollow();
          opened.study.close();
        };
      })
      .catch(() => setOpening('failed'));
    return () => {
      gone = true;
      stop();
    };
  }, []);
  if (opening === 'opening') return <ShellSkeleton />;
  if (opening === 'failed') return problem;
  return (
    <Localised {...opening} problem={problem}>
      {children}
    </Localised>
  );
}

function Localised({ study, locale, problem, children }: Opened & Props) {
  const messages = useMessages(locale);
  if (messages === 'loading') return <ShellSkeleton />;
  if (messages === 'failed') return problem;
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Bangkok">
      <StudyContext value={study}>{children}</StudyContext>
    </NextIntlClientProvider>
  );
}

async function open(): Promise<Opened> {
  const cookie = /(?:^|; )jamdee-preferences=([^;]*)/.exec(document.cookie)?.[1];
  const preferences = readPreferences(cookie, navigator.languages.join(','));
  return { study: await openStudy(preferences), locale: preferences.locale };
}
