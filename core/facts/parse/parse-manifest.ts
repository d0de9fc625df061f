import type { z } from 'zod';
import type { Localized } from '#core/basics/locale.ts';
import type { Source } from '#core/facts/pack.ts';
import type { Draft } from '#core/facts/parse/draft.ts';
import {
  fieldOf,
  type Located,
  type ParsedList,
  parseFields,
  parseList,
} from '#core/facts/parse/parse-list.ts';
import { parseDateText } from '#core/facts/parse/parse-values.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { packSchema, sourceSchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** What could be read of a source, whole or not. */
export type SourceDraft = Draft<Source> & {
  readonly expressions?: Draft<z.infer<typeof sourceSchema>['expressions']>;
};

export interface Manifest {
  readonly title: Localized;
  readonly description: Localized;
  readonly sources: readonly Located<Source>[];
  /** Every source that is named, those that could not be read in full as far as they could. */
  readonly sourceDrafts: readonly Located<SourceDraft>[];
  /** Could the list of sources be read at all? */
  readonly areSourcesKnown: boolean;
  readonly problems: readonly FactProblem[];
}

/** Reads `pack.yaml`. `folder` is the id it must have, and its title where none can be read. */
export function parseManifest(file: YamlFile, folder: string): Manifest {
  const sources = parseSources(file);
  const problems = [...parseFields(file, packSchema, ['sources']), ...sources.problems];
  const id = packSchema.shape.id.safeParse(fieldOf(file.data, 'id'));
  if (id.success && id.data !== folder) {
    problems.push(problemAt({ file, path: ['id'], item: id.data }, 'pack-id-differs', id.data, [folder]));
  }
  const fields = packSchema.omit({ sources: true }).safeParse(withoutSources(file.data));
  const named: Localized = { th: folder, en: folder };
  const { title, description } = fields.success ? fields.data : { title: named, description: named };
  const listed = fieldOf(file.data, 'sources');
  return {
    title,
    description,
    sources: sources.items,
    sourceDrafts: sources.drafts,
    areSourcesKnown: listed === undefined || listed === null || Array.isArray(listed),
    problems,
  };
}

function withoutSources(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'sources'));
}

function parseSources(file: YamlFile): ParsedList<Source, SourceDraft> {
  const list = parseList(file, 'sources', sourceSchema);
  const items = list.items.map(({ item, part }) => {
    const { url, paragraphs, expressions: _, ...rest } = item;
    const source: Source = {
      ...rest,
      date: String(item.date),
      ...(url === undefined ? {} : { url }),
      ...(paragraphs === undefined ? {} : { paragraphs }),
    };
    return { item: source, part: { ...part, item: item.document } };
  });
  const drafts = list.drafts.map(({ item, part }) => {
    const { date, ...rest } = item;
    return { item: { ...rest, date: date === undefined ? date : String(date) }, part };
  });
  const dateProblems = list.drafts.flatMap(({ item, part }) => {
    const date = item.date === undefined ? null : parseDateText(item.date, within(part, 'date'));
    return date && 'problems' in date ? date.problems : [];
  });
  return { items, drafts, problems: [...list.problems, ...dateProblems] };
}
