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

interface PersonRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly displayName: string | null;
  readonly passwordHash: string | null;
  readonly teacherMode: boolean;
  readonly administrator: boolean;
  readonly settingsJson: string;
}

/** A row as a person. The hash of the password stays behind. */
export function readPersonRow({ kind, name, displayName, passwordHash, ...row }: PersonRow): Person {
  return {
    ...row,
    kind: kind === 'member' ? 'member' : 'guest',
    name: displayName,
    userName: name,
    hasPassword: passwordHash !== null,
  };
}
