import { nearestNames } from '#core/basics/nearest-names.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Source } from '#core/facts/pack.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { SlotType } from '#core/facts/property.ts';
import { slotNames, slotType, slotValues } from '#core/facts/slots.ts';

/** Entities and sources that facts name: do they exist, and is the entity of a kind its slot takes? */
export function checkReferences(pack: ParsedPack, scope: Scope): FactProblem[] {
  const sources = new Map(pack.sources.map(({ item }) => [item.document, item]));
  return pack.facts.flatMap((fact) => [...entityProblems(fact, scope), ...citationProblems(fact, sources)]);
}

function entityProblems({ item: fact, part }: Located<Fact>, scope: Scope): FactProblem[] {
  const property = scope.properties.get(fact.property);
  if (!property) return [];
  return slotNames(property).flatMap((slot) => {
    const type = slotType(property, slot);
    const values = slotValues(fact, slot);
    return values.flatMap((value, index) => {
      const at = type?.many ? within(part, slot, index) : within(part, slot);
      return value.kind === 'entity' && type ? entityProblem(value.id, type, at, scope) : [];
    });
  });
}

function entityProblem(id: string, type: SlotType, part: Part, scope: Scope): FactProblem[] {
  const entity = scope.entities.get(id);
  if (!entity) {
    if (scope.unreadable.has(id)) return [];
    return [problemAt(part, 'unknown-entity', id, nearestNames(id, scope.entities.keys()))];
  }
  const fits = type.entityKinds.length === 0 || type.entityKinds.includes(entity.kind);
  return fits ? [] : [problemAt(part, 'wrong-entity-kind', `${id} (${entity.kind})`, type.entityKinds)];
}

function citationProblems(
  { item: fact, part }: Located<Fact>,
  sources: ReadonlyMap<string, Source>,
): FactProblem[] {
  const source = sources.get(fact.source.document);
  if (!source)
    return [
      problemAt(within(part, 'document'), 'unknown-document', fact.source.document, [...sources.keys()]),
    ];
  const last = source.paragraphs ?? Number.POSITIVE_INFINITY;
  if (fact.source.paragraph <= last) return [];
  return [problemAt(within(part, 'paragraph'), 'unknown-paragraph', fact.source.paragraph, [`1–${last}`])];
}
