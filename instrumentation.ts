const hourMs = 3_600_000;

/** Runs once when the server starts: tidies up then, and once an hour. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { cleanUp } = await import('#server/people/clean-up.ts');
  const { reckonDifficulties } = await import('#server/progress/reckon-difficulties.ts');
  const { logTrouble } = await import('#server/basics/log-trouble.ts');
  const tidy = async () => {
    await cleanUp(new Date()).catch((error: unknown) => logTrouble('clean-up', error));
    await reckonDifficulties().catch((error: unknown) => logTrouble('reckoning difficulties', error));
  };
  void tidy();
  setInterval(tidy, hourMs).unref();
}
