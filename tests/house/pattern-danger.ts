import { type Atom, type Part, partsOf } from '#tests/house/pattern-parts.ts';

type Sequence = readonly Part[];

/**
 * Why a regular expression might take more than linear time; null where these rules find nothing.
 *
 * 1. A repeated group that holds another endless repeat must begin with a character that repeat cannot take.
 * 2. The alternatives of a repeated group must begin with different characters.
 * 3. Two endless repeats in a row must not be able to take the same characters, nor what lies between them.
 * 4. What is looked for anywhere in a text must not begin inside its own endless repeat, if it can still
 *    fail after it.
 *
 * The rules see sets of characters of the basic plane, and no pattern put together at run time. They are
 * stricter than need be, and no proof: a pattern of three levels could escape them.
 */
export function dangerOf(pattern: string, flags: string): string | null {
  const sets = new CharacterSets(flags);
  const alternatives = partsOf(pattern);
  for (const sequence of alternatives) {
    const found = dangerIn(sequence, sets) ?? (isAnchored(sequence) ? null : dangerOfScan(sequence, sets));
    if (found !== null) return found;
  }
  return null;
}

function dangerIn(sequence: Sequence, sets: CharacterSets): string | null {
  for (const part of sequence) {
    if (part.is !== 'group') continue;
    if (part.repeat.endless && isTangled(part.alternatives, sets)) return 'a repeat inside a repeat';
    for (const alternative of part.alternatives) {
      const found = dangerIn(alternative, sets);
      if (found !== null) return found;
    }
  }
  return hasOverlappingRepeats(sequence, sets) ? 'two repeats that overlap' : null;
}

function isTangled(alternatives: readonly Sequence[], sets: CharacterSets): boolean {
  const begins = alternatives.map(firstAtoms);
  const endless = alternatives.flatMap(endlessAtoms);
  const clash = begins.some((atoms, index) =>
    begins.slice(index + 1).some((others) => sets.meet(atoms, others)),
  );
  return clash || sets.meet(begins.flat(), endless);
}

function hasOverlappingRepeats(sequence: Sequence, sets: CharacterSets): boolean {
  return sequence.some((part, index) => {
    const taken = part.repeat.endless ? atomsOf([part]) : [];
    return taken.length > 0 && reachesRepeat(taken, sequence.slice(index + 1), sets);
  });
}

/** Could what one repeat takes run on into the next, with nothing that must come between them? */
function reachesRepeat(taken: readonly Atom[], after: Sequence, sets: CharacterSets): boolean {
  for (const part of after) {
    const isMet = sets.meet(taken, firstAtoms([part]));
    if (part.repeat.endless && isMet) return true;
    const parts = part.is !== 'place' && !part.repeat.optional && !isMet;
    if (parts) return false;
  }
  return false;
}

function dangerOfScan(sequence: Sequence, sets: CharacterSets): string | null {
  const begins = firstAtoms(sequence);
  const stuck = sequence.some((part, index) => {
    if (
      part.is === 'group' &&
      part.look &&
      part.alternatives.some((inner) => dangerOfScan(inner, sets) !== null)
    )
      return true;
    const canFail = sequence.slice(index + 1).some((later) => !later.repeat.optional);
    return part.repeat.endless && canFail && sets.meet(begins, atomsOf([part]));
  });
  return stuck ? 'a repeat that is begun anew at each of its characters' : null;
}

function isAnchored([first]: Sequence): boolean {
  return first?.is === 'place' && first.source === '^';
}

function atomsOf(sequence: Sequence): readonly Atom[] {
  return sequence.flatMap((part) => {
    if (part.is === 'atom') return [part];
    return part.is === 'group' && !part.look ? part.alternatives.flatMap(atomsOf) : [];
  });
}

/** The atoms a sequence may begin with. */
function firstAtoms(sequence: Sequence): readonly Atom[] {
  const found: Atom[] = [];
  for (const part of sequence) {
    if (part.is === 'atom') found.push(part);
    else if (part.is === 'group' && !part.look) found.push(...part.alternatives.flatMap(firstAtoms));
    else continue;
    if (!part.repeat.optional) break;
  }
  return found;
}

function endlessAtoms(sequence: Sequence): readonly Atom[] {
  return sequence.flatMap((part) => {
    if (part.repeat.endless) return atomsOf([part]);
    return part.is === 'group' ? part.alternatives.flatMap(endlessAtoms) : [];
  });
}

const basicPlane = 0x1_0000;

/** Which characters atoms can take: found by trying, and remembered. */
class CharacterSets {
  readonly #flags: string;
  readonly #members = new Map<string, Uint8Array>();

  constructor(flags: string) {
    this.#flags = flags.replace(/[gyd]/g, '');
  }

  /** Is there a character that an atom of each list can take? */
  meet(some: readonly Atom[], others: readonly Atom[]): boolean {
    return some.some((atom) => {
      const members = this.#membersOf(atom);
      return others.some((other) =>
        this.#membersOf(other).some((taken, code) => taken === 1 && members[code] === 1),
      );
    });
  }

  #membersOf({ source }: Atom): Uint8Array {
    const known = this.#members.get(source);
    if (known) return known;
    const one = new RegExp(`^${source}$`, this.#flags);
    const members = Uint8Array.from({ length: basicPlane }, (_, code) =>
      one.test(String.fromCharCode(code)) ? 1 : 0,
    );
    this.#members.set(source, members);
    return members;
  }
}
