/** A piece of a regular expression: one character of a set, a group, or a place such as `^`. */
export type Part = Atom | Group | { readonly is: 'place'; readonly source: string; readonly repeat: Repeat };

export interface Atom {
  readonly is: 'atom';
  /** As it stands in the pattern: `a`, `\d`, `[^"]`. */
  readonly source: string;
  readonly repeat: Repeat;
}

export interface Group {
  readonly is: 'group';
  readonly alternatives: readonly (readonly Part[])[];
  readonly look: boolean;
  readonly repeat: Repeat;
}

/** May it be left out, and may it come again without end? */
export interface Repeat {
  readonly optional: boolean;
  readonly endless: boolean;
}

const once: Repeat = { optional: false, endless: false };

/** Takes a pattern apart. Throws on what it does not know, so that nothing passes unseen. */
export function partsOf(pattern: string): readonly (readonly Part[])[] {
  const reader = { pattern, at: 0 };
  const alternatives = readAlternatives(reader);
  if (reader.at < pattern.length) throw new Error(`unread: ${pattern.slice(reader.at)}`);
  return alternatives;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readAlternatives(reader: Reader): readonly (readonly Part[])[] {
  const alternatives: Part[][] = [[]];
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ')') {
    if (reader.pattern[reader.at] === '|') {
      reader.at += 1;
      alternatives.push([]);
    } else alternatives.at(-1)?.push(readPart(reader));
  }
  return alternatives;
}

function readPart(reader: Reader): Part {
  const group = take(reader, /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/);
  if (group !== null) {
    const alternatives = readAlternatives(reader);
    if (take(reader, /^\)/) === null) throw new Error(`an open group: ${reader.pattern}`);
    return { is: 'group', alternatives, look: /[=!]/.test(group), repeat: readRepeat(reader) };
  }
  const place = take(reader, /^(?:\^|\$|\\[bB])/);
  if (place !== null) return { is: 'place', source: place, repeat: once };
  const source = take(
    reader,
    /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\u\{\w+\}|\\u\w{4}|\\x\w{2}|\\.|[^\\])/u,
  );
  if (source === null || /^\\[1-9k]/.test(source)) throw new Error(`not known: ${reader.pattern}`);
  return { is: 'atom', source, repeat: readRepeat(reader) };
}

function readRepeat(reader: Reader): Repeat {
  const sign = take(reader, /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/);
  if (sign === null) return once;
  return { optional: /^(?:[*?]|\{0)/.test(sign), endless: /^(?:[*+]|\{\d+,\})/.test(sign) };
}

function take(reader: Reader, what: RegExp): string | null {
  const found = what.exec(reader.pattern.slice(reader.at));
  if (!found) return null;
  reader.at += found[0].length;
  return found[0];
}
