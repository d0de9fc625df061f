import type { EntityDraft } from '#core/facts/parse/parse-entities.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** Names that two entities of one kind share: an answer by that name would fit both. Case and spaces do not tell names apart. */
export function checkNames(entities: readonly Located<EntityDraft>[]): FactProblem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ item: entity, part }) =>
    namesOf(entity).flatMap(({ name, path }) => {
      if (entity.kind === undefined) return [];
      const key = `${entity.kind}\u0001${comparable(name)}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, part.item);
      return owner === undefined || owner === part.item
        ? []
        : [problemAt(within(part, ...path), 'shared-alias', name, [owner])];
    }),
  );
}

function namesOf(
  entity: EntityDraft,
): readonly { readonly name: string; readonly path: readonly (string | number)[] }[] {
  const places = (['th', 'en'] as const).flatMap((locale) => [
    { name: entity.label?.[locale], path: ['label', locale] },
    ...(entity.aliases?.[locale] ?? []).map((name, index) => ({ name, path: ['aliases', locale, index] })),
  ]);
  return places.flatMap(({ name, path }) => (name === undefined ? [] : [{ name, path }]));
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');
}
