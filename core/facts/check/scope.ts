import type { Entity } from '#core/facts/entity.ts';
import { baseFolder, type ParsedPack } from '#core/facts/parse-pack.ts';
import type { Property } from '#core/facts/property.ts';

/** What a pack may refer to: its own entities and properties, and those of `base`. */
export interface Scope {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly properties: ReadonlyMap<string, Property>;
  /** Ids that exist but could not be read: nobody reports them as unknown. */
  readonly unreadable: ReadonlySet<string>;
}

/** The scope of a pack among all packs. */
export function scopeOf(pack: ParsedPack, packs: readonly ParsedPack[]): Scope {
  const visible = packs.filter((other) => other.folder === baseFolder || other === pack);
  return {
    entities: new Map(
      visible.flatMap(({ pack: { entities } }) => entities.map((entity) => [entity.id, entity])),
    ),
    properties: new Map(
      visible.flatMap(({ pack: { properties } }) => properties.map((one) => [one.id, one])),
    ),
    unreadable: new Set(visible.flatMap(({ unreadable }) => [...unreadable])),
  };
}
