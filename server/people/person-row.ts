import type { Person } from '#server/people/person.ts';

/** The columns of a person that leave the store. */
export const personColumns = {
  id: true,
  kind: true,
  name: true,
  displayName: true,
  passwordHash: true,
  teacherMode: true,
  administrator: true,
  settingsJson: true,
} as const;

/** Such a row. Without the client, SQLite says 1 and 0 for true and false. */
export interface PersonRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly displayName: string | null;
  readonly passwordHash: string | null;
  readonly teacherMode: boolean | number;
  readonly administrator: boolean | number;
  readonly settingsJson: string;
}

/** A row as a person. The hash of the password stays behind. */
export function readPersonRow({ kind, name, displayName, passwordHash, ...row }: PersonRow): Person {
  return {
    ...row,
    teacherMode: Boolean(row.teacherMode),
    administrator: Boolean(row.administrator),
    kind: kind === 'member' ? 'member' : 'guest',
    name: displayName,
    userName: name,
    hasPassword: passwordHash !== null,
  };
}
