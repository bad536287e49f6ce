-- A gate's conditions become one tree: what was a rule over a flat list is a group of leaves.
ALTER TABLE "Gate" ADD COLUMN "condition" JSONB, ADD COLUMN "proposal" JSONB;
UPDATE "Gate" SET "condition" = jsonb_build_object(
  'kind', "rule",
  'conditions', (
    SELECT jsonb_agg(
      each.leaf || '{"kind": "value", "upperThreshold": null, "quality": {"leastConfidence": "low", "acceptsProvisional": true}}'::jsonb
      ORDER BY each.place
    )
    FROM jsonb_array_elements("conditions") WITH ORDINALITY AS each(leaf, place)
  )
);
ALTER TABLE "Gate" ALTER COLUMN "condition" SET NOT NULL;
ALTER TABLE "Gate" ADD CONSTRAINT "Gate_condition_is_known"
  CHECK ("condition"->>'kind' IN ('value', 'trend', 'all-of', 'any-of', 'not'));
ALTER TABLE "Gate" DROP COLUMN "rule", DROP COLUMN "conditions";
