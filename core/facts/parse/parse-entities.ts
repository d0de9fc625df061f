import type { Entity } from '#core/facts/entity.ts';
import { type ParsedList, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { entitySchema, fileSchemas } from '#core/facts/parse/schemas.ts';

/** Reads `entities.yaml`. */
export function parseEntities(file: YamlFile, pack: string): ParsedList<Entity> {
  const list = parseList(file, 'entities', entitySchema);
  const items = list.items.map(({ item, part }) => {
    const { inSentence = {}, aliases = {}, flag, partOf, was, ...rest } = item;
    const entity: Entity = {
      ...rest,
      pack,
      inSentence,
      aliases: { th: aliases.th ?? [], en: aliases.en ?? [] },
      ...(flag === undefined ? {} : { flag }),
      ...(partOf === undefined ? {} : { partOf }),
      ...(was === undefined ? {} : { was }),
    };
    return { item: entity, part };
  });
  return {
    ...list,
    items,
    problems: [...parseFields(file, fileSchemas.entities, ['entities']), ...list.problems],
  };
}
