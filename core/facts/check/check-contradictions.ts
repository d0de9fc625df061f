import { type FactDraft, valuesIn } from '#core/facts/parse/fact-draft.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import { valueKey, valuesKey } from '#core/facts/value-key.ts';

/**
 * Facts of a `cardinality: one` property that give the same subject and key slots different values,
 * and do not say that they dispute each other. Reported at the later of the two.
 */
export function checkContradictions(facts: readonly Located<FactDraft>[]): FactProblem[] {
  const groups = new Map<string, Located<FactDraft>[]>();
  for (const located of facts) {
    const key = questionKey(located.item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(located);
    else groups.set(key, [located]);
  }
  return [...groups.values()].flatMap(groupProblems);
}

function groupProblems(group: readonly Located<FactDraft>[]): FactProblem[] {
  return group.flatMap((later, index) => {
    const clash = group
      .slice(0, index)
      .find(({ item }) => answerOf(item) !== answerOf(later.item) && !item.disputes.includes(later.item.id));
    return clash
      ? [problemAt(within(later.part, 'value'), 'contradiction', later.item.id, [clash.item.id])]
      : [];
  });
}

function answerOf(fact: FactDraft): string {
  return valuesIn(fact, 'value').map(valueKey).join('\u0001');
}

/**
 * The same for two facts that answer the same question: property, subject and key slots. Null where there
 * may be several answers, or where not all that counts could be read.
 */
function questionKey({ property, subject, values, gaps }: FactDraft): string | null {
  if (property?.cardinality !== 'one' || !property.slots.areAll || subject === '') return null;
  const keys = [...property.slots.types].filter(([, type]) => type?.key !== false).map(([slot]) => slot);
  const counting = new Set([...keys, 'value']);
  if (gaps.some(({ slot, kind }) => kind === null || counting.has(slot))) return null;
  const asked = keys
    .filter((slot) => slot !== 'subject' && slot !== 'value')
    .map((slot) => `${slot}=${valuesKey(values.flatMap((one) => (one.slot === slot ? [one.value] : [])))}`);
  return [property.id, subject, ...asked].join('\u0001');
}

/** Disputes must name facts that exist, name them back, and not the fact itself. */
export function checkDisputes(facts: readonly Located<FactDraft>[]): FactProblem[] {
  const byId = new Map(facts.map(({ item }) => [item.id, item]));
  return facts.flatMap(({ item: fact, part }) =>
    fact.disputes.flatMap((other, index) => {
      const code = other === undefined ? null : disputeFault(fact, other, byId.get(other));
      return code === null ? [] : [problemAt(within(part, 'disputes', index), code, other, [fact.id])];
    }),
  );
}

function disputeFault(
  fact: FactDraft,
  other: string,
  found: FactDraft | undefined,
): FactProblem['code'] | null {
  if (other === fact.id) return 'dispute-itself';
  if (!found) return 'dispute-unknown';
  // One of its disputes that could not be read may be this.
  return found.disputes.includes(fact.id) || found.disputes.includes(undefined) ? null : 'dispute-one-sided';
}
