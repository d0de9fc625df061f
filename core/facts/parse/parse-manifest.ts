import type { Localized } from '#core/basics/locale.ts';
import type { Source } from '#core/facts/pack.ts';
import { type Located, type ParsedList, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import { parseDateText } from '#core/facts/parse/parse-values.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { packSchema, sourceSchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

export interface Manifest {
  readonly title: Localized;
  readonly description: Localized;
  readonly sources: readonly Located<Source>[];
  readonly problems: readonly FactProblem[];
}

/** Reads `pack.yaml`. `folder` is the id it must have, and its title where none can be read. */
export function parseManifest(file: YamlFile, folder: string): Manifest {
  const sources = parseSources(file);
  const whole = packSchema.safeParse(file.data ?? {});
  const problems = [...parseFields(file, packSchema, ['sources']), ...sources.problems];
  const fields = packSchema.omit({ sources: true }).safeParse(withoutSources(file.data));
  const named: Localized = { th: folder, en: folder };
  if (!fields.success) return { title: named, description: named, sources: sources.items, problems };
  const { id, title, description } = fields.data;
  if (whole.success && id !== folder) {
    problems.push(problemAt({ file, path: ['id'], item: id }, 'pack-id-differs', id, [folder]));
  }
  return { title, description, sources: sources.items, problems };
}

function withoutSources(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'sources'));
}

function parseSources(file: YamlFile): ParsedList<Source> {
  const list = parseList(file, 'sources', sourceSchema);
  const items: Located<Source>[] = [];
  const problems = [...list.problems];
  for (const { item, part } of list.items) {
    const { url, paragraphs, ...rest } = item;
    const date = parseDateText(item.date, within(part, 'date'));
    if ('problems' in date) problems.push(...date.problems);
    const source: Source = {
      ...rest,
      date: String(item.date),
      ...(url === undefined ? {} : { url }),
      ...(paragraphs === undefined ? {} : { paragraphs }),
    };
    items.push({ item: source, part: { ...part, item: item.document } });
  }
  return { ...list, items, problems };
}
