import { z } from 'zod';
import { fileSchemas } from '../../core/facts/parse/schemas.ts';

/** The JSON Schema files that editors check content with, by name: generated from what the reader accepts. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fileSchemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ title: `${name}.yaml`, ...json }, null, 2)}\n`];
    }),
  );
}
