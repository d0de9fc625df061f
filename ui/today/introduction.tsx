'use client';

import { BookMarked, Brain, Keyboard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, locales } from '#core/basics/locale.ts';
import { defaultSettings } from '#core/people/settings.ts';
import { Texts } from '#ui/i18n/texts.tsx';
import { Button } from '#ui/kit/button.tsx';
import { Flags } from '#ui/kit/flags.tsx';
import { Link } from '#ui/kit/link.tsx';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { Logo } from '#ui/shell/logo.tsx';
import { introductionSeen } from '#ui/today/introduction-seen.ts';
import english from '../../messages/intro/en.json';
import thai from '../../messages/intro/th.json';

const texts = { th: thai, en: english };

const languageNames: Record<Locale, string> = { th: 'ภาษาไทย', en: 'English' };
const stepCount = 3;

/** The first run in three taps: language, what Jamdee promises, a first quiz. Its texts come with it, for nobody else needs them. */
export function Introduction({ onDone }: { readonly onDone: () => void }) {
  return (
    <Texts of={texts}>
      <Steps onDone={onDone} />
    </Texts>
  );
}

function Steps({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations('intro');
  const [step, setStep] = useState(introductionSeen.languageChosen() ? 2 : 1);
  const close = () => {
    introductionSeen.set();
    onDone();
  };
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col gap-6 px-6 pt-[max(2.5rem,env(safe-area-inset-top))] pb-8">
      <div className="flex items-center justify-between">
        <Logo className="size-14" />
        <span className="text-sm text-ink-soft">{t('step', { step, count: stepCount })}</span>
      </div>
      {step === 1 && <ChooseLanguage onChosen={() => setStep(2)} />}
      {step === 2 && <Promises onNext={() => setStep(3)} />}
      {step === 3 && <ChooseSubject onChosen={close} />}
    </main>
  );
}

function ChooseLanguage({ onChosen }: { readonly onChosen: () => void }) {
  const t = useTranslations('intro');
  const study = useStudy();
  const { settings } = useStudyState();
  const choose = async (locale: Locale) => {
    introductionSeen.chooseLanguage();
    onChosen();
    await study.saveSettings({ ...settings, locale, calendar: defaultSettings(locale).calendar });
  };
  return (
    <>
      <h1 className="text-3xl font-semibold">{t('title')}</h1>
      <p className="text-lg text-ink-soft">{t('language')}</p>
      <div className="mt-auto flex flex-col gap-3">
        {locales.map((locale) => (
          <Button
            key={locale}
            lang={locale}
            look={locale === settings.locale ? 'primary' : 'secondary'}
            wide
            onClick={() => choose(locale)}
          >
            {languageNames[locale]}
          </Button>
        ))}
      </div>
    </>
  );
}

const promises = [
  { key: 'promise-source', icon: BookMarked },
  { key: 'promise-meaning', icon: Keyboard },
  { key: 'promise-memory', icon: Brain },
] as const;

function Promises({ onNext }: { readonly onNext: () => void }) {
  const t = useTranslations('intro');
  return (
    <>
      <h1 className="text-3xl font-semibold">{t('promise-title')}</h1>
      <ul className="flex flex-col gap-5">
        {promises.map(({ key, icon: Icon }) => (
          <li key={key} className="flex items-start gap-4">
            <span className="rounded-full bg-brand-wash p-3 text-brand">
              <Icon aria-hidden="true" />
            </span>
            <span className="pt-1.5 text-lg">{t(key)}</span>
          </li>
        ))}
      </ul>
      <Button look="primary" wide className="mt-auto" onClick={onNext}>
        {t('next')}
      </Button>
    </>
  );
}

function ChooseSubject({ onChosen }: { readonly onChosen: () => void }) {
  const t = useTranslations('intro');
  const { packs, settings } = useStudyState();
  return (
    <>
      <h1 className="text-3xl font-semibold">{t('start-title')}</h1>
      <p className="text-lg text-ink-soft">{t('start-hint')}</p>
      <ul className="flex flex-col gap-3">
        {packs.map((pack) => (
          <li key={pack.id}>
            <Link
              href={`/quiz?deck=${pack.id}&length=10`}
              onClick={onChosen}
              className="flex min-h-16 items-center gap-4 rounded-card border border-line bg-surface px-5 py-3 text-lg font-semibold shadow-card hover:border-brand"
            >
              <Flags codes={pack.flags} />
              <span>
                <QuestionText
                  text={pack.title[settings.locale]}
                  locale={settings.locale}
                  names={pack.names?.[settings.locale] ?? []}
                />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Button look="quiet" wide className="mt-auto" onClick={onChosen}>
        {t('skip')}
      </Button>
    </>
  );
}
