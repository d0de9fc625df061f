// Generates both database clients from prisma/schema, offline.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { providers, root, schemaFolder, writeDerivedSchema } from './prisma-schema.mjs';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

writeDerivedSchema();
for (const provider of providers) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_DIR: path.relative(root, schemaFolder(provider)),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    process.exit(1);
  }
  console.log(`${provider}: client generated`);
}
