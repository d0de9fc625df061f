// Checks the import rules of .dependency-cruiser.cjs on the whole tree.
import { root } from '../prepare/root.mjs';
import { brokenRules } from './cruise.mjs';

const broken = brokenRules(root, 100);
for (const { rule, from, to, comment } of broken) {
  console.error(`${from}\n  imports ${to}\n  against ${rule}${comment ? `: ${comment}` : ''}`);
}
console.log(broken.length === 0 ? 'import rules: kept' : `import rules: ${broken.length} broken`);
process.exitCode = broken.length === 0 ? 0 : 1;
