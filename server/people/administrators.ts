import 'server-only';
import { userNameKey } from '#core/people/user-name.ts';
import { saveAdministrator } from '#server/people/store.ts';

/**
 * Makes a member an administrator, or an ordinary member again. For whoever runs the command line. False
 * when nobody has that name.
 */
export function setAdministrator(name: string, administrator: boolean): Promise<boolean> {
  return saveAdministrator(userNameKey(name), administrator);
}
