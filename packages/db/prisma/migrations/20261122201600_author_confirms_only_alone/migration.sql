-- Whoever took a decision confirms it only where nobody else of the organisation may, and with a reason.
CREATE FUNCTION "refuse_confirming_author"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_confirm CONSTANT text[] := ARRAY['owner', 'administrator', 'reviewer'];
BEGIN
  IF NEW."stance" <> 'confirm' OR NOT EXISTS (
    SELECT 1 FROM "DecisionRecord" WHERE "id" = NEW."decisionId" AND "decidedBy" = NEW."byId"
  ) THEN
    RETURN NEW;
  END IF;
  IF NEW."text" IS NULL THEN
    RAISE EXCEPTION 'decision %: its author confirms it only with a reason', NEW."decisionId" USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Membership"
    WHERE "organisationId" = NEW."organisationId" AND "userId" <> NEW."byId" AND "role" = ANY (may_confirm)
  ) THEN
    RAISE EXCEPTION 'decision %: its author does not confirm it while somebody else may', NEW."decisionId"
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DecisionVoice_author_does_not_confirm" BEFORE INSERT ON "DecisionVoice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_confirming_author"();
