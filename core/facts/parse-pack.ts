import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack, Source } from '#core/facts/pack.ts';
import { parseEntities } from '#core/facts/parse/parse-entities.ts';
import { type Expression, parseExpressions } from '#core/facts/parse/parse-expressions.ts';
import { parseFacts } from '#core/facts/parse/parse-facts.ts';
import { type Located, type ParsedList, parseList } from '#core/facts/parse/parse-list.ts';
import { type Manifest, parseManifest } from '#core/facts/parse/parse-manifest.ts';
import { type NotFact, parseNotFacts } from '#core/facts/parse/parse-not-facts.ts';
import { parseProperties } from '#core/facts/parse/parse-properties.ts';
import { readYaml, type YamlFile } from '#core/facts/parse/read-yaml.ts';
import { tombstoneSchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Property } from '#core/facts/property.ts';

/** The folder whose entities and properties every pack may use. */
export const baseFolder = 'base';

/** The texts of a pack's files by their path in its folder: `pack.yaml`, `facts/visits.yaml`. */
export type PackFiles = Readonly<Record<string, string>>;

/** A pack with the place of everything in it, for checks. `pack` holds each id once: the first that was read. */
export interface ParsedPack {
  readonly folder: string;
  readonly pack: Pack;
  readonly problems: readonly FactProblem[];
  readonly sources: readonly Located<Source>[];
  readonly entities: readonly Located<Entity>[];
  readonly properties: readonly Located<Property>[];
  readonly facts: readonly Located<Fact>[];
  readonly tombstones: readonly Located<{ readonly id: string; readonly reason: string }>[];
  readonly expressions: readonly Located<Expression>[];
  readonly notFacts: readonly NotFact[];
  /** Ids of facts, entities and properties that stand in the files but could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Reads a pack from the texts of its files. Never throws: returns everything it could read and every
 * problem it found. `shared` are the properties of `base`, which facts may use beside the pack's own.
 */
export function parsePack(folder: string, files: PackFiles, shared: readonly Property[] = []): ParsedPack {
  const yaml = readFiles(folder, files);
  const manifest = readManifest(folder, yaml);
  const entities = parseOptional(yaml.get('entities.yaml'), (file) => parseEntities(file, folder));
  const properties = parseOptional(yaml.get('properties.yaml'), (file) => parseProperties(file, folder));
  const known = new Map([...shared, ...itemsOf(properties)].map((property) => [property.id, property]));
  const onlyDocument = manifest.sources.length === 1 ? manifest.sources[0]?.item.document : undefined;
  const factFiles = [...yaml].filter(([path]) => isFactFile(path)).map(([, file]) => file);
  const facts = factFiles.map((file) => parseFacts(file, folder, known, onlyDocument));
  const tombstones = factFiles.map((file) => parseList(file, 'tombstones', tombstoneSchema));
  const expressions = parseOptional(yaml.get('expressions.yaml'), (file) => ({
    unreadable: [],
    ...parseExpressions(file, onlyDocument),
  }));
  const notFacts = parseNotFacts(`${folder}/not-facts.md`, textOf(files, 'not-facts.md'));
  const lists = [entities, properties, ...facts, ...tombstones, expressions];
  const located = {
    sources: manifest.sources,
    entities: entities.items,
    properties: properties.items,
    facts: facts.flatMap((list) => list.items),
    tombstones: tombstones.flatMap((list) => list.items),
  };
  return {
    folder,
    pack: toPack(folder, manifest, located),
    problems: [
      ...[...yaml.values()].flatMap((file) => file.problems),
      ...manifest.problems,
      ...unknownFiles(folder, files),
      ...lists.flatMap((list) => list.problems),
      ...notFacts.problems,
    ],
    ...located,
    expressions: expressions.items,
    notFacts: notFacts.items,
    unreadable: new Set(lists.flatMap((list) => list.unreadable)),
  };
}

function toPack(
  folder: string,
  manifest: Manifest,
  located: Pick<ParsedPack, 'sources' | 'entities' | 'properties' | 'facts' | 'tombstones'>,
): Pack {
  return {
    id: folder,
    title: manifest.title,
    description: manifest.description,
    sources: located.sources.map(({ item }) => item),
    entities: firstOfEach(located.entities),
    properties: firstOfEach(located.properties),
    facts: firstOfEach(located.facts),
    tombstones: firstOfEach(located.tombstones),
  };
}

function firstOfEach<T extends { readonly id: string }>(located: readonly Located<T>[]): readonly T[] {
  const first = new Map<string, T>();
  for (const { item } of located) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()];
}

function readFiles(folder: string, files: PackFiles): ReadonlyMap<string, YamlFile> {
  const paths = Object.keys(files).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.sort().map((path) => [path, readYaml(`${folder}/${path}`, textOf(files, path))]));
}

/** `base` needs no manifest; every other folder does. */
function readManifest(folder: string, yaml: ReadonlyMap<string, YamlFile>): Manifest {
  const file = yaml.get('pack.yaml');
  if (file) return parseManifest(file, folder);
  const named = { th: folder, en: folder };
  const place = { file: `${folder}/pack.yaml`, line: 1, column: 1 };
  const missing: FactProblem = {
    code: 'file-missing',
    place,
    item: folder,
    found: '',
    expected: ['pack.yaml'],
  };
  return { title: named, description: named, sources: [], problems: folder === baseFolder ? [] : [missing] };
}

const knownFiles = [
  'pack.yaml',
  'entities.yaml',
  'properties.yaml',
  'facts.yaml',
  'facts/*.yaml',
  'expressions.yaml',
];

function isFactFile(path: string): boolean {
  return path === 'facts.yaml' || path.startsWith('facts/');
}

function unknownFiles(folder: string, files: PackFiles): FactProblem[] {
  return Object.keys(files)
    .filter(
      (path) =>
        /\.ya?ml$/.test(path) && !knownFiles.includes(path) && !(isFactFile(path) && path.endsWith('.yaml')),
    )
    .map((path) => {
      const place = { file: `${folder}/${path}`, line: 1, column: 1 };
      return { code: 'file-unknown', place, item: '', found: path, expected: knownFiles };
    });
}

function parseOptional<T>(
  file: YamlFile | undefined,
  parse: (file: YamlFile) => ParsedList<T>,
): ParsedList<T> {
  return file ? parse(file) : { items: [], problems: [], unreadable: [] };
}

function itemsOf<T>(list: ParsedList<T>): readonly T[] {
  return list.items.map(({ item }) => item);
}

function textOf(files: PackFiles, path: string): string {
  return Object.hasOwn(files, path) ? (files[path] ?? '') : '';
}
