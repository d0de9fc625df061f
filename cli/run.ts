import { parseArgs } from 'node:util';
import type { Command, CommandInput } from '#cli/command.ts';
import { commands } from '#cli/commands.ts';
import { type ExitStatus, type Terminal, type WrongUsage, wrongUsage } from '#cli/terminal.ts';

/** Runs what a person typed after `jamdee`. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === '--help' || name === 'help') return help(terminal);
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const wrong = name === undefined ? 'no command was given' : 'there is no such command';
    const expected = `${Object.keys(commands).join(', ')}, or --help`;
    return wrongUsage(terminal, { wrong, got: name ?? 'nothing', expected });
  }
  const command = await load();
  if (rest.includes('--help')) {
    terminal.out(`jamdee ${name} ${command.usage}`);
    terminal.out(`  ${command.summary}`);
    return 0;
  }
  const input = readInput(command, rest, `jamdee ${name} ${command.usage}`);
  return 'wrong' in input ? wrongUsage(terminal, input) : command.run(input, terminal);
}

async function help(terminal: Terminal): Promise<ExitStatus> {
  terminal.out('npm run -s jamdee -- <command> [options]');
  for (const [name, load] of Object.entries(commands)) {
    const { usage, summary } = await load();
    terminal.out('');
    terminal.out(`${name} ${usage}`);
    terminal.out(`  ${summary}`);
  }
  return 0;
}

function readInput(command: Command, words: readonly string[], usage: string): CommandInput | WrongUsage {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    const options = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]),
    );
    if (positionals.length <= command.mostArguments) return { options, arguments: positionals };
    const got = positionals.slice(command.mostArguments).join(' ');
    return { wrong: 'there are more words than the command takes', got, expected: usage };
  } catch (error) {
    // parseArgs speaks of wrong options only by throwing.
    const message = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : '';
    return { wrong: message, got: words.join(' '), expected: usage };
  }
}
