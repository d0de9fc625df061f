/**
 * Writes to standard error that something of ours failed: when, where and how, never what people sent.
 */
export function logTrouble(where: string, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), where, error: what })}\n`);
}
