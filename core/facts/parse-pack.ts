import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack, Source } from '#core/facts/pack.ts';
import type { Draft } from '#core/facts/parse/draft.ts';
import type { FactDraft } from '#core/facts/parse/fact-draft.ts';
import { type EntityDraft, parseEntities } from '#core/facts/parse/parse-entities.ts';
import { type Expression, parseExpressions } from '#core/facts/parse/parse-expressions.ts';
import { type KnownProperties, type OnlyDocument, parseFacts } from '#core/facts/parse/parse-facts.ts';
import { type Located, parseList } from '#core/facts/parse/parse-list.ts';
import { type Manifest, parseManifest, type SourceDraft } from '#core/facts/parse/parse-manifest.ts';
import { type NotFact, parseNotFacts } from '#core/facts/parse/parse-not-facts.ts';
import { parseProperties } from '#core/facts/parse/parse-properties.ts';
import type { PropertyDraft } from '#core/facts/parse/property-draft.ts';
import { readYaml, type YamlFile } from '#core/facts/parse/read-yaml.ts';
import { tombstoneSchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem, FactProblemCode } from '#core/facts/problem.ts';
import type { Property } from '#core/facts/property.ts';

/** The folder whose entities and properties every pack may use. */
export const baseFolder = 'base';

/** The texts of a pack's files by their path in its folder: `pack.yaml`, `facts/visits.yaml`. */
export type PackFiles = Readonly<Record<string, string>>;

/** Everything of a pack, whole or not, in the order of its files: what checks between its parts read. */
export interface PackDrafts {
  readonly sources: readonly Located<SourceDraft>[];
  readonly entities: readonly Located<EntityDraft>[];
  readonly properties: readonly Located<PropertyDraft>[];
  readonly facts: readonly Located<FactDraft>[];
  readonly tombstones: readonly Located<unknown>[];
  readonly expressions: readonly Located<Draft<Expression>>[];
  /** The cells of the rows of `not-facts.md` that could not be read. */
  readonly notFacts: readonly (readonly string[])[];
  /** Files of which part may not have been read at all: nobody can say that something is missing there. */
  readonly brokenFiles: ReadonlySet<string>;
}

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
  readonly drafts: PackDrafts;
}

/**
 * Reads a pack from the texts of its files. Never throws: returns everything it could read and every
 * problem it found. `shared` holds the properties of `base`, which facts may use beside the pack's own.
 */
export function parsePack(
  folder: string,
  files: PackFiles,
  shared: Pick<PackDrafts, 'properties' | 'brokenFiles'> = { properties: [], brokenFiles: new Set() },
): ParsedPack {
  const yaml = readFiles(folder, files);
  const read = (path: string, list: string) => yaml.get(path) ?? readYaml(`${folder}/${path}`, `${list}: []`);
  const manifest = readManifest(folder, yaml);
  const entities = parseEntities(read('entities.yaml', 'entities'), folder);
  const properties = parseProperties(read('properties.yaml', 'properties'), folder);
  const only = onlyDocumentOf(manifest);
  const brokenFiles = new Set([
    ...[...yaml].filter(([, file]) => isBroken(file)).map(([path]) => path),
    ...(manifest.areSourcesKnown ? [] : ['pack.yaml']),
  ]);
  const known: KnownProperties = {
    byId: new Map([...shared.properties, ...properties.drafts].map(({ item, part }) => [part.item, item])),
    areAll: ![shared.brokenFiles, brokenFiles].some((broken) => broken.has('properties.yaml')),
  };
  const factFiles = [...yaml].filter(([path]) => isFactFile(path)).map(([, file]) => file);
  const facts = factFiles.map((file) => parseFacts(file, folder, known, only));
  const tombstones = factFiles.map((file) => parseList(file, 'tombstones', tombstoneSchema));
  const expressions = parseExpressions(read('expressions.yaml', 'expressions'), only.name);
  const notFacts = parseNotFacts(`${folder}/not-facts.md`, textOf(files, 'not-facts.md'));
  const located = {
    sources: manifest.sources,
    entities: entities.items,
    properties: properties.items,
    facts: facts.flatMap((list) => list.items),
    tombstones: tombstones.flatMap((list) => list.items),
  };
  const lists = [entities, properties, ...facts, ...tombstones, expressions, notFacts];
  return {
    folder,
    pack: toPack(folder, manifest, located),
    problems: [
      ...[...yaml.values()].flatMap((file) => file.problems),
      ...manifest.problems,
      ...unknownFiles(folder, files),
      ...lists.flatMap((list) => list.problems),
    ],
    ...located,
    expressions: expressions.items,
    notFacts: notFacts.items,
    drafts: {
      sources: manifest.sourceDrafts,
      entities: entities.drafts,
      properties: properties.drafts,
      facts: facts.flatMap((list) => list.drafts),
      tombstones: tombstones.flatMap((list) => list.drafts),
      expressions: expressions.drafts,
      notFacts: notFacts.unread,
      brokenFiles,
    },
  };
}

const breaking: ReadonlySet<FactProblemCode> = new Set([
  'bad-yaml',
  'tab-indent',
  'too-many-aliases',
  'too-deep',
  'file-too-large',
]);

function isBroken(file: YamlFile): boolean {
  return file.problems.some(({ code }) => breaking.has(code));
}

/** The one source of a pack that has one, whether or not all of it could be read. */
function onlyDocumentOf({ sourceDrafts, areSourcesKnown }: Manifest): OnlyDocument {
  const [first, ...others] = sourceDrafts;
  const name = others.length === 0 ? (first?.item.document ?? null) : null;
  return { name, isKnown: areSourcesKnown && (others.length > 0 || !first || name !== null) };
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
  if (file) {
    const manifest = parseManifest(file, folder);
    return isBroken(file) ? { ...manifest, areSourcesKnown: false } : manifest;
  }
  const named = { th: folder, en: folder };
  const place = { file: `${folder}/pack.yaml`, line: 1, column: 1 };
  const missing: FactProblem = {
    code: 'file-missing',
    place,
    item: folder,
    found: '',
    expected: ['pack.yaml'],
  };
  return {
    title: named,
    description: named,
    sources: [],
    sourceDrafts: [],
    areSourcesKnown: folder === baseFolder,
    problems: folder === baseFolder ? [] : [missing],
  };
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

function textOf(files: PackFiles, path: string): string {
  return Object.hasOwn(files, path) ? (files[path] ?? '') : '';
}
