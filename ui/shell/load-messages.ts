import type { Locale } from '#core/basics/locale.ts';
import type english from '../../messages/en.json';

export type Messages = typeof english;

/** The texts of one language; the other stays on the server. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'th'
    ? ((await import('../../messages/th.json')).default as Messages)
    : (await import('../../messages/en.json')).default;
}
