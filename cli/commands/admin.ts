import type { Command } from '#cli/command.ts';
import { type ExitStatus, type Terminal, wrongUsage } from '#cli/terminal.ts';
import { withDatabase } from '#cli/with-database.ts';

const usage = 'grant NAME | revoke NAME | reset-link NAME';

/** What whoever runs the server may do for its people. */
export const admin: Command = {
  summary:
    'Make somebody an administrator, or not; make a link with which a forgotten password is chosen anew.',
  usage,
  options: {},
  mostArguments: 2,
  async run(input, terminal) {
    const [action, name] = input.arguments;
    if (name === undefined || (action !== 'grant' && action !== 'revoke' && action !== 'reset-link')) {
      const wrong = 'an action and a user name are needed';
      return wrongUsage(terminal, { wrong, got: input.arguments.join(' ') || 'nothing', expected: usage });
    }
    return withDatabase(terminal, () =>
      action === 'reset-link'
        ? printResetLink(name, terminal)
        : changeRole(name, action === 'grant', terminal),
    );
  },
};

async function changeRole(name: string, grant: boolean, terminal: Terminal): Promise<ExitStatus> {
  const { setAdministrator } = await import('#server/people/administrators.ts');
  if (!(await setAdministrator(name, grant))) return nobody(name, terminal);
  terminal.out(`${name} is ${grant ? 'now an administrator' : 'no longer an administrator'}.`);
  return 0;
}

async function printResetLink(name: string, terminal: Terminal): Promise<ExitStatus> {
  const { issueResetLink } = await import('#server/people/reset-password.ts');
  const outcome = await issueResetLink('operator', name, new Date());
  if (!outcome.ok) return nobody(name, terminal);
  const address = process.env.NEXTAUTH_URL ?? '';
  const path = `/reset/${outcome.token}`;
  const isKnown = URL.canParse(path, address);
  terminal.out(isKnown ? new URL(path, address).href : path);
  if (!isKnown) terminal.out(addressUnknown);
  terminal.out(`It works once, until ${outcome.expiresAt.toISOString()}.`);
  return 0;
}

/** The server may run elsewhere, on any port and behind any name: only whoever set it up knows. */
const addressUnknown =
  'Put the address in front of it under which people open Jamdee, such as http://localhost:3000. With NEXTAUTH_URL set to that address the link is printed whole.';

function nobody(name: string, terminal: Terminal): ExitStatus {
  terminal.error(`jamdee: nobody has the user name ${JSON.stringify(name)}`);
  return 1;
}
