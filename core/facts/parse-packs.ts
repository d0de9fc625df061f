import { baseFolder, type PackFiles, type ParsedPack, parsePack } from '#core/facts/parse-pack.ts';

/** Reads packs that belong together: `base` first, since the others use its properties. Never throws. */
export function parsePacks(folders: ReadonlyMap<string, PackFiles>): readonly ParsedPack[] {
  const baseFiles = folders.get(baseFolder);
  const base = baseFiles ? [parsePack(baseFolder, baseFiles)] : [];
  const shared = base[0]?.drafts;
  const others = [...folders].filter(([folder]) => folder !== baseFolder);
  return [...base, ...others.map(([folder, files]) => parsePack(folder, files, shared))];
}
