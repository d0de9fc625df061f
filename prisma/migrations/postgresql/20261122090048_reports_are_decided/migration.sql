-- DropIndex
DROP INDEX "Report_status_createdAt_idx";

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "addresseeId" TEXT,
ADD COLUMN     "amendmentId" TEXT,
ADD COLUMN     "askedJson" TEXT,
ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decision" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'reported';

-- AlterTable
ALTER TABLE "ServerState" ADD COLUMN     "servedVersion" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Amendment" (
    "id" TEXT NOT NULL,
    "contentJson" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CardDifficulty" (
    "card" TEXT NOT NULL,
    "mean" DOUBLE PRECISION NOT NULL,
    "variance" DOUBLE PRECISION NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "CardDifficulty_pkey" PRIMARY KEY ("card")
);

-- CreateIndex
CREATE INDEX "Report_addresseeId_status_createdAt_idx" ON "Report"("addresseeId", "status", "createdAt");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
