import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { run } from '#cli/run.ts';
import { makeTerminal } from '#tests/cli/make-terminal.ts';

describe('run', () => {
  it.each([
    [[], 'no command was given', 'nothing'],
    [['fact'], 'there is no such command', 'fact'],
    [['__proto__'], 'there is no such command', '__proto__'],
    [['facts', '--pakc', 'x'], "Unknown option '--pakc'", '--pakc x'],
    [['facts', '--pack'], "Option '--pack <value>' argument missing", '--pack'],
    [['questions', '--count', '-1'], "Option '--count' argument is ambiguous", '--count -1'],
    [['facts', 'one'], 'there are more words than the command takes', 'one'],
    [['facts', '--format', 'xml'], '--format takes another word', 'xml'],
    [['facts', '--pack', 'none'], 'there is no such pack', 'none'],
    [['check', '--locale', 'vi'], '--locale takes another word', 'vi'],
    [['check', '/nowhere/at/all'], 'nothing can be checked there', '/nowhere/at/all'],
  ])('%j is wrong usage: says what was wrong, got and expected', async (words, wrong, got) => {
    const { terminal, out, errors } = makeTerminal();
    expect(await run(words, terminal)).toBe(2);
    expect(out).toEqual([]);
    expect(errors[0]).toBe(`jamdee: ${wrong}`);
    expect(errors[1]).toBe(`  got:      ${got}`);
    expect(errors[2]).toMatch(/^ {2}expected: \S/);
  });

  it('lists every command with its usage', async () => {
    const { terminal, out } = makeTerminal();
    expect(await run(['--help'], terminal)).toBe(0);
    for (const name of Object.keys(commands))
      expect(out.some((line) => line.startsWith(`${name} `) || line === name)).toBe(true);
  });

  it('tells the usage of one command', async () => {
    const { terminal, out } = makeTerminal();
    expect(await run(['facts', '--help'], terminal)).toBe(0);
    expect(out[0]).toBe('jamdee facts [--pack P] [--format jsonl]');
  });
});
