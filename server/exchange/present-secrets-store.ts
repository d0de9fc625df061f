import 'server-only';
import type { Transaction } from '#server/db.ts';

/** Notes, before everything is replaced, how people prove who they are now. Within one transaction. */
export async function setSecretsAside(on: Transaction): Promise<void> {
  await on.$executeRaw`CREATE TEMP TABLE present_person AS
    SELECT id, "passwordHash", administrator FROM "Person"`;
  await on.$executeRaw`CREATE TEMP TABLE present_code AS
    SELECT "personId", hash, "usedAt" FROM "RecoveryCode"`;
}

/**
 * Brings back what was set aside, for everybody the database holds again: spent codes stay spent,
 * passwords that were changed stay changed, and whoever is an administrator no longer becomes none anew.
 */
export async function bringSecretsBack(on: Transaction): Promise<void> {
  await on.$executeRaw`DELETE FROM "RecoveryCode" WHERE "personId" IN (SELECT id FROM present_person)`;
  await on.$executeRaw`INSERT INTO "RecoveryCode" ("personId", hash, "usedAt")
    SELECT present."personId", present.hash, present."usedAt"
    FROM present_code present JOIN "Person" ON "Person".id = present."personId"`;
  await on.$executeRaw`UPDATE "Person" SET "passwordHash" = present."passwordHash" FROM present_person present
    WHERE present.id = "Person".id AND present."passwordHash" IS NOT NULL AND "Person"."passwordHash" IS NOT NULL`;
  await on.$executeRaw`UPDATE "Person" SET administrator = FALSE
    WHERE id IN (SELECT id FROM present_person WHERE NOT administrator)`;
  await on.$executeRaw`DROP TABLE present_code`;
  await on.$executeRaw`DROP TABLE present_person`;
}
