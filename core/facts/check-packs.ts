import { compareProblems } from '#core/basics/problem.ts';
import { checkContradictions, checkDisputes } from '#core/facts/check/check-contradictions.ts';
import { checkCoverage } from '#core/facts/check/check-coverage.ts';
import { checkExpressionCounts } from '#core/facts/check/check-expression-counts.ts';
import { checkIds } from '#core/facts/check/check-ids.ts';
import { checkNames } from '#core/facts/check/check-names.ts';
import { checkParts } from '#core/facts/check/check-parts.ts';
import { checkProperty } from '#core/facts/check/check-properties.ts';
import { checkQuantities } from '#core/facts/check/check-quantities.ts';
import { checkReferences } from '#core/facts/check/check-references.ts';
import { checkShapes } from '#core/facts/check/check-shapes.ts';
import { checkStatements } from '#core/facts/check/check-statements.ts';
import { scopeOf } from '#core/facts/check/scope.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import type { Shape } from '#core/facts/parse/parse-shapes.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** What packs are held against beside themselves. */
export interface CheckContext {
  readonly questionKinds: readonly string[];
  /** The rows of `shapes.yaml`; null where there is none: packs checked without their collection. */
  readonly shapes: readonly Located<Shape>[] | null;
}

/** Every problem of the packs: those found while reading, and those between their parts. In the order of the files. */
export function checkPacks(packs: readonly ParsedPack[], context: CheckContext): readonly FactProblem[] {
  const shapeIds = context.shapes && new Set(context.shapes.map(({ item }) => item.id));
  const known = { questionKinds: context.questionKinds, shapes: shapeIds };
  const facts = packs.flatMap(({ drafts }) => drafts.facts);
  const factsById = new Map(facts.map(({ item }) => [item.id, item]));
  const ofEachPack = packs.flatMap((pack) => {
    const { drafts } = pack;
    const scope = scopeOf(pack, packs);
    return [
      ...pack.problems,
      ...drafts.properties.flatMap((property) => checkProperty(property, known)),
      ...checkParts(drafts.entities, scope),
      ...checkReferences(pack, scope),
      ...drafts.facts.flatMap(({ item }) => checkQuantities(item)),
      ...checkStatements(drafts.facts, scope, factsById),
      ...checkCoverage(pack),
      ...checkExpressionCounts(pack),
    ];
  });
  return [
    ...ofEachPack,
    ...checkIds(packs),
    ...checkNames(packs.flatMap(({ drafts }) => drafts.entities)),
    ...checkContradictions(facts),
    ...checkDisputes(facts),
    ...(context.shapes ? checkShapes(packs, context.shapes) : []),
  ].sort(compareProblems);
}
