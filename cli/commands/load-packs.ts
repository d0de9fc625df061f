import { type Command, textOption } from '#cli/command.ts';
import { contentFolder } from '#cli/content-folder.ts';
import { withDatabase } from '#cli/with-database.ts';
import { withdrawnLines } from '#cli/words/withdrawn-lines.ts';
import { loadContent } from '#server/facts/load-content.ts';

/** A start prints little: whoever wants all of it asks for it. */
const mostLines = 10;

/** Brings the packs of the content folder into the database, and tells what is no longer asked. Runs at every start. */
export const loadPacks: Command = {
  summary: 'Load the packs of a content folder into the database.',
  usage: '[--content FOLDER]',
  options: { content: { type: 'string' } },
  mostArguments: 0,
  async run(input, terminal) {
    const content = await loadContent(textOption(input, 'content') ?? contentFolder);
    const packs = content.packs.map(({ pack }) => pack);
    return withDatabase(terminal, async () => {
      const { loadPacksIntoLibrary } = await import('#server/facts/load-packs.ts');
      const { changed, former } = await loadPacksIntoLibrary(packs, new Date());
      const facts = packs.reduce((sum, pack) => sum + pack.facts.length, 0);
      terminal.out(`${facts} facts ${changed ? 'loaded' : 'are up to date'}.`);
      if (former.length > 0) {
        const { withdrawnByLoad } = await import('#server/facts/withdrawn-by-load.ts');
        const withdrawn = await withdrawnByLoad(former, packs, mostLines);
        for (const line of withdrawnLines(withdrawn)) terminal.out(line);
      }
      if (content.problems.length > 0) {
        terminal.error(`${content.problems.length} problems in the content; "jamdee check" lists them.`);
      }
      return 0;
    });
  },
};
