-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "isAdditive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "noteEn" TEXT,
ADD COLUMN     "noteZh" TEXT;

ALTER TABLE "Indicator" DROP CONSTRAINT "Indicator_framework_is_known";
UPDATE "Indicator" SET "framework" = 'core' WHERE "owner" = 'library';
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_framework_is_known"
  CHECK ("framework" IN ('core', 'tdt1063', 'supplement', 'own'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_note_comes_in_both_languages" CHECK (("noteEn" IS NULL) = ("noteZh" IS NULL));

-- Until now every project kept all indicators that it could see. From here on each watches a set of its own, and starts
-- with those same ones.
INSERT INTO "WatchedIndicator" ("id", "organisationId", "projectId", "indicatorOwner", "indicatorId", "townId", "position",
  "direction", "rhythm", "isProposal", "updatedAt")
SELECT gen_random_uuid(), p."organisationId", p."id", i."owner", i."id", p."townId",
  row_number() OVER (PARTITION BY p."id" ORDER BY i."organisationId" NULLS FIRST, i."position", i."id") - 1,
  i."direction", i."rhythm", true, now()
FROM "Project" p JOIN "Indicator" i ON i."owner" = 'library' OR i."organisationId" = p."organisationId";
