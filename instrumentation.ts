const hourMs = 3_600_000;

/**
 * Runs once when the server starts: tidies up then, and once an hour; reckons what answers say of cards and
 * questions then, and once a day.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { cleanUp } = await import('#server/people/clean-up.ts');
  const { reckonItems } = await import('#server/progress/reckon-items.ts');
  const { logTrouble } = await import('#server/basics/log-trouble.ts');
  const tidy = () => cleanUp(new Date()).catch((error: unknown) => logTrouble('clean-up', error));
  const reckon = () => reckonItems().catch((error: unknown) => logTrouble('items', error));
  void tidy();
  void reckon();
  setInterval(tidy, hourMs).unref();
  setInterval(reckon, 24 * hourMs).unref();
}
