import { db } from '#server/db.ts';

/** A guest who has just come; with `name`, a member without a password. */
export function makePerson(fields: { name?: string; administrator?: boolean } = {}) {
  const { name, ...rest } = fields;
  const member = name === undefined ? {} : { name, displayName: name, kind: 'member' };
  return db.person.create({ data: { ...member, ...rest } });
}
