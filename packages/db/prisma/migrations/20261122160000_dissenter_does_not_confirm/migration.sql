-- Whoever dissented from a decision is not the second person who confirms it.
CREATE FUNCTION "refuse_confirming_dissenter"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."stance" = 'confirm' AND EXISTS (
    SELECT 1 FROM "DecisionVoice"
    WHERE "decisionId" = NEW."decisionId" AND "byId" = NEW."byId" AND "stance" = 'dissent'
  ) THEN
    RAISE EXCEPTION 'decision %: whoever dissented does not confirm', NEW."decisionId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DecisionVoice_dissenter_does_not_confirm" BEFORE INSERT ON "DecisionVoice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_confirming_dissenter"();
