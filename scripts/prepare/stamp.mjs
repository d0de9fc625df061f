import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, root } from './root.mjs';

/** Made from the rest, or by the system: no input of anything. */
const made = /(^|\/)(generated|\.postgresql|\.DS_Store|sw\.js|[^/]+\.d\.json\.ts)$/;

/** Hash of files and folders of the project, by name and content; what does not exist counts as absent. */
export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  const add = (file) => {
    const name = path.relative(root, file).split(path.sep).join('/');
    if (made.test(name)) return;
    if (statSync(file).isDirectory()) {
      for (const entry of readdirSync(file).sort()) add(path.join(file, entry));
      return;
    }
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  };
  for (const name of paths) if (existsSync(at(name))) add(at(name));
  return hash.digest('hex');
}

/**
 * Does the work unless the stamp says that it was finished for these very inputs. The stamp is taken away
 * first and written last, so work that broke off is done again.
 */
export async function unlessDone(stamp, inputs, work) {
  const file = at(stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === inputs) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, inputs);
}
