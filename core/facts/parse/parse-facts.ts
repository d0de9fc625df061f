import type { z } from 'zod';
import { nearestNames } from '#core/basics/nearest-names.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Draft } from '#core/facts/parse/draft.ts';
import { type FactDraft, valuesIn } from '#core/facts/parse/fact-draft.ts';
import {
  fieldOf,
  type Located,
  type ParsedList,
  parseFields,
  parseList,
} from '#core/facts/parse/parse-list.ts';
import { parseDateText } from '#core/facts/parse/parse-values.ts';
import type { PropertyDraft } from '#core/facts/parse/property-draft.ts';
import { readSlots } from '#core/facts/parse/read-slots.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { factFields, factFieldsSchema, fileSchemas } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import { revisionOf } from '#core/facts/revision.ts';
import type { Value } from '#core/facts/value.ts';

type RawFact = z.infer<typeof factFieldsSchema>;

/** The properties a fact may be of. */
export interface KnownProperties {
  readonly byId: ReadonlyMap<string, PropertyDraft>;
  /** Not where a file of them could not be read to its end. */
  readonly areAll: boolean;
}

/** Where facts stand that name no document: `name` is null where the pack does not say which it would be. */
export interface OnlyDocument {
  readonly name: string | null;
  /** Is that the author's fault, or could the sources not be read? */
  readonly isKnown: boolean;
}

/** Reads a file of facts. `only` is the source of facts that name none. */
export function parseFacts(
  file: YamlFile,
  pack: string,
  properties: KnownProperties,
  only: OnlyDocument,
): ParsedList<Fact, FactDraft> {
  const named = fieldOf(file.data, 'document');
  const document: OnlyDocument = typeof named === 'string' ? { name: named, isKnown: true } : only;
  const list = parseList(file, 'facts', factFieldsSchema);
  const items: Located<Fact>[] = [];
  const drafts: Located<FactDraft>[] = [];
  const problems = [...parseFields(file, fileSchemas.facts, ['facts', 'tombstones']), ...list.problems];
  const whole = new Map(list.items.map(({ item, part }) => [part.path.at(-1), item]));
  for (const { item: raw, part } of list.drafts) {
    const read = readFact(raw, part, properties, document);
    problems.push(...read.problems);
    drafts.push({ item: read.draft, part });
    const complete = whole.get(part.path.at(-1));
    const fact = complete && read.problems.length === 0 ? toFact(complete, read.draft, pack) : null;
    if (fact) items.push({ item: fact, part });
  }
  return { items, drafts, problems };
}

/** Everything that can be read of a fact, whatever else is wrong with it. */
function readFact(
  raw: Draft<RawFact>,
  part: Part,
  properties: KnownProperties,
  only: OnlyDocument,
): { readonly draft: FactDraft; readonly problems: readonly FactProblem[] } {
  const { property, problems: propertyProblems } = findProperty(raw, part, properties);
  const slots = readSlots(raw, property?.slots ?? null, part);
  const document = raw.document ?? (Object.hasOwn(raw, 'document') ? undefined : (only.name ?? undefined));
  const needsDocument = document === undefined && !Object.hasOwn(raw, 'document') && only.isKnown;
  return {
    draft: {
      id: part.item,
      property,
      subject: raw.subject ?? '',
      values: slots.values,
      gaps: slots.gaps,
      statement: localized(raw.statement),
      document,
      paragraph: raw.paragraph,
      disputes: raw.disputes ?? [],
      mentions: raw.mentions ?? [],
      was: raw.was ?? [],
    },
    problems: [
      ...propertyProblems,
      ...slots.problems,
      ...correctionProblems(raw, part),
      ...(property ? unaskedProblems(raw, property, part) : []),
      ...(needsDocument ? [problemAt(part, 'missing-field', '', ['document'])] : []),
    ],
  };
}

function toFact(raw: RawFact, draft: FactDraft, pack: string): Fact | null {
  const [value] = valuesIn(draft, 'value');
  if (!draft.property?.isWhole || !value || draft.document === undefined) return null;
  const qualifiers: Record<string, Value[]> = {};
  for (const placed of draft.values) {
    if (placed.slot === 'value') continue;
    qualifiers[placed.slot] = [...(qualifiers[placed.slot] ?? []), placed.value];
  }
  const content: Omit<Fact, 'revision'> = {
    id: raw.id,
    pack,
    property: draft.property.id,
    subject: raw.subject,
    value,
    qualifiers,
    status: raw.status ?? 'actual',
    statement: raw.statement,
    source: { document: draft.document, paragraph: raw.paragraph },
    disputes: raw.disputes ?? [],
    was: raw.was ?? [],
    ...(raw.unasked === undefined ? {} : { unasked: raw.unasked }),
    ...(raw.correction === undefined ? {} : { correction: raw.correction }),
  };
  return { ...content, revision: revisionOf(content) };
}

/** The property a fact is of. A misspelt one is taken for the nearest that has all the slots the fact fills. */
function findProperty(
  raw: Draft<RawFact>,
  part: Part,
  properties: KnownProperties,
): { readonly property: PropertyDraft | null; readonly problems: readonly FactProblem[] } {
  const name = raw.property;
  if (name === undefined) return { property: namedElsewhere(raw, properties), problems: [] };
  const found = properties.byId.get(name);
  if (found) return { property: found, problems: [] };
  const near = nearestNames(name, properties.byId.keys());
  const filled = Object.keys(raw).filter((field) => !factFields.has(field));
  const meant = near
    .flatMap((other) => properties.byId.get(other) ?? [])
    .find(({ slots }) => filled.every((slot) => slots.types.has(slot)));
  const problem = problemAt(within(part, 'property'), 'unknown-property', name, near);
  return { property: meant ?? null, problems: properties.areAll ? [problem] : [] };
}

/** The property that a field of another name gives: where `property` itself is misspelt. */
function namedElsewhere(raw: Draft<RawFact>, properties: KnownProperties): PropertyDraft | null {
  for (const [field, value] of Object.entries(raw))
    if (!factFields.has(field) && typeof value === 'string') {
      const property = properties.byId.get(value);
      if (property) return property;
    }
  return null;
}

function unaskedProblems(raw: Draft<RawFact>, property: PropertyDraft, part: Part): readonly FactProblem[] {
  const asks = Object.keys(property.asks);
  const unknown = (raw.unasked ?? []).filter((ask) => ask !== undefined && !asks.includes(ask));
  return unknown.map((ask) => problemAt(within(part, 'unasked'), 'unknown-slot', ask, asks));
}

function correctionProblems(raw: Draft<RawFact>, part: Part): readonly FactProblem[] {
  if (raw.correction?.since === undefined) return [];
  const since = parseDateText(raw.correction.since, within(part, 'correction', 'since'));
  return 'value' in since ? [] : since.problems;
}

function localized(statement: Draft<RawFact['statement']> | undefined): FactDraft['statement'] {
  const { th, en } = statement ?? {};
  return { ...(th === undefined ? {} : { th }), ...(en === undefined ? {} : { en }) };
}
