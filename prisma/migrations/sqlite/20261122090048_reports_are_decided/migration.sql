-- CreateTable
CREATE TABLE "Amendment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contentJson" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "CardDifficulty" (
    "card" TEXT NOT NULL PRIMARY KEY,
    "mean" REAL NOT NULL,
    "variance" REAL NOT NULL,
    "answers" INTEGER NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'reported',
    "addresseeId" TEXT,
    "eventId" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "questionId" TEXT,
    "askedJson" TEXT,
    "answerJson" TEXT,
    "comment" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "decision" TEXT,
    "amendmentId" TEXT,
    "decidedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Report_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Report" ("answerJson", "card", "comment", "createdAt", "eventId", "id", "personId", "questionId", "status") SELECT "answerJson", "card", "comment", "createdAt", "eventId", "id", "personId", "questionId", "status" FROM "Report";
DROP TABLE "Report";
ALTER TABLE "new_Report" RENAME TO "Report";
CREATE INDEX "Report_addresseeId_status_createdAt_idx" ON "Report"("addresseeId", "status", "createdAt");
CREATE UNIQUE INDEX "Report_personId_eventId_key" ON "Report"("personId", "eventId");
CREATE TABLE "new_ServerState" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "epoch" TEXT NOT NULL,
    "contentVersion" TEXT NOT NULL DEFAULT '',
    "servedVersion" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" DATETIME NOT NULL
);
INSERT INTO "new_ServerState" ("contentVersion", "epoch", "id", "updatedAt") SELECT "contentVersion", "epoch", "id", "updatedAt" FROM "ServerState";
DROP TABLE "ServerState";
ALTER TABLE "new_ServerState" RENAME TO "ServerState";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
