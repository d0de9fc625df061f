/** Where a command reads and writes; tests give their own. */
export interface Terminal {
  /** A line of results, to standard output. */
  out(line: string): void;
  /** A line about what went wrong, to standard error. */
  error(line: string): void;
  /** The lines of standard input. */
  input(): AsyncIterable<string>;
  /** The folder that paths given by the person start from. */
  readonly folder: string;
}

/** 0 done, 1 problems found, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export interface WrongUsage {
  /** What is wrong, in words: "--format takes one of two words". */
  readonly wrong: string;
  readonly got: string;
  readonly expected: string;
}

/** Says what was wrong, what was got and what was expected; returns the exit status for it. */
export function wrongUsage(terminal: Terminal, { wrong, got, expected }: WrongUsage): ExitStatus {
  terminal.error(`jamdee: ${wrong}`);
  terminal.error(`  got:      ${got}`);
  terminal.error(`  expected: ${expected}`);
  return 2;
}
