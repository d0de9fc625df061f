import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';

interface Named {
  readonly was?: readonly (string | undefined)[] | undefined;
}

/** Ids given twice, former ids still in use or claimed twice, removed ids used again: within and across packs. */
export function checkIds(packs: readonly ParsedPack[]): FactProblem[] {
  return [
    ...checkKind(packs.flatMap(({ drafts }) => drafts.facts)),
    ...checkKind(packs.flatMap(({ drafts }) => drafts.entities)),
    ...checkKind(packs.flatMap(({ drafts }) => drafts.properties)),
    ...checkTombstones(packs),
  ];
}

function checkKind(located: readonly Located<Named>[]): FactProblem[] {
  const first = new Map<string, Located<Named>>();
  const problems: FactProblem[] = [];
  for (const one of located) {
    const id = one.part.item;
    if (id === '') continue;
    const before = first.get(id);
    if (before) problems.push(problemAt(within(one.part, 'id'), 'duplicate-id', id, [placeText(before)]));
    else first.set(id, one);
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
      if (former === undefined) return [];
      const taken = current.get(former) ?? claimed.get(former);
      claimed.set(former, one);
      return taken
        ? [problemAt(within(one.part, 'was', index), 'was-conflict', former, [placeText(taken)])]
        : [];
    }),
  );
}

function checkTombstones(packs: readonly ParsedPack[]): FactProblem[] {
  const facts = packs.flatMap(({ drafts }) => drafts.facts);
  const used = new Map(
    facts.flatMap((fact) => [fact.part.item, ...fact.item.was].map((id) => [id, fact] as const)),
  );
  const seen = new Set<string>();
  return packs
    .flatMap(({ drafts }) => drafts.tombstones)
    .flatMap(({ part }) => {
      const id = part.item;
      if (id === '') return [];
      const fact = used.get(id);
      const twice = seen.has(id);
      seen.add(id);
      if (fact) return [problemAt(within(part, 'id'), 'tombstone-in-use', id, [placeText(fact)])];
      return twice ? [problemAt(within(part, 'id'), 'duplicate-id', id)] : [];
    });
}

function placeText({ part }: Located<unknown>): string {
  const { file, line } = part.file.placeOf(part.path);
  return `${file}:${line}`;
}
