/** How a problem is said: what is wrong with what was found, what is expected, and how to mend it. `{found}`, `{expected}` and `{item}` are filled in. */
export interface ProblemWords {
  readonly says: string;
  readonly expected: string;
  readonly remedy: string;
}
