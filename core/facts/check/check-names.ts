import type { Entity } from '#core/facts/entity.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** Names that two entities of one kind share: an answer by that name would fit both. Case and spaces do not tell names apart. */
export function checkNames(entities: readonly Located<Entity>[]): FactProblem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ item: entity, part }) =>
    namesOf(entity).flatMap(({ name, path }) => {
      const key = `${entity.kind}\u0001${comparable(name)}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entity.id);
      return owner === undefined || owner === entity.id
        ? []
        : [problemAt(within(part, ...path), 'shared-alias', name, [owner])];
    }),
  );
}

function namesOf(
  entity: Entity,
): readonly { readonly name: string; readonly path: readonly (string | number)[] }[] {
  return (['th', 'en'] as const).flatMap((locale) => [
    { name: entity.label[locale], path: ['label', locale] },
    ...entity.aliases[locale].map((name, index) => ({ name, path: ['aliases', locale, index] })),
  ]);
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');
}
