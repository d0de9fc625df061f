import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackFiles } from '#core/facts/parse-pack.ts';

/** The content folder as texts: each pack's files, and the list of shapes beside them (null where there is none). */
export interface ContentFiles {
  readonly packs: ReadonlyMap<string, PackFiles>;
  readonly shapes: string | null;
}

/** Folders of `content/` that hold no pack. */
const otherFolders = new Set(['schema']);

/** Reads every pack of a content folder. Rejects when the folder cannot be read. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const packs = await Promise.all(
    folders.map(async (name) => [name, await readPackFiles(path.join(folder, name))] as const),
  );
  const hasShapes = entries.some((entry) => entry.isFile() && entry.name === 'shapes.yaml');
  const shapes = hasShapes ? await readFile(path.join(folder, 'shapes.yaml'), 'utf8') : null;
  return { packs: new Map(packs), shapes };
}

/** Reads the texts of one pack's folder: YAML and Markdown, also those one folder down (`facts/visits.yaml`). */
async function readPackFiles(folder: string): Promise<PackFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|md)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const texts = await Promise.all(
    paths.map(
      async (file) =>
        [file.split(path.sep).join('/'), await readFile(path.join(folder, file), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(texts);
}
