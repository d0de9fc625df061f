import { nearestNames } from '#core/basics/nearest-names.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import type { FactDraft } from '#core/facts/parse/fact-draft.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import type { SourceDraft } from '#core/facts/parse/parse-manifest.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { SlotType } from '#core/facts/property.ts';

/** Entities and sources that facts name: do they exist, and is the entity of a kind its slot takes? */
export function checkReferences({ drafts }: ParsedPack, scope: Scope): FactProblem[] {
  const areSourcesKnown = !drafts.brokenFiles.has('pack.yaml');
  const sources = sourcesByDocument(drafts.sources);
  return drafts.facts.flatMap((fact) => [
    ...entityProblems(fact, scope),
    ...(areSourcesKnown ? citationProblems(fact, sources) : []),
  ]);
}

/** The sources by their document. One whose document could not be read stands for any, under the empty name. */
export function sourcesByDocument(
  sources: readonly Located<SourceDraft>[],
): ReadonlyMap<string, SourceDraft> {
  return new Map(sources.map(({ item }) => [item.document ?? '', item]));
}

function entityProblems({ item: fact, part }: Located<FactDraft>, scope: Scope): FactProblem[] {
  const types = fact.property?.slots.types;
  const subject =
    fact.subject === ''
      ? []
      : entityProblem(fact.subject, types?.get('subject') ?? null, within(part, 'subject'), scope);
  return [
    ...subject,
    ...fact.values.flatMap(({ slot, value, part: at }) =>
      value.kind === 'entity' ? entityProblem(value.id, types?.get(slot) ?? null, at, scope) : [],
    ),
  ];
}

function entityProblem(id: string, type: SlotType | null, part: Part, scope: Scope): FactProblem[] {
  const entity = scope.entities.get(id);
  if (!entity) {
    if (!scope.areAll) return [];
    return [problemAt(part, 'unknown-entity', id, nearestNames(id, scope.entities.keys()))];
  }
  if (!type || type.entityKinds.length === 0 || entity.kind === undefined) return [];
  if (type.entityKinds.includes(entity.kind)) return [];
  return [problemAt(part, 'wrong-entity-kind', `${id} (${entity.kind})`, type.entityKinds)];
}

function citationProblems(
  { item: fact, part }: Located<FactDraft>,
  sources: ReadonlyMap<string, SourceDraft>,
): FactProblem[] {
  if (fact.document === undefined) return [];
  const source = sources.get(fact.document) ?? sources.get('');
  if (!source)
    return [problemAt(within(part, 'document'), 'unknown-document', fact.document, [...sources.keys()])];
  const last = source.paragraphs ?? Number.POSITIVE_INFINITY;
  if (fact.paragraph === undefined || fact.paragraph <= last) return [];
  return [problemAt(within(part, 'paragraph'), 'unknown-paragraph', fact.paragraph, [`1–${last}`])];
}
