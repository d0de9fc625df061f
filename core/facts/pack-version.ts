import { contentHash, type Json } from '#core/basics/content-hash.ts';
import type { Pack } from '#core/facts/pack.ts';

/**
 * A name for everything a reader of a pack receives: give the pack and every pack it draws on. Changes
 * when any fact, entity, property, source or text of theirs does.
 */
export function packVersion(packs: readonly Pack[]): string {
  const plain: Json = JSON.parse(JSON.stringify(packs));
  return contentHash(plain).slice(0, 12);
}
