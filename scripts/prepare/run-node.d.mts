interface RunOptions {
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs Node with a script of the project to its end: its exit code and, if `quiet`, all it printed. */
export function runNode(
  args: readonly string[],
  options?: RunOptions,
): Promise<{ readonly code: number; readonly output: string }>;
