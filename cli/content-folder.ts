import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The content that comes with Jamdee, wherever the command is called from. */
export const contentFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'content');
