import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import type { Locale, Reader } from '#core/basics/locale.ts';
import type { Understood } from '#core/grading/understand.ts';

/** Each way an answer can be read, in words; empty where it cannot be read as anything. */
export function understoodWords(understood: Understood, reader: Reader): readonly string[] {
  switch (understood.kind) {
    case 'date':
      return understood.dates.flatMap((edtf) => {
        const date = parseEdtf(edtf);
        return date ? [formatDate(date, reader, 'plain')] : [];
      });
    case 'quantity': {
      const { amounts, unit } = understood;
      return amounts.map(({ amount, step }) =>
        formatQuantity({ amount, unit, step, qualifier: null }, reader.locale),
      );
    }
    case 'name':
      return understood.bearers.map((names) => nameIn(names, reader.locale));
  }
}

/** The names of a thing stand together in all languages; its script tells which is whose. */
function nameIn(names: readonly string[], locale: Locale): string {
  const own = names.find((name) => /[ก-๛]/.test(name) === (locale === 'th'));
  return own ?? names[0] ?? '';
}
