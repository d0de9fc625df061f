import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

interface Props {
  /** The rooms whose texts the parts inside need; nothing else is sent. */
  readonly rooms: readonly (keyof Messages)[];
  readonly children: ReactNode;
}

/** Gives texts to the parts of a server-drawn page that live in the browser. */
export async function ServerMessages({ rooms, children }: Props) {
  const messages = await getMessages();
  const needed = Object.fromEntries(rooms.map((room) => [room, messages[room]]));
  return (
    <NextIntlClientProvider locale={await getLocale()} messages={needed} timeZone="Asia/Bangkok">
      {children}
    </NextIntlClientProvider>
  );
}
