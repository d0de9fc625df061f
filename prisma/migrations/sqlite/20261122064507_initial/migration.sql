-- CreateTable
CREATE TABLE "Deck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT,
    "packId" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME,
    CONSTRAINT "Deck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Deck_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeckFact" (
    "deckId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "factId" TEXT NOT NULL,

    PRIMARY KEY ("deckId", "ordinal"),
    CONSTRAINT "DeckFact_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DeckFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "deckId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "contentJson" TEXT NOT NULL,

    PRIMARY KEY ("deckId", "id"),
    CONSTRAINT "Note_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT,
    "version" TEXT NOT NULL,
    "summaryJson" TEXT NOT NULL,
    "removedAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Pack_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "ownerId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "contentJson" TEXT NOT NULL,
    CONSTRAINT "Source_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Source_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "ownerId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "contentJson" TEXT NOT NULL,
    CONSTRAINT "Entity_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Entity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Property" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "ownerId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "contentJson" TEXT NOT NULL,
    CONSTRAINT "Property_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Property_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "ownerId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "besideJson" TEXT NOT NULL,
    "currentRevision" TEXT NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Fact_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Fact_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FactRevision" (
    "factId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "contentJson" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("factId", "revision"),
    CONSTRAINT "FactRevision_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "displayName" TEXT,
    "passwordHash" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'guest',
    "teacherMode" BOOLEAN NOT NULL DEFAULT false,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "settingsJson" TEXT NOT NULL DEFAULT '{}',
    "tokenVersion" INTEGER NOT NULL DEFAULT 0,
    "eventCount" INTEGER NOT NULL DEFAULT 0,
    "foldedWith" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Identity" (
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("provider", "providerAccountId"),
    CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "resetUntil" DATETIME,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "personId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "usedAt" DATETIME,

    PRIMARY KEY ("personId", "hash"),
    CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResetToken" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "issuedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "ResetToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownDevice" (
    "personId" TEXT NOT NULL,
    "deviceHash" TEXT NOT NULL,
    "lastAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "deviceHash"),
    CONSTRAINT "KnownDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL DEFAULT 0,
    "lastAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Event" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "device" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "card" TEXT,
    "occurredAt" DATETIME NOT NULL,
    "effectiveAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "studyDay" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "bodyJson" TEXT NOT NULL,

    PRIMARY KEY ("personId", "id"),
    CONSTRAINT "Event_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventLink" (
    "personId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,

    PRIMARY KEY ("personId", "key", "eventId"),
    CONSTRAINT "EventLink_personId_eventId_fkey" FOREIGN KEY ("personId", "eventId") REFERENCES "Event" ("personId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Memory" (
    "personId" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "step" INTEGER NOT NULL,
    "intervalDays" INTEGER NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "dueDay" TEXT NOT NULL,
    "lastReviewAt" DATETIME NOT NULL,
    "lastStudyDay" TEXT NOT NULL,
    "firstStudyDay" TEXT NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "card"),
    CONSTRAINT "Memory_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "id"),
    CONSTRAINT "Attempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptAnswer" (
    "personId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "eventId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "answerJson" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reason" TEXT NOT NULL,
    "factId" TEXT,
    "revision" TEXT,

    PRIMARY KEY ("personId", "attemptId", "ordinal"),
    CONSTRAINT "AttemptAnswer_personId_attemptId_fkey" FOREIGN KEY ("personId", "attemptId") REFERENCES "Attempt" ("personId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT,
    "eventId" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "questionId" TEXT,
    "answerJson" TEXT,
    "comment" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServerState" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "epoch" TEXT NOT NULL,
    "contentVersion" TEXT NOT NULL DEFAULT '',
    "updatedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Deck_ownerId_updatedAt_idx" ON "Deck"("ownerId", "updatedAt");

-- CreateIndex
CREATE INDEX "Deck_packId_idx" ON "Deck"("packId");

-- CreateIndex
CREATE INDEX "DeckFact_factId_idx" ON "DeckFact"("factId");

-- CreateIndex
CREATE UNIQUE INDEX "DeckFact_deckId_factId_key" ON "DeckFact"("deckId", "factId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_deckId_ordinal_key" ON "Note"("deckId", "ordinal");

-- CreateIndex
CREATE INDEX "Pack_ownerId_idx" ON "Pack"("ownerId");

-- CreateIndex
CREATE INDEX "Source_packId_idx" ON "Source"("packId");

-- CreateIndex
CREATE INDEX "Source_ownerId_idx" ON "Source"("ownerId");

-- CreateIndex
CREATE INDEX "Entity_packId_idx" ON "Entity"("packId");

-- CreateIndex
CREATE INDEX "Entity_ownerId_idx" ON "Entity"("ownerId");

-- CreateIndex
CREATE INDEX "Property_packId_idx" ON "Property"("packId");

-- CreateIndex
CREATE INDEX "Property_ownerId_idx" ON "Property"("ownerId");

-- CreateIndex
CREATE INDEX "Fact_packId_idx" ON "Fact"("packId");

-- CreateIndex
CREATE INDEX "Fact_ownerId_idx" ON "Fact"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_name_key" ON "Person"("name");

-- CreateIndex
CREATE INDEX "Person_kind_lastSeenAt_idx" ON "Person"("kind", "lastSeenAt");

-- CreateIndex
CREATE INDEX "Identity_personId_idx" ON "Identity"("personId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "ResetToken_personId_idx" ON "ResetToken"("personId");

-- CreateIndex
CREATE INDEX "ResetToken_expiresAt_idx" ON "ResetToken"("expiresAt");

-- CreateIndex
CREATE INDEX "KnownDevice_lastAt_idx" ON "KnownDevice"("lastAt");

-- CreateIndex
CREATE INDEX "SignInFailure_lastAt_idx" ON "SignInFailure"("lastAt");

-- CreateIndex
CREATE INDEX "Event_personId_card_idx" ON "Event"("personId", "card");

-- CreateIndex
CREATE INDEX "Event_personId_device_sequence_idx" ON "Event"("personId", "device", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Event_personId_position_key" ON "Event"("personId", "position");

-- CreateIndex
CREATE INDEX "EventLink_personId_eventId_idx" ON "EventLink"("personId", "eventId");

-- CreateIndex
CREATE INDEX "Memory_personId_dueAt_idx" ON "Memory"("personId", "dueAt");

-- CreateIndex
CREATE INDEX "Attempt_personId_startedAt_idx" ON "Attempt"("personId", "startedAt");

-- CreateIndex
CREATE INDEX "Attempt_deckId_startedAt_idx" ON "Attempt"("deckId", "startedAt");

-- CreateIndex
CREATE INDEX "AttemptAnswer_factId_revision_idx" ON "AttemptAnswer"("factId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "AttemptAnswer_personId_eventId_key" ON "AttemptAnswer"("personId", "eventId");

-- CreateIndex
CREATE INDEX "Report_status_createdAt_idx" ON "Report"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_personId_eventId_key" ON "Report"("personId", "eventId");
