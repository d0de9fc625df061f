import path from 'node:path';
import type { CommandInput } from '#cli/command.ts';
import { type ExitStatus, type Terminal, wrongUsage } from '#cli/terminal.ts';
import { withDatabase } from '#cli/with-database.ts';

/** Runs a command's work with the database and the file that was named: its full path. */
export async function withFile(
  input: CommandInput,
  terminal: Terminal,
  work: (file: string) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const [name] = input.arguments;
  if (!name) return wrongUsage(terminal, { wrong: 'no file was named', got: 'nothing', expected: 'FILE' });
  const file = path.resolve(terminal.folder, name);
  return withDatabase(terminal, () => work(file));
}
