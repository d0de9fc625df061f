import type { Amendment } from '#core/facts/amendment.ts';
import type { FactBase } from '#core/facts/fact-base.ts';

/**
 * What was decided beside the files, as lines of YAML to be pasted into them: for each pack what to add to
 * its entities and facts. A correction is a remark, since only a person can write it.
 */
export function amendmentLines(amendments: readonly Amendment[], base: FactBase): readonly string[] {
  const packs = [...new Set(amendments.map((amendment) => packOf(amendment, base)))].sort();
  return packs.flatMap((pack) => {
    const own = amendments.filter((amendment) => packOf(amendment, base) === pack);
    return [`# ${pack}`, ...entityLines(own), ...factLines(own)];
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

function factLines(amendments: readonly Amendment[]): readonly string[] {
  const unasked = new Map<string, Set<string>>();
  const remarks: string[] = [];
  for (const amendment of amendments) {
    if (amendment.kind === 'alias') continue;
    const { fact, ask } = amendment;
    if (amendment.kind === 'correction') {
      remarks.push(
        `  # ${fact}: revision ${amendment.revision} was found wrong; correct it (asked for: ${ask})`,
      );
    } else unasked.set(fact, (unasked.get(fact) ?? new Set()).add(ask));
  }
  const lines = [...unasked].map(([id, asks]) => `  - { id: ${id}, unasked: [${[...asks].join(', ')}] }`);
  return lines.length + remarks.length > 0 ? ['facts:', ...lines, ...remarks] : [];
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
