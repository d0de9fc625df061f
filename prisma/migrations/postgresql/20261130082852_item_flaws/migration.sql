-- CreateTable
CREATE TABLE "ItemFlaw" (
    "packId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "factId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "ask" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "flaw" TEXT NOT NULL,
    "valueJson" TEXT,
    "index" DOUBLE PRECISION NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "ItemFlaw_pkey" PRIMARY KEY ("packId","ordinal")
);
