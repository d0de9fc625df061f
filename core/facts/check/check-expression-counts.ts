import type { Located } from '#core/facts/parse/parse-list.ts';
import type { SourceDraft } from '#core/facts/parse/parse-manifest.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { PackDrafts, ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/**
 * The list of expressions is as long as the sources say: what was counted in them when they were read is
 * kept beside them, so that a row that is gone does not go unnoticed. A pack that lists expressions says it
 * of every source. Rows that could not be read in full count where they may belong.
 */
export function checkExpressionCounts({ drafts }: ParsedPack): FactProblem[] {
  if (drafts.brokenFiles.has('expressions.yaml')) return [];
  return drafts.sources.flatMap((source) => countProblems(source, drafts));
}

function countProblems({ item: source, part }: Located<SourceDraft>, drafts: PackDrafts): FactProblem[] {
  const { document, expressions: counted } = source;
  if (document === undefined) return [];
  if (counted === undefined) {
    const isDue = drafts.expressions.length > 0 && !Object.hasOwn(source, 'expressions');
    return isDue ? [problemAt(part, 'missing-field', '', ['expressions'])] : [];
  }
  const rows = drafts.expressions.map(({ item }) => item);
  const own = rows.filter((row) => row.document === document);
  const ofAny = rows.filter((row) => row.document === undefined).length;
  const ofNoKind = own.filter(({ kind }) => kind === undefined).length;
  return (['dates', 'numbers'] as const).flatMap((name) => {
    const expected = counted[name];
    const listed = own.filter(({ kind }) => `${kind}s` === name).length;
    if (expected === undefined) return [];
    if (listed <= expected && expected <= listed + ofNoKind + ofAny) return [];
    const at = within(part, 'expressions', name);
    return [
      problemAt({ ...at, item: document }, 'expressions-miscounted', `${name}: ${listed}`, [
        `${name}: ${expected}`,
      ]),
    ];
  });
}
