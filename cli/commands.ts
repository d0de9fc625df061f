import type { Command } from '#cli/command.ts';

/** Every command by its name, loaded when it is called: so that `check` needs no database and `facts` no scheduler. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('#cli/commands/check.ts')).check,
  questions: async () => (await import('#cli/commands/questions.ts')).questions,
  grade: async () => (await import('#cli/commands/grade.ts')).grade,
  coverage: async () => (await import('#cli/commands/coverage.ts')).coverage,
  facts: async () => (await import('#cli/commands/facts.ts')).facts,
  schedule: async () => (await import('#cli/commands/schedule.ts')).schedule,
  'load-packs': async () => (await import('#cli/commands/load-packs.ts')).loadPacks,
  admin: async () => (await import('#cli/commands/admin.ts')).admin,
  backup: async () => (await import('#cli/commands/backup.ts')).backup,
  restore: async () => (await import('#cli/commands/restore.ts')).restore,
};
