-- CreateTable
CREATE TABLE "PathwayMap" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "ensembleId" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "study" JSONB NOT NULL,
    "vulnerabilityIds" UUID[],
    "handedOver" JSONB NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PathwayMap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PathwayMap_projectId_idx" ON "PathwayMap"("projectId");

-- CreateIndex
CREATE INDEX "PathwayMap_ensembleId_idx" ON "PathwayMap"("ensembleId");

-- CreateIndex
CREATE UNIQUE INDEX "PathwayMap_id_projectId_key" ON "PathwayMap"("id", "projectId");

-- AddForeignKey
ALTER TABLE "PathwayMap" ADD CONSTRAINT "PathwayMap_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathwayMap" ADD CONSTRAINT "PathwayMap_ensembleId_projectId_fkey" FOREIGN KEY ("ensembleId", "projectId") REFERENCES "Ensemble"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE "PathwayMap" ADD CONSTRAINT "PathwayMap_version_counts_from_1" CHECK ("version" >= 1);
