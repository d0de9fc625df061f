import { type Command, choiceOption, textOption } from '#cli/command.ts';
import { contentFolder } from '#cli/content-folder.ts';
import { type ExitStatus, type Terminal, wrongUsage } from '#cli/terminal.ts';
import { problemLines } from '#cli/words/word-problem.ts';
import type { Fact } from '#core/facts/fact.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { factRecord } from '#core/facts/fact-record.ts';
import { loadContent } from '#server/facts/load-content.ts';

/** Prints the facts of the packs, one after another. */
export const facts: Command = {
  summary: 'Print every fact with its statement and source.',
  usage: '[--pack P] [--format jsonl]',
  options: { pack: { type: 'string' }, format: { type: 'string' } },
  mostArguments: 0,
  async run(input, terminal) {
    const format = choiceOption(input, 'format', ['text', 'jsonl'], 'text');
    if (!format) {
      const got = textOption(input, 'format') ?? '';
      return wrongUsage(terminal, { wrong: '--format takes another word', got, expected: 'text or jsonl' });
    }
    return printFacts(textOption(input, 'pack'), format, terminal);
  },
};

async function printFacts(
  wanted: string | undefined,
  format: 'text' | 'jsonl',
  terminal: Terminal,
): Promise<ExitStatus> {
  const content = await loadContent(contentFolder);
  const packs = content.packs.filter(({ folder }) => wanted === undefined || folder === wanted);
  if (packs.length === 0) {
    const expected = content.packs.map(({ folder }) => folder).join(', ');
    return wrongUsage(terminal, { wrong: 'there is no such pack', got: wanted ?? 'no content', expected });
  }
  const base = makeFactBase(content.packs.map(({ pack }) => pack));
  for (const fact of packs.flatMap(({ pack }) => pack.facts)) {
    const lines = format === 'jsonl' ? [JSON.stringify(factRecord(fact, base))] : factLines(fact);
    for (const line of lines) terminal.out(line);
  }
  const problems = packs.flatMap((pack) => pack.problems);
  for (const problem of problems) {
    for (const line of problemLines(problem, 'en')) terminal.error(line);
  }
  return problems.length === 0 ? 0 : 1;
}

function factLines(fact: Fact): readonly string[] {
  const { document, paragraph } = fact.source;
  return [
    `${fact.id} (${fact.property}${fact.status === 'actual' ? '' : `, ${fact.status}`})`,
    `  ${fact.statement.en}`,
    `  ${fact.statement.th}`,
    `  ${fact.pack}: ${document}, paragraph ${paragraph}`,
    ...fact.disputes.map((other) => `  disputed by ${other}`),
    '',
  ];
}
