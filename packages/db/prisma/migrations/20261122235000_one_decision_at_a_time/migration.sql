-- A gate, or an alert that is about no gate, has one decision at a time that waits for its second person, and one that stands.
-- Nothing that is recorded already is changed: of several decisions that wait since before, the first to be confirmed counts,
-- and the others can only be withdrawn; of several in force the latest stands.
CREATE FUNCTION "decision_settled_by"(of_decision uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT "stance" FROM "DecisionVoice"
  WHERE "decisionId" = of_decision AND "stance" <> 'dissent' ORDER BY "at", "id" LIMIT 1
$$;

CREATE FUNCTION "refuse_second_proposal"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  another record;
BEGIN
  IF COALESCE(NEW."gateLineageId", NEW."alertId") IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM FROM "Project" WHERE "id" = NEW."projectId" FOR NO KEY UPDATE;
  SELECT "number" INTO another FROM "DecisionRecord"
    WHERE "projectId" = NEW."projectId" AND COALESCE("gateLineageId", "alertId") = COALESCE(NEW."gateLineageId", NEW."alertId")
      AND "decision_settled_by"("id") IS NULL
    LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'decision % about the same waits for its second person', another."number" USING ERRCODE = 'check_violation';
  END IF;
  SELECT "number", "decision", "evidence" INTO another FROM "DecisionRecord"
    WHERE "projectId" = NEW."projectId" AND COALESCE("gateLineageId", "alertId") = COALESCE(NEW."gateLineageId", NEW."alertId")
      AND "decision_settled_by"("id") = 'confirm'
    ORDER BY "number" DESC LIMIT 1;
  IF FOUND AND another."decision" = 'trigger' AND NEW."decision" = 'trigger' THEN
    RAISE EXCEPTION 'decision % has triggered the same already', another."number" USING ERRCODE = 'check_violation';
  END IF;
  IF FOUND AND NEW."overrideReason" IS NULL AND another."evidence" = NEW."evidence" THEN
    RAISE EXCEPTION 'decision % stands, and nothing newer is known', another."number" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DecisionRecord_waits_alone" BEFORE INSERT ON "DecisionRecord"
  FOR EACH ROW EXECUTE FUNCTION "refuse_second_proposal"();

CREATE FUNCTION "refuse_overtaken_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about record;
  another record;
BEGIN
  IF NEW."stance" <> 'confirm' THEN
    RETURN NEW;
  END IF;
  SELECT "projectId", "decidedAt", COALESCE("gateLineageId", "alertId") AS subject INTO about
    FROM "DecisionRecord" WHERE "id" = NEW."decisionId";
  IF NOT FOUND OR about.subject IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM FROM "Project" WHERE "id" = about."projectId" FOR NO KEY UPDATE;
  SELECT d."number" INTO another FROM "DecisionRecord" d
    WHERE d."projectId" = about."projectId" AND COALESCE(d."gateLineageId", d."alertId") = about.subject
      AND d."id" <> NEW."decisionId" AND "decision_settled_by"(d."id") = 'confirm'
      AND EXISTS (SELECT FROM "DecisionVoice" v
        WHERE v."decisionId" = d."id" AND v."stance" = 'confirm' AND v."at" > about."decidedAt")
    LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'decision % about the same has come into force since this one was proposed', another."number"
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DecisionVoice_overtaken_is_not_confirmed" BEFORE INSERT ON "DecisionVoice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_overtaken_decision"();
