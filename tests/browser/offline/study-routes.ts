import { readdirSync } from 'node:fs';

const folder = 'app/(study)';

/** The address of every study screen there is. */
export const studyRoutes: readonly string[] = readdirSync(folder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)
  .toSorted();
