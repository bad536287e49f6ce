-- DropIndex
DROP INDEX "Observation_projectId_indicatorId_townId_year_key";

-- AlterTable
ALTER TABLE "Alert" ADD COLUMN     "assessedById" UUID,
ADD COLUMN     "assessedByName" TEXT,
ADD COLUMN     "assessment" JSONB,
ADD COLUMN     "facts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "gateLineageId" UUID,
ADD COLUMN     "key" TEXT,
ADD COLUMN     "townId" TEXT;
UPDATE "Alert" SET "key" = "id"::text;
ALTER TABLE "Alert" ALTER COLUMN "key" SET NOT NULL;

-- AlterTable
-- Rows written before these columns count in the order in which they were decided.
ALTER TABLE "DecisionRecord" DISABLE TRIGGER "DecisionRecord_is_never_changed";
ALTER TABLE "DecisionRecord" ADD COLUMN     "decidedByName" TEXT,
ADD COLUMN     "evidence" JSONB,
ADD COLUMN     "gateLineageId" UUID,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "overrideReason" JSONB,
ADD COLUMN     "planVersionId" UUID;
UPDATE "DecisionRecord" SET "gateLineageId" = "gateId", "evidence" = '{}',
  "decidedByName" = coalesce((SELECT "name" FROM "User" WHERE "User"."id" = "decidedBy"), ''),
  "number" = (SELECT count(*) FROM "DecisionRecord" AS earlier WHERE earlier."projectId" = "DecisionRecord"."projectId"
    AND (earlier."decidedAt", earlier."id") <= ("DecisionRecord"."decidedAt", "DecisionRecord"."id"));
ALTER TABLE "DecisionRecord" ALTER COLUMN "decidedByName" SET NOT NULL, ALTER COLUMN "evidence" SET NOT NULL,
  ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "DecisionRecord" ENABLE TRIGGER "DecisionRecord_is_never_changed";

-- AlterTable
ALTER TABLE "Gate" ADD COLUMN     "lineageId" UUID;
UPDATE "Gate" SET "lineageId" = "id";
ALTER TABLE "Gate" ALTER COLUMN "lineageId" SET NOT NULL;

-- AlterTable
ALTER TABLE "ImplementationUnit" ADD COLUMN     "lineageId" UUID;
UPDATE "ImplementationUnit" SET "lineageId" = "id";
ALTER TABLE "ImplementationUnit" ALTER COLUMN "lineageId" SET NOT NULL;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "framework" TEXT NOT NULL DEFAULT 'own',
ADD COLUMN     "rhythm" TEXT NOT NULL DEFAULT 'yearly',
ADD COLUMN     "sdgTargets" TEXT[],
ADD COLUMN     "sendaiTargets" TEXT[],
ADD COLUMN     "townTypes" TEXT[];

-- AlterTable
ALTER TABLE "Measure" ADD COLUMN     "budgetLines" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "costOfDelayMillionCnyPerYear" DOUBLE PRECISION,
ADD COLUMN     "durationYears" INTEGER,
ADD COLUMN     "leadTimeYears" INTEGER,
ADD COLUMN     "lineageId" UUID,
ADD COLUMN     "pathwayActionId" TEXT,
ADD COLUMN     "pathwayLineId" TEXT,
ADD COLUMN     "pathwayMapId" UUID,
ADD COLUMN     "place" JSONB,
ADD COLUMN     "results" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "scale" TEXT,
ADD COLUMN     "tags" JSONB NOT NULL DEFAULT '{}';
UPDATE "Measure" SET "lineageId" = "id";
ALTER TABLE "Measure" ALTER COLUMN "lineageId" SET NOT NULL;

-- AlterTable
ALTER TABLE "Observation" ADD COLUMN     "ageGroup" TEXT NOT NULL DEFAULT 'all',
ADD COLUMN     "isProvisional" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "residentGroup" TEXT NOT NULL DEFAULT 'all',
ADD COLUMN     "sex" TEXT NOT NULL DEFAULT 'all';

-- AlterTable
ALTER TABLE "ObservationRevision" ADD COLUMN     "isProvisional" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "lineageId" UUID;
UPDATE "Phase" SET "lineageId" = "id";
ALTER TABLE "Phase" ALTER COLUMN "lineageId" SET NOT NULL;

-- AlterTable
ALTER TABLE "PlanVersion" ADD COLUMN     "basedOnId" UUID,
ADD COLUMN     "decisionId" UUID,
ADD COLUMN     "reason" JSONB;

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "doneOn" DATE,
ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "lineageId" UUID,
ADD COLUMN     "responsibleId" UUID,
ADD COLUMN     "startsOn" DATE;
UPDATE "Task" SET "lineageId" = "id", "dueOn" = make_date("dueYear", 12, 31);
ALTER TABLE "Task" ALTER COLUMN "lineageId" SET NOT NULL, DROP COLUMN "dueYear";

-- CreateTable
CREATE TABLE "ReviewStep" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "planVersionId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "note" JSONB,
    "overrideReason" JSONB,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureDependency" (
    "measureId" UUID NOT NULL,
    "dependsOnId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "lagYears" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MeasureDependency_pkey" PRIMARY KEY ("measureId","dependsOnId")
);

-- CreateTable
CREATE TABLE "TaskDependency" (
    "taskId" UUID NOT NULL,
    "dependsOnId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,

    CONSTRAINT "TaskDependency_pkey" PRIMARY KEY ("taskId","dependsOnId")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "answersId" UUID,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedByName" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MapLayer" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "datum" TEXT NOT NULL,
    "geometry" JSON NOT NULL,
    "areaHectares" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MapLayer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LevelExchange" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "fromLevel" TEXT NOT NULL,
    "toLevel" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "answer" JSONB,
    "measureLineageId" UUID,
    "indicatorId" TEXT,
    "source" TEXT,
    "position" INTEGER NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LevelExchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedIndicator" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "indicatorOwner" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "baselineValue" DOUBLE PRECISION,
    "baselineYear" INTEGER,
    "targetValue" DOUBLE PRECISION,
    "targetYear" INTEGER,
    "thresholdValue" DOUBLE PRECISION,
    "thresholdSide" TEXT,
    "thresholdMeaning" JSONB,
    "direction" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "responsibleId" UUID,
    "isProposal" BOOLEAN NOT NULL,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WatchedIndicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionVoice" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "text" JSONB,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionVoice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReviewStep_planVersionId_idx" ON "ReviewStep"("planVersionId");

-- CreateIndex
CREATE INDEX "MeasureDependency_dependsOnId_idx" ON "MeasureDependency"("dependsOnId");

-- CreateIndex
CREATE INDEX "TaskDependency_dependsOnId_idx" ON "TaskDependency"("dependsOnId");

-- CreateIndex
CREATE INDEX "Comment_projectId_subjectKind_subjectId_idx" ON "Comment"("projectId", "subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "MapLayer_projectId_idx" ON "MapLayer"("projectId");

-- CreateIndex
CREATE INDEX "LevelExchange_projectId_idx" ON "LevelExchange"("projectId");

-- CreateIndex
CREATE INDEX "WatchedIndicator_indicatorOwner_indicatorId_idx" ON "WatchedIndicator"("indicatorOwner", "indicatorId");

-- CreateIndex
CREATE INDEX "WatchedIndicator_townId_idx" ON "WatchedIndicator"("townId");

-- CreateIndex
CREATE INDEX "WatchedIndicator_responsibleId_idx" ON "WatchedIndicator"("responsibleId");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedIndicator_projectId_indicatorId_townId_key" ON "WatchedIndicator"("projectId", "indicatorId", "townId");

-- CreateIndex
CREATE INDEX "DecisionVoice_decisionId_idx" ON "DecisionVoice"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionRecord_projectId_number_key" ON "DecisionRecord"("projectId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionRecord_id_projectId_key" ON "DecisionRecord"("id", "projectId");

-- CreateIndex
CREATE INDEX "Measure_pathwayMapId_idx" ON "Measure"("pathwayMapId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_projectId_indicatorId_townId_year_sex_ageGroup__key" ON "Observation"("projectId", "indicatorId", "townId", "year", "sex", "ageGroup", "residentGroup");

-- CreateIndex
CREATE INDEX "Task_responsibleId_idx" ON "Task"("responsibleId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_id_projectId_key" ON "Task"("id", "projectId");

-- AddForeignKey
ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_planVersionId_projectId_fkey" FOREIGN KEY ("planVersionId", "projectId") REFERENCES "PlanVersion"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_pathwayMapId_projectId_fkey" FOREIGN KEY ("pathwayMapId", "projectId") REFERENCES "PathwayMap"("id", "projectId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureDependency" ADD CONSTRAINT "MeasureDependency_measureId_projectId_fkey" FOREIGN KEY ("measureId", "projectId") REFERENCES "Measure"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureDependency" ADD CONSTRAINT "MeasureDependency_dependsOnId_projectId_fkey" FOREIGN KEY ("dependsOnId", "projectId") REFERENCES "Measure"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_responsibleId_projectId_fkey" FOREIGN KEY ("responsibleId", "projectId") REFERENCES "Stakeholder"("id", "projectId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskDependency" ADD CONSTRAINT "TaskDependency_taskId_projectId_fkey" FOREIGN KEY ("taskId", "projectId") REFERENCES "Task"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskDependency" ADD CONSTRAINT "TaskDependency_dependsOnId_projectId_fkey" FOREIGN KEY ("dependsOnId", "projectId") REFERENCES "Task"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MapLayer" ADD CONSTRAINT "MapLayer_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelExchange" ADD CONSTRAINT "LevelExchange_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedIndicator" ADD CONSTRAINT "WatchedIndicator_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedIndicator" ADD CONSTRAINT "WatchedIndicator_indicatorOwner_indicatorId_fkey" FOREIGN KEY ("indicatorOwner", "indicatorId") REFERENCES "Indicator"("owner", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedIndicator" ADD CONSTRAINT "WatchedIndicator_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedIndicator" ADD CONSTRAINT "WatchedIndicator_responsibleId_projectId_fkey" FOREIGN KEY ("responsibleId", "projectId") REFERENCES "Stakeholder"("id", "projectId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionVoice" ADD CONSTRAINT "DecisionVoice_decisionId_projectId_fkey" FOREIGN KEY ("decisionId", "projectId") REFERENCES "DecisionRecord"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
CREATE TRIGGER "DecisionVoice_is_never_changed" BEFORE UPDATE ON "DecisionVoice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ReviewStep_is_never_changed" BEFORE UPDATE ON "ReviewStep"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE UNIQUE INDEX "Alert_open_once" ON "Alert"("projectId", "key") WHERE "state" <> 'decided';
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "MapLayer" ADD CONSTRAINT "MapLayer_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "LevelExchange" ADD CONSTRAINT "LevelExchange_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "WatchedIndicator" ADD CONSTRAINT "WatchedIndicator_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "MeasureDependency" ADD CONSTRAINT "MeasureDependency_is_on_another" CHECK ("measureId" <> "dependsOnId" AND "lagYears" >= 0);
ALTER TABLE "TaskDependency" ADD CONSTRAINT "TaskDependency_is_on_another" CHECK ("taskId" <> "dependsOnId");
ALTER TABLE "DecisionVoice" ADD CONSTRAINT "DecisionVoice_stance_is_known" CHECK ("stance" IN ('confirm', 'dissent', 'withdraw'));
ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_action_is_known"
  CHECK ("action" IN ('submit', 'request-changes', 'approve', 'publish', 'supersede', 'reopen'));
ALTER TABLE "MapLayer" ADD CONSTRAINT "MapLayer_kind_is_known"
  CHECK ("kind" IN ('ecological-red-line', 'permanent-basic-farmland', 'urban-growth-boundary', 'other'));
ALTER TABLE "MapLayer" ADD CONSTRAINT "MapLayer_datum_is_known" CHECK ("datum" IN ('CGCS2000', 'WGS84', 'GCJ-02'));
ALTER TABLE "LevelExchange" ADD CONSTRAINT "LevelExchange_levels_differ" CHECK ("fromLevel" <> "toLevel");
ALTER TABLE "LevelExchange" ADD CONSTRAINT "LevelExchange_state_is_known" CHECK ("state" IN ('open', 'answered'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_framework_is_known" CHECK ("framework" IN ('core', 'tdt1063', 'own'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_rhythm_is_known"
  CHECK ("rhythm" IN ('monthly', 'quarterly', 'yearly', 'five-yearly', 'census'));
ALTER TABLE "WatchedIndicator" ADD CONSTRAINT "WatchedIndicator_numbers_come_whole" CHECK (
  ("baselineValue" IS NULL) = ("baselineYear" IS NULL) AND ("targetValue" IS NULL) = ("targetYear" IS NULL)
  AND ("thresholdValue" IS NULL) = ("thresholdSide" IS NULL));
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_scale_is_known" CHECK ("scale" IN ('XL', 'L', 'M', 'S'));
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_times_are_positive" CHECK ("leadTimeYears" >= 0 AND "durationYears" >= 1);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_delay_costs_something" CHECK ("costOfDelayMillionCnyPerYear" >= 0);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_origin_is_whole" CHECK (
  ("pathwayMapId" IS NULL) = ("pathwayLineId" IS NULL) AND ("pathwayMapId" IS NULL) = ("pathwayActionId" IS NULL));
ALTER TABLE "Task" ADD CONSTRAINT "Task_days_are_in_order" CHECK ("startsOn" <= "dueOn");
