import type { StudyState } from '#offline/progress/study.ts';

/** A pack or a deck of the person's own, as lists name it. */
export interface SubjectHead {
  readonly id: string;
  readonly title: string;
  /** The names in its title: what is not broken across lines. */
  readonly names: readonly string[];
  readonly flags: readonly string[];
}

/** Everything that can be studied: the packs, then the person's decks. */
export function subjectHeads({
  packs,
  decks,
  settings: { locale },
}: Pick<StudyState, 'packs' | 'decks' | 'settings'>): readonly SubjectHead[] {
  return [
    ...packs.map(({ id, title, names, flags }) => ({
      id,
      title: title[locale],
      names: names?.[locale] ?? [],
      flags,
    })),
    ...decks.map(({ id, title }) => ({ id, title, names: [], flags: [] })),
  ];
}
