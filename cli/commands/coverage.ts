import { type Command, choiceOption, textOption } from '#cli/command.ts';
import { contentFolder } from '#cli/content-folder.ts';
import { type Terminal, wrongUsage } from '#cli/terminal.ts';
import { refusalWords } from '#cli/words/refusals.ts';
import { locales, type Reader, usualCalendars } from '#core/basics/locale.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import {
  countKinds,
  coverFact,
  type FactCoverage,
  fewQuestions,
  thinlyCovered,
} from '#core/questions/coverage.ts';
import { loadContent } from '#server/facts/load-content.ts';

const seed = 1;

/** Says what can be asked of each pack, and of the facts that yield few questions why it is no more. */
export const coverage: Command = {
  summary: 'Count the questions of each pack, and say why some facts yield few.',
  usage: '[--pack P] [--locale th|en]',
  options: { pack: { type: 'string' }, locale: { type: 'string' } },
  mostArguments: 0,
  async run(input, terminal) {
    const locale = choiceOption(input, 'locale', locales, 'en');
    if (!locale) {
      const got = textOption(input, 'locale') ?? '';
      return wrongUsage(terminal, { wrong: 'there is no such language', got, expected: 'th or en' });
    }
    const wanted = textOption(input, 'pack');
    const content = await loadContent(contentFolder);
    const packs = content.packs.filter(({ folder }) => wanted === undefined || folder === wanted);
    if (packs.length === 0) {
      const expected = content.packs.map(({ folder }) => folder).join(', ');
      return wrongUsage(terminal, { wrong: 'there is no such pack', got: wanted ?? 'no content', expected });
    }
    const base = makeFactBase(content.packs.map(({ pack }) => pack));
    const reader = { locale, calendar: usualCalendars[locale] };
    for (const { folder, pack } of packs)
      printPack(
        base,
        folder,
        pack.facts.map(({ id }) => id),
        reader,
        terminal,
      );
    return 0;
  },
};

function printPack(
  base: FactBase,
  name: string,
  ids: readonly string[],
  reader: Reader,
  terminal: Terminal,
): void {
  const coverages = ids.flatMap((id) => {
    const fact = base.facts.get(id);
    return fact ? [coverFact(base, fact, reader, seed)] : [];
  });
  const kinds = countKinds(coverages);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  terminal.out(`${name} (${reader.locale}): ${total} questions from ${coverages.length} facts`);
  for (const { kind, count } of kinds) terminal.out(`  ${String(count).padStart(5)}  ${kind}`);
  const thin = thinlyCovered(coverages);
  terminal.out(`  ${thin.length} facts yield fewer than ${fewQuestions}`);
  for (const line of thin.flatMap(thinLines)) terminal.out(line);
  terminal.out('');
}

function thinLines({ fact, made, reasons }: FactCoverage): readonly string[] {
  const why =
    reasons.length === 0 ? ['its property asks nothing'] : reasons.map((reason) => refusalWords[reason]);
  return [`    ${fact.id}: ${made.length}`, ...why.map((line) => `      ${line}`)];
}
