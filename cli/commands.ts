import type { Command } from '#cli/command.ts';

/** Every command by its name, loaded when it is called: so that `check` needs no database and `facts` no scheduler. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('#cli/commands/check.ts')).check,
  facts: async () => (await import('#cli/commands/facts.ts')).facts,
};
