import type { Locale } from '#core/basics/locale.ts';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import { readStoredSettings } from '#core/people/settings-schema.ts';

/** Somebody with an account, as use-cases and screens see them. */
export interface Person extends Account {
  /** In lower case, as it is typed to sign in; null for guests and for those who only use a provider. */
  readonly userName: string | null;
  readonly hasPassword: boolean;
  readonly settingsJson: string;
}

/** A person's settings; what was never chosen follows the language they read now. */
export function settingsOf(person: Pick<Person, 'settingsJson'>, locale: Locale): Settings {
  return readStoredSettings(JSON.parse(person.settingsJson), locale);
}
