import type { Place } from '#core/basics/problem.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** An expression of a source that is deliberately no part of a fact. */
export interface NotFact {
  readonly document: string;
  readonly paragraph: number;
  readonly expression: string;
  readonly reason: string;
  readonly place: Place;
}

/** Reads the tables `| document | paragraph | expression | reason |` of `not-facts.md`; everything else in it is prose. */
export function parseNotFacts(
  file: string,
  text: string,
): {
  readonly items: readonly NotFact[];
  /** The cells of the rows that could not be read. */
  readonly unread: readonly (readonly string[])[];
  readonly problems: readonly FactProblem[];
} {
  const items: NotFact[] = [];
  const unread: (readonly string[])[] = [];
  const problems: FactProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const cells = cellsOf(line);
    if (!cells || isHead(cells)) continue;
    const place: Place = { file, line: index + 1, column: 1 };
    const row = toRow(cells, place);
    if (row) items.push(row);
    else {
      unread.push(cells);
      const found = line.trim().slice(0, 80);
      problems.push({ code: 'not-fact-bad-row', place, item: '', found, expected: [] });
    }
  }
  return { items, unread, problems };
}

function cellsOf(line: string): readonly string[] | null {
  const row = line.trim();
  if (!row.startsWith('|')) return null;
  const cells = row.replaceAll('\\|', '\u0000').split('|').slice(1);
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) =>
    cell
      .replaceAll('\u0000', '|')
      .trim()
      .replace(/^`([^`]*)`$/, '$1'),
  );
}

/** The head of the table and the line of hyphens below it. */
function isHead(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell)) || cells[0]?.toLowerCase() === 'document';
}

function toRow(cells: readonly string[], place: Place): NotFact | null {
  const [document = '', paragraph = '', expression = '', reason = ''] = cells;
  const complete = cells.length === 4 && document !== '' && expression !== '' && reason !== '';
  if (!complete || !/^\d{1,6}$/.test(paragraph)) return null;
  return { document, paragraph: Number(paragraph), expression, reason, place };
}
