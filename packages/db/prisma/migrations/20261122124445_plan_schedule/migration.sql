-- CreateTable
CREATE TABLE "PlanSchedule" (
    "projectId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "settings" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanSchedule_pkey" PRIMARY KEY ("projectId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PlanSchedule_projectId_organisationId_key" ON "PlanSchedule"("projectId", "organisationId");

-- AddForeignKey
ALTER TABLE "PlanSchedule" ADD CONSTRAINT "PlanSchedule_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE "PlanSchedule" ADD CONSTRAINT "PlanSchedule_version_counts_from_1" CHECK ("version" >= 1);
