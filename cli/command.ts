import type { ParseArgsConfig } from 'node:util';
import type { ExitStatus, Terminal } from '#cli/terminal.ts';

/** What a person gave after the command's name: `--pack P` is `options.pack`. */
export interface CommandInput {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly arguments: readonly string[];
}

/** One command of `jamdee`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Options and arguments as the person types them: `[--pack P] [--format jsonl]`. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many arguments it takes at most. */
  readonly mostArguments: number;
  run(input: CommandInput, terminal: Terminal): Promise<ExitStatus>;
}

/** An option as text; undefined when it was not given. */
export function textOption(input: CommandInput, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that takes one of some words: the word, `fallback` when it was not given, null when it is another. */
export function choiceOption<Choice extends string>(
  input: CommandInput,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice | null {
  const value = textOption(input, name);
  return value === undefined ? fallback : (choices.find((choice) => choice === value) ?? null);
}
