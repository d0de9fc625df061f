// Tests stand where the code stands: core/facts/x.ts is tested by tests/core/facts/x.test.ts. Every file of
// core that decides something has its test, or is part of a file of its own room that imports it and has one;
// and every test in a mirrored wing has its file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from '../prepare/root.mjs';

const mirrored = ['core', 'server', 'offline', 'ui', 'cli'];

const filesUnder = (folder, ending) =>
  existsSync(at(folder))
    ? readdirSync(at(folder), { recursive: true })
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter((file) => ending.test(file))
    : [];

/** Does the file hold a decision that a test could find wrong? Types and tables do not. */
const decides = (file) =>
  /^export (async )?function\*? |^export const \w+(: [^=]+)? = (async )?(\(|<|\w+ =>)/m.test(
    readFileSync(at(file), 'utf8'),
  );

/** The files a test may stand for: of a test named `x.contract.test.ts`, `x.ts` too. */
const subjectsOf = (test) => {
  const name = test.replace(/^tests\//, '').replace(/(\.[a-z]+)?\.test\.tsx?$/, '');
  return [`${name}.ts`, `${name}.tsx`];
};

/** The files of the same room that a file imports. */
function partsOf(file) {
  const room = file.split('/').slice(0, 2).join('/');
  const imports = readFileSync(at(file), 'utf8').matchAll(/from '#([\w/.-]+)'/g);
  return [...imports].map(([, part]) => part).filter((part) => part.startsWith(`${room}/`));
}

const tests = mirrored.flatMap((wing) => filesUnder(`tests/${wing}`, /\.test\.tsx?$/));
const subjects = tests.flatMap(subjectsOf).filter((file) => existsSync(at(file)));
const tested = new Set([...subjects, ...subjects.flatMap(partsOf)]);
const problems = [
  ...filesUnder('core', /\.ts$/)
    .filter((file) => decides(file) && !tested.has(file))
    .map((file) => `${file} decides something, but tests/${file.replace(/\.ts$/, '.test.ts')} is missing`),
  ...tests
    .filter((test) => !subjectsOf(test).some((file) => existsSync(at(file))))
    .map((test) => `${test} tests ${subjectsOf(test)[0]}, which does not exist`),
];
if (tests.length === 0) problems.push('no tests were found');
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? `tests mirror the code: ${tests.length} files` : `${problems.length} places differ`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
