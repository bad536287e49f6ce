-- CreateTable
CREATE TABLE "LastVersion" (
    "organisationId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "LastVersion_pkey" PRIMARY KEY ("organisationId","subject","place")
);

-- AddForeignKey
ALTER TABLE "LastVersion" ADD CONSTRAINT "LastVersion_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE "LastVersion" ADD CONSTRAINT "LastVersion_version_counts_from_1" CHECK ("version" >= 1);
