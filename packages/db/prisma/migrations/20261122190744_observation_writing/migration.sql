-- AlterTable
ALTER TABLE "Observation" ADD COLUMN     "writing" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Observation_projectId_writing_idx" ON "Observation"("projectId", "writing");
