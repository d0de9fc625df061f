import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuantityValue, Value } from '#core/facts/value.ts';
import type { Query } from '#core/questions/question.ts';

/**
 * An oracle that shares no code with the certificate: reads every fact of the base, compares dates as
 * texts and names as lists, and knows nothing of indexes.
 */
export function mayBeRight(base: FactBase, query: Query, value: Value): boolean {
  return answersTo(base, query).some((answers) => answers.some((answer) => mayBeOne(base, answer, value)));
}

/** Does some fact give the value, and hold all the query gives: the very same values, or days within them? */
export function isSurelyRight(base: FactBase, query: Query, value: Value): boolean {
  const same = (held: Value, wanted: Value) => {
    if (held.kind !== 'date' || wanted.kind !== 'date')
      return JSON.stringify(held) === JSON.stringify(wanted);
    const [inner, outer] = [days(held.edtf), days(wanted.edtf)];
    return held.edtf === wanted.edtf || (outer[0] <= inner[0] && inner[1] <= outer[1]);
  };
  return [...base.facts.values()].some((fact) => {
    if (fact.property !== query.property) return false;
    const slots: Record<string, readonly Value[]> = { ...fact.qualifiers, value: [fact.value] };
    const holds = Object.entries(query.where).every(([slot, wanted]) =>
      wanted.every((each) => slots[slot]?.some((held) => same(held, each))),
    );
    const subject: Value = { kind: 'entity', id: fact.subject };
    const answers = query.ask === 'subject' ? [subject] : (slots[query.ask] ?? []);
    return (
      holds && (!query.subject || query.subject === fact.subject) && answers.some((one) => same(one, value))
    );
  });
}

/** The values of the asked slot in every fact the query may mean. */
export function answersTo(base: FactBase, query: Query): (readonly Value[])[] {
  const where = {
    ...query.where,
    ...(query.subject ? { subject: [{ kind: 'entity', id: query.subject } as const] } : {}),
  };
  const found: (readonly Value[])[] = [];
  for (const fact of base.facts.values()) {
    if (fact.property !== query.property) continue;
    const slots: Record<string, readonly Value[]> = {
      ...fact.qualifiers,
      subject: [{ kind: 'entity', id: fact.subject }],
      value: [fact.value],
    };
    const fits = Object.entries(where).every(([slot, wanted]) => {
      const held = slots[slot];
      return !held || wanted.every((each) => held.some((other) => mayBeOne(base, other, each)));
    });
    if (fits) found.push(slots[query.ask] ?? []);
  }
  return found;
}

/** May both be said of one thing? */
export function mayBeOne(base: FactBase, a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    const [one, other] = [days(a.edtf), days(b.edtf)];
    return one[0] <= other[1] && other[0] <= one[1];
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return a.unit === b.unit && Math.abs(a.amount - b.amount) < reach(a) + reach(b);
  }
  if (a.kind === 'entity' && b.kind === 'entity') {
    const names = namesOf(base, a.id);
    return a.id === b.id || namesOf(base, b.id).some((name) => names.includes(name));
  }
  return a.kind === 'text' && b.kind === 'text' && a.text.en === b.text.en;
}

/** How far from what is printed the true figure may lie: half a step, the tolerance, or a tenth where hedged. */
function reach({ amount, step, qualifier, tolerance }: QuantityValue): number {
  return Math.max(step / 2, tolerance ?? (qualifier === null ? 0 : amount / 10));
}

function namesOf(base: FactBase, id: string): string[] {
  const entity = base.entities.get(id);
  return entity ? [entity.label.th, entity.label.en, ...entity.aliases.th, ...entity.aliases.en] : [];
}

/** First and last day as texts, which sort as days do. */
export function days(edtf: string): [string, string] {
  const [from = '', to = from] = edtf.split('/');
  return [from === '..' ? '0000' : bound(from, -1), to === '..' ? '9999' : bound(to, 1)];
}

function bound(point: string, side: -1 | 1): string {
  const about = point.endsWith('~') ? side : 0;
  const [year = '', month, day] = point.replace('~', '').split('-');
  const shifted = String(Number(year) + about).padStart(4, '0');
  return side < 0
    ? `${shifted}-${month ?? '01'}-${day ?? '01'}`
    : `${shifted}-${month ?? '12'}-${day ?? '31'}`;
}
