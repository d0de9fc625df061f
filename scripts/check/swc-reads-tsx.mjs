// dependency-cruiser has swc read every file as plain TypeScript, which trips over JSX. Loaded before it,
// this tells swc which files hold JSX.
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;

swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });
