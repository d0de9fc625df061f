import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import type { StudyDatabase } from '#offline/progress/study-database.ts';

/** A pack of the library, and how it stands on this device. */
export interface PackHere {
  readonly pack: PackSummary;
  /** About how much room it takes here; null when it is not here. */
  readonly bytes: number | null;
  /** It is kept by itself. */
  readonly isStudied: boolean;
  /** The learner wants it kept. */
  readonly isPinned: boolean;
}

interface Known {
  readonly packs: readonly PackSummary[];
  /** Ids of those that the server says are studied, on whatever device. */
  readonly touched: readonly string[];
  readonly pinned: readonly string[];
  readonly isStudied: (card: CardKey) => boolean;
}

/** How every pack of the library stands on this device, in the order of the library. */
export async function packsHere(database: StudyDatabase, known: Known): Promise<readonly PackHere[]> {
  const rows: PackHere[] = [];
  for (const pack of known.packs) {
    const document = await database.get('packs', pack.id);
    rows.push({
      pack,
      bytes: document ? sizeOf(document) : null,
      isStudied: known.touched.includes(pack.id) || (document ? isBegun(document, known) : false),
      isPinned: known.pinned.includes(pack.id),
    });
  }
  return rows;
}

/** What was answered here without a network is not known to the server yet. */
function isBegun({ cards }: PackDocument, { isStudied }: Known): boolean {
  return cards.some(({ fact, ask }) => isStudied(cardKeyOf({ item: 'fact', fact, ask })));
}

/** A browser does not say what a record takes; its text is near it. */
function sizeOf(document: PackDocument): number {
  return new Blob([JSON.stringify(document)]).size;
}
