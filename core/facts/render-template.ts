import type { Reader } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import { type Entities, joinList, renderGap, renderInSentence } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import {
  parseTemplate,
  type TemplatePart,
  type TemplateSlot,
  type TemplateText,
} from '#core/facts/template.ts';
import type { Value } from '#core/facts/value.ts';

/** What a gap looks like in a cloze. */
export const gapText = '____';

export interface RenderOptions {
  readonly entities: Entities;
  readonly reader: Reader;
  /** The slot printed as `____`. */
  readonly gap?: string;
  /** Values printed in place of the fact's own: the false claim of a true/false question. */
  readonly replace?: Readonly<Record<string, readonly Value[]>>;
}

/**
 * Prints a template with the slots of a fact. Null when the template cannot be read or a slot outside
 * brackets is not filled: such a sentence is never shown.
 */
export function renderTemplate(template: string, fact: Fact, options: RenderOptions): string | null {
  const parsed = parseTemplate(template);
  if (parsed.kind === 'fault') return null;
  const printed: string[] = [];
  for (const part of parsed.template) {
    const pieces = renderPart(part, fact, options);
    if (pieces === null && part.kind !== 'optional') return null;
    printed.push(...(pieces ?? []));
  }
  const first = parsed.template[0];
  const sentence = printed.reduce((before, piece) => join(before, piece, options.reader), '').trim();
  return first?.kind === 'slot' && options.reader.locale === 'en' ? capitalised(sentence) : sentence;
}

/** The printed pieces of a part; null when one of its slots is not filled. */
function renderPart(part: TemplatePart, fact: Fact, options: RenderOptions): readonly string[] | null {
  if (part.kind !== 'optional') return renderPiece(part, fact, options);
  const pieces = part.parts.map((inner) => renderPiece(inner, fact, options));
  return pieces.some((piece) => piece === null) ? null : pieces.flatMap((piece) => piece ?? []);
}

function renderPiece(
  part: TemplateText | TemplateSlot,
  fact: Fact,
  options: RenderOptions,
): readonly [string] | null {
  if (part.kind === 'text') return [part.text];
  const { entities, reader, gap, replace } = options;
  const values =
    (replace && Object.hasOwn(replace, part.slot) ? replace[part.slot] : null) ?? slotValues(fact, part.slot);
  if (values.length === 0) return null;
  if (part.slot === gap) return [renderGap(values[0], part.style, gapText, reader)];
  return [
    joinList(
      values.map((value) => renderInSentence(value, part.style, entities, reader)),
      reader,
    ),
  ];
}

/** Thai is written without spaces, but sets digits, Latin letters and the name of an era apart from Thai letters. */
function join(before: string, piece: string, reader: Reader): string {
  if (reader.locale !== 'th') return before + piece;
  const meet = `${before.slice(-1)}${piece.slice(0, 4)}`;
  const apart = /^[ก-๛](?:[0-9A-Za-z]|[พค]\.ศ\.)/.test(meet) || /^[0-9A-Za-z%][ก-๛]/.test(meet);
  return apart ? `${before} ${piece}` : before + piece;
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
