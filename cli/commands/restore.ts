import type { Command } from '#cli/command.ts';
import { withFile } from '#cli/with-file.ts';
import type { BackupProblem } from '#server/exchange/read-backup.ts';

/** Puts a backup in the place of everything the server holds. */
export const restore: Command = {
  summary: 'Replace everything in the database by what a backup holds. The server may run meanwhile.',
  usage: 'FILE',
  options: {},
  mostArguments: 1,
  run: (input, terminal) =>
    withFile(input, terminal, async (file) => {
      const { restoreBackup } = await import('#server/exchange/restore-backup.ts');
      const outcome = await restoreBackup(file, (table, count) => terminal.error(`${table}: ${count}`));
      if (!outcome.ok) {
        terminal.error(`jamdee: ${file} ${wordsOf(outcome)}; nothing was changed`);
        return 1;
      }
      terminal.out(`${outcome.rows} rows restored. Devices will give back what they have stored since.`);
      terminal.out('Everybody has to sign in anew.');
      return 0;
    }),
};

function wordsOf(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return 'cannot be read';
    case 'foreign':
      return 'is no backup that this edition of Jamdee knows';
    case 'damaged':
      return problem.line > 0 ? `is damaged in line ${problem.line}` : 'contradicts itself';
  }
}
