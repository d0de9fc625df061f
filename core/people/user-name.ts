import { normaliseThai } from '#core/basics/thai-text.ts';

const userNameLimits = { shortest: 3, longest: 32 } as const;

export type UserNameProblem = 'name-short' | 'name-long' | 'name-signs';

export type UserNameReading =
  /** `shown` is how the person writes it; `key` is the same for every spelling that looks the same. */
  | { readonly ok: true; readonly shown: string; readonly key: string }
  | { readonly ok: false; readonly problem: UserNameProblem };

const latin = '\\p{Script=Latin}';
const thai = 'ก-ฺเ-๎๐-๙';
const allowed = new RegExp(`^[${latin}${thai}0-9._-]+$`, 'u');
/** Not a sign, and no mark that hangs on nothing. */
const beginning = new RegExp(`^[${latin}ก-ะาำเ-ๆ๐-๙0-9]`, 'u');

/**
 * Reads a user name: 3 to 32 letters and digits, Latin or Thai, and `.` `_` `-` between them. Capital
 * letters, Thai digits and the order in which marks were typed make no difference between names.
 */
export function readUserName(typed: string): UserNameReading {
  if (typed.length > userNameLimits.longest * 4) return { ok: false, problem: 'name-long' };
  const shown = typed.normalize('NFC').trim();
  const length = [...shown].length;
  if (length < userNameLimits.shortest) return { ok: false, problem: 'name-short' };
  if (length > userNameLimits.longest) return { ok: false, problem: 'name-long' };
  if (!allowed.test(shown) || !beginning.test(shown)) return { ok: false, problem: 'name-signs' };
  return { ok: true, shown, key: userNameKey(shown) };
}

/** What a typed name is looked up by, be it a name that could exist or not. */
export function userNameKey(typed: string): string {
  return normaliseThai(typed.slice(0, 200).normalize('NFKC')).toLowerCase().normalize('NFKC');
}
