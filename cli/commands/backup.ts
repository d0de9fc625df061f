import type { Command } from '#cli/command.ts';
import { withFile } from '#cli/with-file.ts';

/** Writes everything the server holds to one file that either database can be restored from. */
export const backup: Command = {
  summary: 'Write the whole database to a file. The server may run meanwhile.',
  usage: 'FILE',
  options: {},
  mostArguments: 1,
  run: (input, terminal) =>
    withFile(input, terminal, async (file) => {
      const { writeBackup } = await import('#server/exchange/write-backup.ts');
      try {
        const rows = await writeBackup(file, new Date(), (table, count) => {
          if (count > 0) terminal.error(`${table}: ${count}`);
        });
        terminal.out(`${rows} rows written to ${file}`);
        return 0;
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error;
        terminal.error(`jamdee: ${file} cannot be written: ${error.message}`);
        return 1;
      }
    }),
};
