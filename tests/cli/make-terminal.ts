import type { Terminal } from '#cli/terminal.ts';

/** A terminal that keeps what was written. */
export function makeTerminal(folder = '/', lines: readonly string[] = []) {
  const out: string[] = [];
  const errors: string[] = [];
  const terminal: Terminal = {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    async *input() {
      yield* lines;
    },
    folder,
  };
  return { terminal, out, errors };
}
