import { normaliseThai } from '#core/basics/thai-text.ts';
import { unitWords } from '#core/basics/unit-words.ts';

/** Every unit a word stands for, lower case: "person" and คน are people. */
const unitsByWord: ReadonlyMap<string, readonly string[]> = new Map(
  unitWords.flatMap(([{ units, times }, words]) =>
    times === 1 ? words.map((word) => [word, units] as const) : [],
  ),
);
const knownUnits = new Set(unitWords.flatMap(([{ units }]) => units));

/** Is one of the units typed the one expected, by its name in the content or by a word for it? */
export function meansUnit(typed: readonly string[], expected: string): boolean {
  const meanings = knownUnits.has(expected) ? [expected] : (unitsByWord.get(fold(expected)) ?? [expected]);
  return typed.some((unit) => meanings.includes(unit));
}

/** The text without the name of a unit no reader knows ("5 megawatts" where megawatts are expected). */
export function withoutUnitName(text: string, unit: string): string {
  const [folded, name] = [fold(text), fold(unit)];
  if (name === '' || knownUnits.has(unit) || unitsByWord.has(name)) return text;
  if (folded.endsWith(name)) return folded.slice(0, -name.length);
  return folded.startsWith(name) ? folded.slice(name.length) : text;
}

function fold(text: string): string {
  return normaliseThai(text).toLowerCase();
}
