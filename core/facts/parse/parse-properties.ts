import type { z } from 'zod';
import { findUnit, units } from '#core/basics/units.ts';
import type { Draft } from '#core/facts/parse/draft.ts';
import {
  fieldOf,
  type Located,
  type ParsedList,
  parseFields,
  parseList,
} from '#core/facts/parse/parse-list.ts';
import { draftOf, type PropertyDraft, type SlotTypes } from '#core/facts/parse/property-draft.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { factFields, fileSchemas, propertySchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Property, SlotType } from '#core/facts/property.ts';

type RawProperty = z.infer<typeof propertySchema>;
type RawSlot = Partial<NonNullable<RawProperty['qualifiers']>[string]> & Pick<RawProperty['value'], 'kind'>;

/** Reads `properties.yaml`. */
export function parseProperties(file: YamlFile, pack: string): ParsedList<Property, PropertyDraft> {
  const list = parseList(file, 'properties', propertySchema);
  const items = list.items.map(({ item, part }) => ({ item: toProperty(item, pack), part }));
  const whole = new Map(items.map(({ item, part }) => [part.path.at(-1), item]));
  return {
    items,
    drafts: list.drafts.map(({ item, part }) => {
      const property = whole.get(part.path.at(-1));
      return { item: property ? draftOf(property) : toDraft(item, part), part };
    }),
    problems: [
      ...parseFields(file, fileSchemas.properties, ['properties']),
      ...list.problems,
      ...list.drafts.flatMap(slotProblems),
    ],
  };
}

function toProperty(raw: RawProperty, pack: string): Property {
  const { item, was, aliases, qualifiers = {}, asks = {}, ...rest } = raw;
  return {
    ...rest,
    pack,
    subject: toSlot({ ...raw.subject, required: true }),
    value: toSlot({ ...raw.value, required: true }),
    qualifiers: mapFields(qualifiers, toSlot),
    asks: mapFields(asks, ({ stem, closed = false }) => ({ stem, closed })),
    kinds: raw.kinds ?? [],
    ...(aliases === undefined ? {} : { aliases: { th: aliases.th ?? [], en: aliases.en ?? [] } }),
    ...(item === undefined ? {} : { item }),
    ...(was === undefined ? {} : { was }),
  };
}

function toSlot(raw: RawSlot): SlotType {
  const { kind, entityKinds = [], unit, required = false, many = false, key = false } = raw;
  return { kind, entityKinds, required, many, key, ...(unit === undefined ? {} : { unit }) };
}

function toDraft(raw: Draft<RawProperty>, part: Part): PropertyDraft {
  const { cardinality, shape, sentence = {}, item = {}, asks = {}, kinds = [], was = [] } = raw;
  return {
    id: part.item,
    slots: toSlotTypes(raw),
    cardinality,
    shape,
    sentence,
    item: Object.hasOwn(raw, 'item') ? item : undefined,
    asks,
    kinds,
    was,
    isWhole: false,
  };
}

function toSlotTypes(raw: Draft<RawProperty>): SlotTypes {
  const types = new Map([
    ['subject', draftSlot(raw.subject, { required: true })],
    ['value', draftSlot(raw.value, { required: true })],
    ...Object.entries(raw.qualifiers ?? {}).map(([name, slot]) => [name, draftSlot(slot)] as const),
  ]);
  return { types, areAll: raw.qualifiers !== undefined || !Object.hasOwn(raw, 'qualifiers') };
}

/** Null as soon as anything of the slot could not be read: nothing then counts as wrong in it. */
function draftSlot(
  raw: Draft<RawSlot> | undefined,
  fixed: { readonly required?: true } = {},
): SlotType | null {
  if (raw?.kind === undefined || Object.values<unknown>(raw).includes(undefined)) return null;
  const { kind, entityKinds = [], ...rest } = raw;
  const kinds = entityKinds.filter((entityKind) => entityKind !== undefined);
  if (kinds.length < entityKinds.length) return null;
  return toSlot({ ...rest, ...fixed, kind, entityKinds: kinds });
}

function mapFields<A, B>(fields: Readonly<Record<string, A>>, map: (field: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
}

/** Slots whose name is taken by a field of facts, and units that do not exist. */
function slotProblems({ item, part }: Located<Draft<RawProperty>>): FactProblem[] {
  const named = Object.entries(item.qualifiers ?? {});
  const reserved = named.flatMap(([name]) =>
    factFields.has(name)
      ? [problemAt(within(part, 'qualifiers', name), 'reserved-slot', name, [...factFields])]
      : [],
  );
  return [
    ...reserved,
    ...unitProblems(item.value, within(part, 'value')),
    ...named.flatMap(([name, slot]) => unitProblems(slot, within(part, 'qualifiers', name))),
  ];
}

function unitProblems(slot: unknown, part: Part): FactProblem[] {
  const unit = fieldOf(slot, 'unit');
  if (typeof unit !== 'string' || findUnit(unit)) return [];
  return [problemAt(within(part, 'unit'), 'unknown-unit', unit, Object.keys(units))];
}
