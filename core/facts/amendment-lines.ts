import type { Localized } from '#core/basics/locale.ts';
import type { Amendment } from '#core/facts/amendment.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { valuesKey } from '#core/facts/value-key.ts';

/**
 * What was decided beside the files, as lines of YAML to be pasted into them: for each pack what to add to
 * its entities and facts. What is not asked until a file is corrected is a remark, since only a person can
 * correct it.
 */
export function amendmentLines(amendments: readonly Amendment[], base: FactBase): readonly string[] {
  const packs = [...new Set(amendments.map((amendment) => packOf(amendment, base)))].sort();
  return packs.flatMap((pack) => {
    const own = amendments.filter((amendment) => packOf(amendment, base) === pack);
    const lines = [...entityLines(own), ...factLines(own, base)];
    return lines.length === 0 ? [] : [`# ${pack}`, ...lines];
  });
}

function entityLines(amendments: readonly Amendment[]): readonly string[] {
  const names = new Map<string, { th: string[]; en: string[] }>();
  for (const amendment of amendments) {
    if (amendment.kind !== 'alias') continue;
    const known = names.get(amendment.entity) ?? { th: [], en: [] };
    known[amendment.locale].push(amendment.text);
    names.set(amendment.entity, known);
  }
  if (names.size === 0) return [];
  const lines = [...names].map(([id, { th, en }]) => {
    const parts = [th.length > 0 ? `th: ${list(th)}` : '', en.length > 0 ? `en: ${list(en)}` : ''];
    return `  - { id: ${id}, aliases: { ${parts.filter((part) => part !== '').join(', ')} } }`;
  });
  return ['entities:', ...lines];
}

function factLines(amendments: readonly Amendment[], base: FactBase): readonly string[] {
  const ofFacts = amendments.filter((amendment) => amendment.kind !== 'alias');
  const ids = [...new Set(ofFacts.map(({ fact }) => fact))];
  const lines = ids.flatMap((id) => {
    const own = ofFacts.filter(({ fact }) => fact === id);
    const fields = [...correctedFields(own, base), ...unaskedField(own)];
    const parts = [`id: ${id}`, ...fields.map(([field, text]) => `${field}: ${text}`)];
    return fields.length === 0 ? [] : [`  - { ${parts.join(', ')} }`];
  });
  const remarks = ofFacts.flatMap((amendment) => {
    if (amendment.kind !== 'correction') return [];
    const { fact, ask, revision } = amendment;
    return [`  # ${fact}: revision ${revision} was found wrong; correct it (asked for: ${ask})`];
  });
  return lines.length + remarks.length > 0 ? ['facts:', ...lines, ...remarks] : [];
}

type OfFact = Exclude<Amendment, { kind: 'alias' }>;
type Field = readonly [name: string, text: string];

function unaskedField(amendments: readonly OfFact[]): readonly Field[] {
  const asks = amendments.flatMap((amendment) => (amendment.kind === 'withdrawal' ? [amendment.ask] : []));
  return asks.length === 0 ? [] : [['unasked', `[${[...new Set(asks)].join(', ')}]`]];
}

/** What corrections changed in a fact, as files write it; nothing where something newer took its place. */
function correctedFields(amendments: readonly OfFact[], base: FactBase): readonly Field[] {
  const standing = amendments.flatMap((amendment) => {
    if (amendment.kind !== 'revision') return [];
    const { fact: id, slot, values, correction } = amendment;
    const fact = base.facts.get(id);
    if (!fact || valuesKey(slotValues(fact, slot)) !== valuesKey(values)) return [];
    const isMany = base.properties.get(fact.property)?.qualifiers[slot]?.many === true;
    return [{ fact, slot, text: slotText(values, isMany), correction }];
  });
  const last = standing.at(-1);
  if (!last) return [];
  const { fact, correction } = last;
  return [
    ...new Map(standing.map(({ slot, text }) => [slot, text])),
    ['statement', both(fact.statement)],
    ['correction', `{ since: ${correction.since}, reason: ${both(correction.reason)} }`],
  ];
}

function slotText(values: readonly Value[], isMany: boolean): string {
  const texts = values.map(valueText);
  return isMany ? `[${texts.join(', ')}]` : (texts[0] ?? '');
}

function valueText(value: Value): string {
  switch (value.kind) {
    case 'date':
      return JSON.stringify(value.edtf);
    case 'entity':
      return value.id;
    case 'text':
      return both(value.text);
    case 'quantity': {
      const { amount, unit, step, asPrinted, qualifier } = value;
      const hedge = qualifier === null ? '' : `, hedge: ${qualifier}`;
      return `{ amount: ${amount}, unit: ${unit}, step: ${step}, printed: ${JSON.stringify(asPrinted)}${hedge} }`;
    }
  }
}

function both({ th, en }: Localized): string {
  return `{ th: ${JSON.stringify(th)}, en: ${JSON.stringify(en)} }`;
}

/** A list in which no sign of a text means anything to YAML: JSON is YAML. */
function list(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}

function packOf(amendment: Amendment, base: FactBase): string {
  const found =
    amendment.kind === 'alias' ? base.entities.get(amendment.entity) : base.facts.get(amendment.fact);
  return found?.pack ?? '?';
}
