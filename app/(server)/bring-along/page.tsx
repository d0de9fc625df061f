import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentPerson } from '#server/people/current-person.ts';
import { AccountPage } from '#ui/people/account-page.tsx';
import { BringAlong } from '#ui/people/bring-along.tsx';
import { readCount } from '#ui/people/read-count.ts';
import { safePath } from '#ui/people/safe-path.ts';
import { bringGuestHere, isGuestStillHere } from './actions.ts';

export default async function BringAlongPage({ searchParams }: PageProps<'/bring-along'>) {
  const t = await getTranslations('account');
  const person = await currentPerson();
  if (person?.kind !== 'member') redirect('/');
  const { cards, decks, next } = await searchParams;
  const counts = { cards: figure(cards), decks: figure(decks) };
  const both = counts.cards > 0 && counts.decks > 0 ? 'yes' : 'no';
  return (
    <AccountPage
      title={t('bring-title')}
      intro={t('bring-body', { ...counts, both, name: person.name ?? '' })}
      back="/"
    >
      <BringAlong
        account={person.id}
        isStillHere={isGuestStillHere}
        bring={bringGuestHere}
        next={safePath(next)}
      />
    </AccountPage>
  );
}

/** A figure for the sentence, no more: what is there was counted on the device. */
function figure(text: string | string[] | undefined): number {
  return typeof text === 'string' ? (readCount(text, 999_999) ?? 0) : 0;
}
