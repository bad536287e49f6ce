-- CreateTable
CREATE TABLE "ParameterChange" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "parameterId" TEXT NOT NULL,
    "element" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "low" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParameterChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ParameterChange_projectId_parameterId_element_key" ON "ParameterChange"("projectId", "parameterId", "element");

-- AddForeignKey
ALTER TABLE "ParameterChange" ADD CONSTRAINT "ParameterChange_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE "ParameterChange" ADD CONSTRAINT "ParameterChange_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "ParameterChange" ADD CONSTRAINT "ParameterChange_value_lies_in_its_range" CHECK (
  "low" > '-Infinity' AND "low" <= "value" AND "value" <= "high" AND "high" < 'Infinity'
);
ALTER TABLE "ParameterChange" ADD CONSTRAINT "ParameterChange_names_its_source"
  CHECK (btrim("source") <> '' AND "parameterId" <> '');
