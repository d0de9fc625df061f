import { rmSync } from 'node:fs';

/** Removes the database that the browser tests used. */
export default function teardown(): void {
  const folder = process.env.BROWSER_TEST_FOLDER;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
