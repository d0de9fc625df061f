import type { z } from 'zod';
import { nearestNames } from '#core/basics/nearest-names.ts';
import type { Fact } from '#core/facts/fact.ts';
import {
  fieldOf,
  type Located,
  type ParsedList,
  parseFields,
  parseList,
} from '#core/facts/parse/parse-list.ts';
import { parseDateText, parseSlot } from '#core/facts/parse/parse-values.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { factFields, factFieldsSchema, fileSchemas } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Property } from '#core/facts/property.ts';
import { revisionOf } from '#core/facts/revision.ts';
import type { Value } from '#core/facts/value.ts';

type RawFact = z.infer<typeof factFieldsSchema>;
type Properties = ReadonlyMap<string, Property>;

/** Reads a file of facts. `onlyDocument` is the source of facts that name none. */
export function parseFacts(
  file: YamlFile,
  pack: string,
  properties: Properties,
  onlyDocument: string | undefined,
): ParsedList<Fact> {
  const named = fieldOf(file.data, 'document');
  const document = typeof named === 'string' ? named : onlyDocument;
  const list = parseList(file, 'facts', factFieldsSchema);
  const items: Located<Fact>[] = [];
  const problems = [...parseFields(file, fileSchemas.facts, ['facts', 'tombstones']), ...list.problems];
  const unreadable = [...list.unreadable];
  for (const { item, part } of list.items) {
    const fact = parseFact(item, part, { pack, properties, document });
    problems.push(...fact.problems);
    if (fact.fact) items.push({ item: fact.fact, part });
    else unreadable.push(item.id);
  }
  return { items, problems, unreadable };
}

interface Context {
  readonly pack: string;
  readonly properties: Properties;
  readonly document: string | undefined;
}

function parseFact(
  raw: RawFact,
  part: Part,
  context: Context,
): { fact: Fact | null; problems: readonly FactProblem[] } {
  const property = context.properties.get(raw.property);
  if (!property) {
    const near = nearestNames(raw.property, context.properties.keys());
    return {
      fact: null,
      problems: [problemAt(within(part, 'property'), 'unknown-property', raw.property, near)],
    };
  }
  const slots = parseSlots(raw, property, part);
  const document = raw.document ?? context.document;
  const problems = [
    ...slots.problems,
    ...correctionProblems(raw, part),
    ...unaskedProblems(raw, property, part),
  ];
  if (document === undefined) problems.push(problemAt(part, 'missing-field', '', ['document']));
  if (!slots.value || document === undefined || problems.length > 0) return { fact: null, problems };
  const content: Omit<Fact, 'revision'> = {
    id: raw.id,
    pack: context.pack,
    property: property.id,
    subject: raw.subject,
    value: slots.value,
    qualifiers: slots.qualifiers,
    status: raw.status ?? 'actual',
    statement: raw.statement,
    source: { document, paragraph: raw.paragraph },
    disputes: raw.disputes ?? [],
    was: raw.was ?? [],
    ...(raw.unasked === undefined ? {} : { unasked: raw.unasked }),
    ...(raw.correction === undefined ? {} : { correction: raw.correction }),
  };
  return { fact: { ...content, revision: revisionOf(content) }, problems };
}

interface Slots {
  readonly value: Value | null;
  readonly qualifiers: Readonly<Record<string, readonly Value[]>>;
  readonly problems: readonly FactProblem[];
}

function parseSlots(raw: RawFact, property: Property, part: Part): Slots {
  const problems: FactProblem[] = [];
  const qualifiers: Record<string, readonly Value[]> = {};
  const value = readSlot(raw, 'value', property.value);
  for (const [slot, type] of Object.entries(property.qualifiers)) {
    const values = readSlot(raw, slot, type);
    if (values.length > 0) qualifiers[slot] = values;
  }
  for (const name of Object.keys(raw)) {
    if (factFields.has(name) || Object.hasOwn(property.qualifiers, name)) continue;
    const place = part.file.placeOfKey([...part.path, name]);
    const expected = Object.keys(property.qualifiers);
    problems.push({ code: 'unknown-slot', place, item: part.item, found: name, expected });
  }
  return { value: value[0] ?? null, qualifiers, problems };

  function readSlot(from: RawFact, slot: string, type: Property['value']): readonly Value[] {
    const content = fieldOf(from, slot);
    if (content === undefined || content === null) {
      if (type.required) problems.push(problemAt(part, 'missing-slot', '', [slot]));
      return [];
    }
    const parsed = parseSlot(content, type, within(part, slot));
    problems.push(...parsed.problems);
    return parsed.values;
  }
}

function unaskedProblems(raw: RawFact, property: Property, part: Part): readonly FactProblem[] {
  const asks = Object.keys(property.asks);
  const unknown = (raw.unasked ?? []).filter((ask) => !asks.includes(ask));
  return unknown.map((ask) => problemAt(within(part, 'unasked'), 'unknown-slot', ask, asks));
}

function correctionProblems(raw: RawFact, part: Part): readonly FactProblem[] {
  if (!raw.correction) return [];
  const since = parseDateText(raw.correction.since, within(part, 'correction', 'since'));
  return 'value' in since ? [] : since.problems;
}
