import { stat } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '#cli/check-content.ts';
import { type Command, choiceOption, textOption } from '#cli/command.ts';
import { contentFolder } from '#cli/content-folder.ts';
import { reportChanges } from '#cli/report-changes.ts';
import { type ExitStatus, type Terminal, wrongUsage } from '#cli/terminal.ts';
import { problemLines, wordProblem } from '#cli/words/word-problem.ts';
import { type Locale, locales } from '#core/basics/locale.ts';
import type { Problem } from '#core/basics/problem.ts';
import { loadContent } from '#server/facts/load-content.ts';

const formats = ['text', 'jsonl'] as const;

/** Reads packs and prints every problem with its place and remedy. */
export const check: Command = {
  summary: 'Read packs and print every problem with file, place, what was expected and how to mend it.',
  usage: '[PATH] [--against PATH] [--locale en|th] [--format jsonl]',
  options: { format: { type: 'string' }, locale: { type: 'string' }, against: { type: 'string' } },
  mostArguments: 1,
  async run(input, terminal) {
    const format = choiceOption(input, 'format', formats, 'text');
    if (!format) return wrongChoice(terminal, 'format', textOption(input, 'format'), formats);
    const locale = choiceOption(input, 'locale', locales, 'en');
    if (!locale) return wrongChoice(terminal, 'locale', textOption(input, 'locale'), locales);
    const given = input.arguments[0];
    const scope =
      given === undefined
        ? { folder: contentFolder, pack: null }
        : await findScope(path.resolve(terminal.folder, given));
    if (!scope) return nothingThere(terminal, given ?? '');
    const against = textOption(input, 'against');
    const former = against === undefined ? null : await findScope(path.resolve(terminal.folder, against));
    if (against !== undefined && !former) return nothingThere(terminal, against);
    const content = await loadContent(scope.folder);
    const problems = checkContent(content)
      .filter(({ place }) => scope.pack === null || place.file.startsWith(`${scope.pack}/`))
      .map((problem) => atPath(problem, path.relative(terminal.folder, scope.folder)));
    report(problems, format, locale, terminal);
    if (former) reportChanges(await loadContent(former.folder), content, scope.pack, format, terminal);
    if (format === 'text' && problems.length === 0) {
      const packs = content.packs.filter(({ folder }) => scope.pack === null || folder === scope.pack);
      terminal.out(
        `packs: ${packs.length}, facts: ${packs.reduce((sum, { pack }) => sum + pack.facts.length, 0)}; no problem found`,
      );
    }
    return problems.length === 0 ? 0 : 1;
  },
};

function nothingThere(terminal: Terminal, got: string): ExitStatus {
  const expected = 'the folder of a pack (with pack.yaml) or one that holds packs';
  return wrongUsage(terminal, { wrong: 'nothing can be checked there', got, expected });
}

interface CheckScope {
  readonly folder: string;
  /** The one pack whose problems are shown; null for all. */
  readonly pack: string | null;
}

/** A pack is checked beside its neighbours, whose entities and ids it may use; only its own problems are shown. */
async function findScope(folder: string): Promise<CheckScope | null> {
  if (!(await isThere(folder, 'folder'))) return null;
  const isPack =
    (await isThere(path.join(folder, 'pack.yaml'), 'file')) ||
    (await isThere(path.join(folder, 'facts.yaml'), 'file'));
  return isPack ? { folder: path.dirname(folder), pack: path.basename(folder) } : { folder, pack: null };
}

async function isThere(target: string, what: 'file' | 'folder'): Promise<boolean> {
  try {
    const found = await stat(target);
    return what === 'file' ? found.isFile() : found.isDirectory();
  } catch {
    return false;
  }
}

function atPath(problem: Problem, folder: string): Problem {
  const file = path.posix.join(folder.split(path.sep).join('/'), problem.place.file);
  return { ...problem, place: { ...problem.place, file } };
}

/** Lines for people go to standard error, as all problems do; objects for programs are the result. */
function report(
  problems: readonly Problem[],
  format: 'text' | 'jsonl',
  locale: Locale,
  terminal: Terminal,
): void {
  for (const problem of problems) {
    if (format === 'jsonl') {
      const { says, expected, remedy } = wordProblem(problem, locale);
      const { code, item, found, place } = problem;
      terminal.out(JSON.stringify({ code, ...place, item, found, message: says, expected, remedy }));
    } else {
      for (const line of problemLines(problem, locale)) terminal.error(line);
    }
  }
  if (problems.length > 0 && format === 'text') terminal.error(`problems: ${problems.length}`);
}

function wrongChoice(
  terminal: Terminal,
  name: string,
  got: string | undefined,
  choices: readonly string[],
): ExitStatus {
  return wrongUsage(terminal, {
    wrong: `--${name} takes another word`,
    got: got ?? '',
    expected: choices.join(' or '),
  });
}
