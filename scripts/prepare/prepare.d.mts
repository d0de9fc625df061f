/** Generates the database clients, unless they are of the present models. */
export function generate(): Promise<void>;

/** Builds the app, unless the build is of the present files. */
export function build(): Promise<void>;
