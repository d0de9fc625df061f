import type { Entity } from '#core/facts/entity.ts';
import type { Draft } from '#core/facts/parse/draft.ts';
import { type ParsedList, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import { parseDateText } from '#core/facts/parse/parse-values.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, within } from '#core/facts/parse/schema-problems.ts';
import { entitySchema, fileSchemas } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** What could be read of an entity, whole or not. */
export type EntityDraft = Draft<Pick<Entity, 'kind' | 'label' | 'aliases' | 'partOf' | 'was'>>;

/** Reads `entities.yaml`. */
export function parseEntities(file: YamlFile, pack: string): ParsedList<Entity, EntityDraft> {
  const list = parseList(file, 'entities', entitySchema);
  const items = list.items.map(({ item, part }) => {
    const { inSentence = {}, aliases = {}, flag, partOf, existed, was, ...rest } = item;
    const entity: Entity = {
      ...rest,
      pack,
      inSentence,
      aliases: { th: aliases.th ?? [], en: aliases.en ?? [] },
      ...(flag === undefined ? {} : { flag }),
      ...(partOf === undefined ? {} : { partOf }),
      ...readTime(existed, part).read,
      ...(was === undefined ? {} : { was }),
    };
    return { item: entity, part };
  });
  return {
    ...list,
    items,
    problems: [
      ...parseFields(file, fileSchemas.entities, ['entities']),
      ...list.problems,
      ...list.drafts.flatMap(({ item, part }) => readTime(item.existed, part).problems),
    ],
  };
}

function readTime(
  existed: unknown,
  part: Part,
): { readonly read: Pick<Entity, 'existed'>; readonly problems: readonly FactProblem[] } {
  if (existed === undefined) return { read: {}, problems: [] };
  const time = parseDateText(existed, within(part, 'existed'));
  return 'value' in time
    ? { read: { existed: time.value }, problems: [] }
    : { read: {}, problems: time.problems };
}
