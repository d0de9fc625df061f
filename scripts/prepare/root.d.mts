/** The folder of the project. */
export const root: string;

/** A path in the project. */
export function at(...parts: string[]): string;
