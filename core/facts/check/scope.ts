import type { EntityDraft } from '#core/facts/parse/parse-entities.ts';
import { baseFolder, type ParsedPack } from '#core/facts/parse-pack.ts';

/** What a pack may refer to: its own entities, and those of `base`. */
export interface Scope {
  /** Whole or not: what is there is not reported as unknown. */
  readonly entities: ReadonlyMap<string, EntityDraft>;
  /** Are these all? Not where a file of them could not be read to its end. */
  readonly areAll: boolean;
}

/** The scope of a pack among all packs. */
export function scopeOf(pack: ParsedPack, packs: readonly ParsedPack[]): Scope {
  const visible = packs.filter((other) => other.folder === baseFolder || other === pack);
  return {
    entities: new Map(
      visible.flatMap(({ drafts }) => drafts.entities.map(({ item, part }) => [part.item, item])),
    ),
    areAll: visible.every(({ drafts }) => !drafts.brokenFiles.has('entities.yaml')),
  };
}
