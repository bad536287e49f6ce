-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" UUID NOT NULL,
    "activeOrganisationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Town" (
    "id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "provinceEn" TEXT NOT NULL,
    "provinceZh" TEXT NOT NULL,
    "prefectureEn" TEXT NOT NULL,
    "prefectureZh" TEXT NOT NULL,
    "population2010" INTEGER,
    "population2020" INTEGER,
    "share65Plus2010" DOUBLE PRECISION,
    "share65Plus2020" DOUBLE PRECISION,
    "urbanPopulation2020" INTEGER,
    "resourceClass" TEXT,
    "flags" TEXT[],
    "source" TEXT NOT NULL,
    "licence" TEXT,
    "confidence" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Town_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgeGroupRow" (
    "townId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "fromAge" INTEGER NOT NULL,
    "toAge" INTEGER,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "male" INTEGER NOT NULL,
    "female" INTEGER NOT NULL,

    CONSTRAINT "AgeGroupRow_pkey" PRIMARY KEY ("townId","year","fromAge")
);

-- CreateTable
CREATE TABLE "ReferenceLoad" (
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReferenceLoad_pkey" PRIMARY KEY ("file")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "owner" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "organisationId" UUID,
    "position" INTEGER NOT NULL,
    "capacity" TEXT,
    "domain" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "lowest" DOUBLE PRECISION,
    "highest" DOUBLE PRECISION,
    "direction" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("owner","id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpatialUnit" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "townId" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SpatialUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "indicatorOwner" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "townId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "licence" TEXT,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObservationRevision" (
    "observationId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "licence" TEXT,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObservationRevision_pkey" PRIMARY KEY ("observationId","version")
);

-- CreateTable
CREATE TABLE "Stakeholder" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "interest" JSONB,
    "powerNow" INTEGER,
    "interestNow" INTEGER,
    "powerIntended" INTEGER,
    "interestIntended" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Stakeholder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Storyline" (
    "projectId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "mark" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "subtitle" JSONB NOT NULL,
    "supporters" JSONB NOT NULL,
    "promises" JSONB NOT NULL,
    "risks" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Storyline_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Ensemble" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "recipe" JSON NOT NULL,
    "recipeHash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "experimentsDone" INTEGER NOT NULL DEFAULT 0,
    "experimentsTotal" INTEGER NOT NULL,
    "failedRuns" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "summary" JSON,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Ensemble_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnsembleChunk" (
    "ensembleId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "experiments" INTEGER NOT NULL,
    "failedRuns" INTEGER NOT NULL,
    "outcomes" BYTEA NOT NULL,

    CONSTRAINT "EnsembleChunk_pkey" PRIMARY KEY ("ensembleId","index")
);

-- CreateTable
CREATE TABLE "Pathway" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pathway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PathwayStep" (
    "pathwayId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "measureId" UUID NOT NULL,

    CONSTRAINT "PathwayStep_pkey" PRIMARY KEY ("pathwayId","position")
);

-- CreateTable
CREATE TABLE "ActionPlan" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActionPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanVersion" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "actionPlanId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Phase" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "planVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "startYear" INTEGER,
    "endYear" INTEGER,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImplementationUnit" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImplementationUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "implementationUnitId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB,
    "startYear" INTEGER,
    "endYear" INTEGER,
    "budgetMillionCny" DOUBLE PRECISION,
    "capacity" TEXT,
    "source" TEXT,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureActor" (
    "measureId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "stakeholderId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "MeasureActor_pkey" PRIMARY KEY ("measureId","position")
);

-- CreateTable
CREATE TABLE "Gate" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "meaning" JSONB,
    "rule" TEXT NOT NULL,
    "conditions" JSONB NOT NULL,
    "earliestYear" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Gate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "dueYear" INTEGER,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "opensOn" DATE,
    "closesOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "indicatorId" TEXT,
    "message" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionRecord" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "alertId" UUID,
    "gateId" UUID,
    "decision" TEXT NOT NULL,
    "reason" JSONB NOT NULL,
    "decidedBy" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "organisationId" UUID NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "projectId" UUID,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_activeOrganisationId_idx" ON "Session"("activeOrganisationId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_organisationId_userId_key" ON "Membership"("organisationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_email_idx" ON "Invitation"("organisationId", "email");

-- CreateIndex
CREATE INDEX "Town_level_resourceClass_idx" ON "Town"("level", "resourceClass");

-- CreateIndex
CREATE INDEX "Indicator_organisationId_idx" ON "Indicator"("organisationId");

-- CreateIndex
CREATE INDEX "Project_organisationId_deletedAt_idx" ON "Project"("organisationId", "deletedAt");

-- CreateIndex
CREATE INDEX "Project_townId_idx" ON "Project"("townId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_id_organisationId_key" ON "Project"("id", "organisationId");

-- CreateIndex
CREATE INDEX "SpatialUnit_townId_idx" ON "SpatialUnit"("townId");

-- CreateIndex
CREATE UNIQUE INDEX "SpatialUnit_projectId_townId_key" ON "SpatialUnit"("projectId", "townId");

-- CreateIndex
CREATE INDEX "Observation_indicatorOwner_indicatorId_idx" ON "Observation"("indicatorOwner", "indicatorId");

-- CreateIndex
CREATE INDEX "Observation_townId_idx" ON "Observation"("townId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_projectId_indicatorId_townId_year_key" ON "Observation"("projectId", "indicatorId", "townId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_id_projectId_key" ON "Observation"("id", "projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Stakeholder_projectId_code_key" ON "Stakeholder"("projectId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Stakeholder_id_projectId_key" ON "Stakeholder"("id", "projectId");

-- CreateIndex
CREATE INDEX "Ensemble_state_idx" ON "Ensemble"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Ensemble_projectId_recipeHash_key" ON "Ensemble"("projectId", "recipeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Ensemble_id_projectId_key" ON "Ensemble"("id", "projectId");

-- CreateIndex
CREATE INDEX "Pathway_projectId_idx" ON "Pathway"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Pathway_id_projectId_key" ON "Pathway"("id", "projectId");

-- CreateIndex
CREATE INDEX "PathwayStep_measureId_idx" ON "PathwayStep"("measureId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionPlan_projectId_key" ON "ActionPlan"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionPlan_id_projectId_key" ON "ActionPlan"("id", "projectId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanVersion_actionPlanId_number_key" ON "PlanVersion"("actionPlanId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PlanVersion_id_projectId_key" ON "PlanVersion"("id", "projectId");

-- CreateIndex
CREATE INDEX "Phase_planVersionId_idx" ON "Phase"("planVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Phase_id_projectId_key" ON "Phase"("id", "projectId");

-- CreateIndex
CREATE INDEX "ImplementationUnit_phaseId_idx" ON "ImplementationUnit"("phaseId");

-- CreateIndex
CREATE UNIQUE INDEX "ImplementationUnit_id_projectId_key" ON "ImplementationUnit"("id", "projectId");

-- CreateIndex
CREATE INDEX "Measure_implementationUnitId_idx" ON "Measure"("implementationUnitId");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_id_projectId_key" ON "Measure"("id", "projectId");

-- CreateIndex
CREATE INDEX "MeasureActor_stakeholderId_idx" ON "MeasureActor"("stakeholderId");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureActor_measureId_stakeholderId_role_key" ON "MeasureActor"("measureId", "stakeholderId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Gate_phaseId_projectId_key" ON "Gate"("phaseId", "projectId");

-- CreateIndex
CREATE INDEX "Task_measureId_idx" ON "Task"("measureId");

-- CreateIndex
CREATE INDEX "Consultation_projectId_idx" ON "Consultation"("projectId");

-- CreateIndex
CREATE INDEX "Alert_projectId_state_idx" ON "Alert"("projectId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_id_projectId_key" ON "Alert"("id", "projectId");

-- CreateIndex
CREATE INDEX "DecisionRecord_projectId_decidedAt_idx" ON "DecisionRecord"("projectId", "decidedAt");

-- CreateIndex
CREATE INDEX "DecisionRecord_alertId_idx" ON "DecisionRecord"("alertId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_sequence_key" ON "AuditEvent"("sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_organisationId_sequence_idx" ON "AuditEvent"("organisationId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_organisationId_projectId_sequence_idx" ON "AuditEvent"("organisationId", "projectId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_organisationId_subjectId_sequence_idx" ON "AuditEvent"("organisationId", "subjectId", "sequence");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_activeOrganisationId_fkey" FOREIGN KEY ("activeOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpatialUnit" ADD CONSTRAINT "SpatialUnit_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpatialUnit" ADD CONSTRAINT "SpatialUnit_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_indicatorOwner_indicatorId_fkey" FOREIGN KEY ("indicatorOwner", "indicatorId") REFERENCES "Indicator"("owner", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_townId_fkey" FOREIGN KEY ("townId") REFERENCES "Town"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationRevision" ADD CONSTRAINT "ObservationRevision_observationId_projectId_fkey" FOREIGN KEY ("observationId", "projectId") REFERENCES "Observation"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Storyline" ADD CONSTRAINT "Storyline_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ensemble" ADD CONSTRAINT "Ensemble_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnsembleChunk" ADD CONSTRAINT "EnsembleChunk_ensembleId_projectId_fkey" FOREIGN KEY ("ensembleId", "projectId") REFERENCES "Ensemble"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pathway" ADD CONSTRAINT "Pathway_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathwayStep" ADD CONSTRAINT "PathwayStep_pathwayId_projectId_fkey" FOREIGN KEY ("pathwayId", "projectId") REFERENCES "Pathway"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathwayStep" ADD CONSTRAINT "PathwayStep_measureId_projectId_fkey" FOREIGN KEY ("measureId", "projectId") REFERENCES "Measure"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPlan" ADD CONSTRAINT "ActionPlan_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_actionPlanId_projectId_fkey" FOREIGN KEY ("actionPlanId", "projectId") REFERENCES "ActionPlan"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_planVersionId_projectId_fkey" FOREIGN KEY ("planVersionId", "projectId") REFERENCES "PlanVersion"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImplementationUnit" ADD CONSTRAINT "ImplementationUnit_phaseId_projectId_fkey" FOREIGN KEY ("phaseId", "projectId") REFERENCES "Phase"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_implementationUnitId_projectId_fkey" FOREIGN KEY ("implementationUnitId", "projectId") REFERENCES "ImplementationUnit"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureActor" ADD CONSTRAINT "MeasureActor_measureId_projectId_fkey" FOREIGN KEY ("measureId", "projectId") REFERENCES "Measure"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureActor" ADD CONSTRAINT "MeasureActor_stakeholderId_projectId_fkey" FOREIGN KEY ("stakeholderId", "projectId") REFERENCES "Stakeholder"("id", "projectId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gate" ADD CONSTRAINT "Gate_phaseId_projectId_fkey" FOREIGN KEY ("phaseId", "projectId") REFERENCES "Phase"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_measureId_projectId_fkey" FOREIGN KEY ("measureId", "projectId") REFERENCES "Measure"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_alertId_projectId_fkey" FOREIGN KEY ("alertId", "projectId") REFERENCES "Alert"("id", "projectId") ON DELETE NO ACTION ON UPDATE CASCADE;
