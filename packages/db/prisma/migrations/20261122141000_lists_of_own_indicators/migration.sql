-- Indicators that organisations had added before these columns were there have empty lists, not none.
UPDATE "Indicator" SET
  "townTypes" = coalesce("townTypes", '{}'),
  "sdgTargets" = coalesce("sdgTargets", '{}'),
  "sendaiTargets" = coalesce("sendaiTargets", '{}')
WHERE "townTypes" IS NULL OR "sdgTargets" IS NULL OR "sendaiTargets" IS NULL;
