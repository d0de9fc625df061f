import type { z } from 'zod';
import { findUnit, units } from '#core/basics/units.ts';
import { type Located, type ParsedList, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { factFields, fileSchemas, propertySchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Property, SlotType } from '#core/facts/property.ts';

type RawProperty = z.infer<typeof propertySchema>;
type RawSlot = Partial<NonNullable<RawProperty['qualifiers']>[string]> & Pick<RawProperty['value'], 'kind'>;

/** Reads `properties.yaml`. */
export function parseProperties(file: YamlFile, pack: string): ParsedList<Property> {
  const list = parseList(file, 'properties', propertySchema);
  return {
    ...list,
    items: list.items.map(({ item, part }) => ({ item: toProperty(item, pack), part })),
    problems: [
      ...parseFields(file, fileSchemas.properties, ['properties']),
      ...list.problems,
      ...list.items.flatMap(slotProblems),
    ],
  };
}

function toProperty(raw: RawProperty, pack: string): Property {
  const { item, was, qualifiers = {}, asks = {}, ...rest } = raw;
  return {
    ...rest,
    pack,
    subject: toSlot({ ...raw.subject, required: true }),
    value: toSlot({ ...raw.value, required: true }),
    qualifiers: mapFields(qualifiers, toSlot),
    asks: mapFields(asks, ({ stem, closed = false }) => ({ stem, closed })),
    kinds: raw.kinds ?? [],
    ...(item === undefined ? {} : { item }),
    ...(was === undefined ? {} : { was }),
  };
}

function toSlot(raw: RawSlot): SlotType {
  const { kind, entityKinds = [], unit, required = false, many = false, key = false } = raw;
  return { kind, entityKinds, required, many, key, ...(unit === undefined ? {} : { unit }) };
}

function mapFields<A, B>(fields: Readonly<Record<string, A>>, map: (field: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
}

/** Slots whose name is taken by a field of facts, and units that do not exist. */
function slotProblems({ item, part }: Located<RawProperty>): FactProblem[] {
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

function unitProblems(slot: RawSlot, part: Part): FactProblem[] {
  if (slot.unit === undefined || findUnit(slot.unit)) return [];
  return [problemAt(within(part, 'unit'), 'unknown-unit', slot.unit, Object.keys(units))];
}
