import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';

interface Named {
  readonly id: string;
  readonly was?: readonly string[];
}

/** Ids given twice, former ids still in use or claimed twice, removed ids used again: within and across packs. */
export function checkIds(packs: readonly ParsedPack[]): FactProblem[] {
  return [
    ...checkKind(packs.flatMap((pack) => pack.facts)),
    ...checkKind(packs.flatMap((pack) => pack.entities)),
    ...checkKind(packs.flatMap((pack) => pack.properties)),
    ...checkTombstones(packs),
  ];
}

function checkKind(located: readonly Located<Named>[]): FactProblem[] {
  const first = new Map<string, Located<Named>>();
  const problems: FactProblem[] = [];
  for (const one of located) {
    const before = first.get(one.item.id);
    if (before)
      problems.push(problemAt(within(one.part, 'id'), 'duplicate-id', one.item.id, [placeText(before)]));
    else first.set(one.item.id, one);
  }
  return [...problems, ...checkFormerIds(located, first)];
}

function checkFormerIds(
  located: readonly Located<Named>[],
  current: ReadonlyMap<string, Located<Named>>,
): FactProblem[] {
  const claimed = new Map<string, Located<Named>>();
  return located.flatMap((one) =>
    (one.item.was ?? []).flatMap((former, index) => {
      const taken = current.get(former) ?? claimed.get(former);
      claimed.set(former, one);
      return taken
        ? [problemAt(within(one.part, 'was', index), 'was-conflict', former, [placeText(taken)])]
        : [];
    }),
  );
}

function checkTombstones(packs: readonly ParsedPack[]): FactProblem[] {
  const facts = packs.flatMap((pack) => pack.facts);
  const used = new Map(
    facts.flatMap((fact) => [fact.item.id, ...fact.item.was].map((id) => [id, fact] as const)),
  );
  const seen = new Set<string>();
  return packs
    .flatMap((pack) => pack.tombstones)
    .flatMap(({ item, part }) => {
      const fact = used.get(item.id);
      const twice = seen.has(item.id);
      seen.add(item.id);
      if (fact) return [problemAt(within(part, 'id'), 'tombstone-in-use', item.id, [placeText(fact)])];
      return twice ? [problemAt(within(part, 'id'), 'duplicate-id', item.id)] : [];
    });
}

function placeText({ part }: Located<Named>): string {
  const { file, line } = part.file.placeOf(part.path);
  return `${file}:${line}`;
}
