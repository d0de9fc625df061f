/** How a slot is printed: see `DateStyle` and `QuantityStyle`. */
export const slotStyles = ['plain', 'when', 'number', 'ordinal'] as const;
export type SlotStyle = (typeof slotStyles)[number];

/** A slot printed in a sentence. */
export interface TemplateSlot {
  readonly kind: 'slot';
  readonly slot: string;
  readonly style: SlotStyle;
}

export interface TemplateText {
  readonly kind: 'text';
  readonly text: string;
}

/** Printed only when every slot in it is filled. */
export interface OptionalPart {
  readonly kind: 'optional';
  readonly parts: readonly (TemplateText | TemplateSlot)[];
}

export type TemplatePart = TemplateText | TemplateSlot | OptionalPart;

/** A sentence with slots: `{host}`, `{value:when}`, `[ as {role}]`. */
export type Template = readonly TemplatePart[];

export type TemplateFault = 'bracket' | 'brace' | 'style' | 'optional-without-slot';

export type ParsedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'fault'; readonly fault: TemplateFault; readonly at: string };

/** Reads a template. Linear in its length; the first fault found is returned with the text it stands in. */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  for (const group of text.match(/\[[^[\]]*\]|[^[\]]+|[[\]]/g) ?? []) {
    const inner = parseGroup(group);
    if (!Array.isArray(inner)) return inner;
    parts.push(...inner);
  }
  return { kind: 'template', template: parts };
}

/** The slots a template prints, each once: those always printed, and those in brackets only. */
export function templateSlots(template: Template): {
  readonly always: readonly string[];
  readonly optional: readonly string[];
} {
  const always = new Set(template.flatMap((part) => (part.kind === 'slot' ? [part.slot] : [])));
  const optional = new Set(
    template
      .flatMap((part) => (part.kind === 'optional' ? part.parts : []))
      .flatMap((part) => (part.kind === 'slot' && !always.has(part.slot) ? [part.slot] : [])),
  );
  return { always: [...always], optional: [...optional] };
}

type Piece = TemplateText | TemplateSlot;
type Fault = Extract<ParsedTemplate, { kind: 'fault' }>;

/** Reads `[…]`, or what stands between brackets. */
function parseGroup(group: string): TemplatePart[] | Fault {
  if (group === '[' || group === ']') return { kind: 'fault', fault: 'bracket', at: group };
  if (!group.startsWith('[')) return parsePieces(group);
  const parts = parsePieces(group.slice(1, -1));
  if (!Array.isArray(parts)) return parts;
  const filled = parts.some((part) => part.kind === 'slot');
  return filled
    ? [{ kind: 'optional', parts }]
    : { kind: 'fault', fault: 'optional-without-slot', at: group };
}

/** Reads text and slots, without brackets. */
function parsePieces(text: string): Piece[] | Fault {
  const pieces: Piece[] = [];
  for (const token of text.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []) {
    const piece = parsePiece(token);
    if (typeof piece === 'string') return { kind: 'fault', fault: piece, at: token };
    pieces.push(piece);
  }
  return pieces;
}

function parsePiece(token: string): Piece | TemplateFault {
  if (token === '{' || token === '}') return 'brace';
  if (!token.startsWith('{')) return { kind: 'text', text: token };
  const [slot = '', style = 'plain', ...rest] = token.slice(1, -1).split(':');
  if (!/^[A-Za-z][A-Za-z0-9-]{0,40}$/.test(slot)) return 'brace';
  const known = slotStyles.find((candidate) => candidate === style);
  return known && rest.length === 0 ? { kind: 'slot', slot, style: known } : 'style';
}
