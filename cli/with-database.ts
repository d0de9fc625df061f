import type { ExitStatus, Terminal } from '#cli/terminal.ts';

/** What drivers say where there is no database, or none that was ever prepared. */
const notThere = /ConnectionFailed|no such table|does not exist|ECONNREFUSED|Can't reach database/;

/**
 * Runs a command's work with the database, and lets go of it, so that the program can end. A database
 * that is not there is said in plain words.
 */
export async function withDatabase(terminal: Terminal, work: () => Promise<ExitStatus>): Promise<ExitStatus> {
  const { closeDatabase } = await import('#server/basics/close-database.ts');
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && notThere.test(error.message))) throw error;
    terminal.error('jamdee: there is no database to work with; "npm start" prepares one');
    terminal.error(
      `  DATABASE_URL: ${process.env.DATABASE_URL ? 'is set' : 'is not set, so data/jamdee.db'}`,
    );
    return 1;
  } finally {
    await closeDatabase();
  }
}
