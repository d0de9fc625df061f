import type { Locale } from '#core/basics/locale.ts';
import english from '../../messages/study/en.json';
import thai from '../../messages/study/th.json';

/** The texts of what stands around every screen: few enough that both languages come along. */
export const firstMessages: Readonly<Record<Locale, object>> = { th: thai, en: english };

/** The screens that make do with them and with what they bring. */
const firstScreens: readonly string[] = ['/', '/review'];

export function needsMoreMessages(path: string): boolean {
  return !firstScreens.includes(path);
}

/** The texts of all other study screens, in one language. */
export async function loadMoreMessages(locale: Locale): Promise<object> {
  return locale === 'th'
    ? (await import('../../messages/screens/th.json')).default
    : (await import('../../messages/screens/en.json')).default;
}
