/** Runs a command's work with the database, and lets go of it, so that the program can end. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { closeDatabase } = await import('#server/basics/close-database.ts');
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
