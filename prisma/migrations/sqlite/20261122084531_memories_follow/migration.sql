-- AlterTable
-- Written by hand: making the table anew would touch everything that refers to it.
ALTER TABLE "Person" ADD COLUMN "foldedUpTo" INTEGER NOT NULL DEFAULT 0;
