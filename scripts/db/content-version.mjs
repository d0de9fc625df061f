/** Which edition of the packs the (migrated) database holds, as `jamdee load-packs` noted it; null if none. */
export async function contentVersion(url) {
  const sql = 'SELECT "contentVersion" FROM "ServerState"';
  if (url.startsWith('file:')) {
    const { default: Database } = await import('libsql');
    const db = new Database(url.slice('file:'.length), { timeout: 30_000 });
    try {
      return db.prepare(sql).get()?.contentVersion ?? null;
    } finally {
      db.close();
    }
  }
  const { default: pg } = await import('pg');
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    return (await db.query(sql)).rows[0]?.contentVersion ?? null;
  } finally {
    await db.end();
  }
}
