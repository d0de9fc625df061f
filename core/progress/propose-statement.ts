import { type Locale, type Localized, locales, type Reader, usualCalendars } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import { type Entities, joinList, renderInSentence, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { SlotStyle } from '#core/facts/template.ts';
import type { Value } from '#core/facts/value.ts';

/** A sentence for a fact whose value changed. */
export interface ProposedStatement {
  readonly statement: Localized;
  /** The languages in which the former value was not found in the sentence: it stands as it was. */
  readonly unchanged: readonly Locale[];
}

/** The fact's own sentence with the new value where the former one stood. */
export function proposeStatement(
  fact: Fact,
  slot: string,
  values: readonly Value[],
  entities: Entities,
): ProposedStatement {
  const former = slotValues(fact, slot);
  const found = locales.map((locale) => {
    const text = fact.statement[locale];
    return [locale, replaceValue(text, former, values, entities, locale) ?? text] as const;
  });
  const statement = Object.fromEntries(found) as Localized;
  return { statement, unchanged: locales.filter((locale) => statement[locale] === fact.statement[locale]) };
}

/** From the longest wording to the shortest: a date with its preposition, a number without its unit. */
const styles = ['when', 'plain', 'ordinal', 'number'] as const satisfies readonly SlotStyle[];

function replaceValue(
  text: string,
  former: readonly Value[],
  values: readonly Value[],
  entities: Entities,
  locale: Locale,
): string | null {
  const reader = { locale, calendar: usualCalendars[locale] };
  for (const wordsOf of [...wordings(entities, reader), ...bareWordings(entities, reader)]) {
    const [old, now] = [wordsOf(former), wordsOf(values)];
    if (old === '' || old === now) continue;
    const place = placeOf(old, text);
    if (place !== null) return text.slice(0, place.from) + now + text.slice(place.to);
  }
  return null;
}

type Wording = (values: readonly Value[]) => string;

function wordings(entities: Entities, reader: Reader): readonly Wording[] {
  const inStyle =
    (style: SlotStyle): Wording =>
    (values) =>
      joinList(
        values.map((value) => renderInSentence(value, style, entities, reader)),
        reader,
      );
  const alone: Wording = (values) =>
    joinList(
      values.map((value) => renderValue(value, entities, reader)),
      reader,
    );
  // A date may follow another preposition: ในเดือนมีนาคม becomes ในวันที่ 17 มีนาคม.
  const afterPreposition: Wording = (values) => inStyle('when')(values).replace(/^(?:เมื่อ|ใน)/, '');
  const [first, ...others] = styles.map(inStyle);
  return [first, afterPreposition, ...others, alone].filter((wording) => wording !== undefined);
}

/** Thai sentences often give the year of a date without its mark. */
function bareWordings(entities: Entities, reader: Reader): readonly Wording[] {
  return wordings(entities, reader).map(
    (wordsOf) => (values) => wordsOf(values).replace(/[พค]\.ศ\.\s?/g, ''),
  );
}

/** Where words stand in a text, once and apart from other digits and Latin letters; any blank is like another. */
function placeOf(words: string, text: string): { readonly from: number; readonly to: number } | null {
  const [wanted, within] = [plainBlanks(words), plainBlanks(text)];
  const from = within.indexOf(wanted);
  const to = from + wanted.length;
  if (from < 0 || within.indexOf(wanted, from + 1) >= 0) return null;
  const isJoined = (a: string, b: string) => /[0-9A-Za-z]$/.test(a) && /^[0-9A-Za-z]/.test(b);
  const before = within.slice(0, from);
  const after = within.slice(to);
  const inNumber = /[0-9][.,]$/.test(before) || /^[.,][0-9]/.test(after);
  return isJoined(before, wanted) || isJoined(wanted, after) || inNumber ? null : { from, to };
}

function plainBlanks(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}
