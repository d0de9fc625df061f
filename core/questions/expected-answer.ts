import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityId, Value } from '#core/facts/value.ts';
import { namesOf, sharesName } from '#core/questions/name-twins.ts';
import type { Expected } from '#core/questions/question.ts';

/** What a typed answer is compared with; null for what nobody can be asked to type: texts and open ranges. */
export function expectedAnswer(base: FactBase, value: Value): Expected | null {
  switch (value.kind) {
    case 'date':
      return isTypable(value.edtf) ? { kind: 'date', edtf: value.edtf } : null;
    case 'quantity': {
      const { amount, unit, step, tolerance, qualifier } = value;
      return {
        ...{ kind: 'quantity', amount, unit, step },
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(qualifier === null ? {} : { hedge: qualifier }),
      };
    }
    case 'entity':
      return expectedName(base, value.id);
    case 'text':
      return null;
  }
}

/** The year of a date, with the date itself where it says more than the year. */
export function expectedYear(year: number, { text, precision }: Edtf): Extract<Expected, { kind: 'date' }> {
  const edtf = String(year).padStart(4, '0');
  return { kind: 'date', edtf, ...(precision === 'year' ? {} : { dated: text }) };
}

function isTypable(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return date !== null && !date.open;
}

/** The names of all languages, and those of every other entity of the kind as rivals. */
function expectedName(base: FactBase, id: EntityId): Expected | null {
  const entity = base.entities.get(id);
  if (!entity) return null;
  const others = (base.entitiesByKind.get(entity.kind) ?? []).filter(
    (other) => !sharesName(base, id, other.id),
  );
  return { kind: 'name', names: namesOf(entity), rivals: others.map(namesOf) };
}
