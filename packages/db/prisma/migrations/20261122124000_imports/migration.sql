-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "preview" JSON NOT NULL,
    "operations" JSON NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Import_projectId_createdAt_idx" ON "Import"("projectId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Import_id_projectId_key" ON "Import"("id", "projectId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE "Import" ADD CONSTRAINT "Import_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Import" ADD CONSTRAINT "Import_state_is_known" CHECK ("state" IN ('previewed', 'applied', 'discarded'));
CREATE FUNCTION "refuse_import_twice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an import that is % stays as it is', OLD."state";
END $$;
CREATE TRIGGER "Import_is_decided_once" BEFORE UPDATE ON "Import"
  FOR EACH ROW WHEN (OLD."state" <> 'previewed') EXECUTE FUNCTION "refuse_import_twice"();
