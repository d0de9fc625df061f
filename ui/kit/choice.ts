/** One of many to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices of one group stand together under its name; null stands first, without a name. */
  readonly group: string | null;
  /** How much there is of it. */
  readonly count?: number;
}

/** What a list of choices says by itself, in the reader's language. */
export interface ChooseWords {
  readonly search: string;
  readonly nothing: string;
  readonly close: string;
}
