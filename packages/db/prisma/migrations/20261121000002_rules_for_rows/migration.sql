-- Rules that the schema language cannot say. Each names its table and what it guards, because the name is what a person
-- sees when a row is refused.

-- Versions only count up from 1.
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Project" ADD CONSTRAINT "Project_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "SpatialUnit" ADD CONSTRAINT "SpatialUnit_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "ObservationRevision" ADD CONSTRAINT "ObservationRevision_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Storyline" ADD CONSTRAINT "Storyline_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Ensemble" ADD CONSTRAINT "Ensemble_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Pathway" ADD CONSTRAINT "Pathway_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_version_counts_from_1" CHECK ("version" >= 1 AND "number" >= 1);
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "ImplementationUnit" ADD CONSTRAINT "ImplementationUnit_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Gate" ADD CONSTRAINT "Gate_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Task" ADD CONSTRAINT "Task_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_version_counts_from_1" CHECK ("version" >= 1);

-- Words from a fixed list.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_role_is_known"
  CHECK ("role" IN ('owner', 'administrator', 'planner', 'reviewer', 'viewer'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_is_known"
  CHECK ("role" IN ('owner', 'administrator', 'planner', 'reviewer', 'viewer'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_state_is_known" CHECK ("state" IN ('open', 'accepted', 'revoked'));
ALTER TABLE "Town" ADD CONSTRAINT "Town_level_is_known" CHECK ("level" IN ('prefecture', 'county'));
ALTER TABLE "Town" ADD CONSTRAINT "Town_resource_class_is_known"
  CHECK ("resourceClass" IN ('growing', 'mature', 'declining', 'regenerating'));
ALTER TABLE "Town" ADD CONSTRAINT "Town_confidence_is_known"
  CHECK ("confidence" IN ('high', 'medium', 'low', 'contradicted', 'derived'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_capacity_is_known"
  CHECK ("capacity" IN ('buffer', 'self-organisation', 'learning'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_direction_is_known" CHECK ("direction" IN ('up', 'down', 'neither'));
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_confidence_is_known"
  CHECK ("confidence" IN ('high', 'medium', 'low', 'contradicted', 'derived'));
ALTER TABLE "ObservationRevision" ADD CONSTRAINT "ObservationRevision_confidence_is_known"
  CHECK ("confidence" IN ('high', 'medium', 'low', 'contradicted', 'derived'));
ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_class_is_known"
  CHECK ("class" IN ('public', 'public-private', 'private', 'civic'));
ALTER TABLE "Ensemble" ADD CONSTRAINT "Ensemble_state_is_known"
  CHECK ("state" IN ('queued', 'running', 'finished', 'failed', 'cancelled'));
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_state_is_known"
  CHECK ("state" IN ('draft', 'in-review', 'changes-requested', 'approved', 'published', 'superseded'));
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_capacity_is_known"
  CHECK ("capacity" IN ('buffer', 'self-organisation', 'learning'));
ALTER TABLE "MeasureActor" ADD CONSTRAINT "MeasureActor_role_is_known"
  CHECK ("role" IN ('lead', 'partner', 'funder', 'maintains', 'consulted'));
ALTER TABLE "Gate" ADD CONSTRAINT "Gate_rule_is_known" CHECK ("rule" IN ('all-of', 'any-of'));
ALTER TABLE "Task" ADD CONSTRAINT "Task_state_is_known" CHECK ("state" IN ('to-do', 'in-progress', 'done', 'dropped'));
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_state_is_known"
  CHECK ("state" IN ('draft', 'open', 'closed', 'answered'));
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_kind_is_known"
  CHECK ("kind" IN ('threshold-crossed', 'trend', 'gate-near', 'late-data', 'contradiction'));
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_state_is_known" CHECK ("state" IN ('open', 'assessed', 'decided'));
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_decision_is_known"
  CHECK ("decision" IN ('keep', 'adjust', 'trigger'));

-- A blank is not a zero: no data has no number, a measured value has one, a range has two in order. Infinity and
-- not-a-number are no observations.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_fits_its_kind" CHECK (
  CASE "kind"
    WHEN 'no-data' THEN "value" IS NULL AND "low" IS NULL AND "high" IS NULL
    WHEN 'measured' THEN "value" IS NOT NULL AND "value" > '-Infinity' AND "value" < 'Infinity'
      AND "low" IS NULL AND "high" IS NULL
    WHEN 'range' THEN "value" IS NULL AND "low" IS NOT NULL AND "high" IS NOT NULL
      AND "low" > '-Infinity' AND "high" < 'Infinity' AND "low" <= "high"
    ELSE FALSE
  END
);
ALTER TABLE "ObservationRevision" ADD CONSTRAINT "ObservationRevision_value_fits_its_kind" CHECK (
  CASE "kind"
    WHEN 'no-data' THEN "value" IS NULL AND "low" IS NULL AND "high" IS NULL
    WHEN 'measured' THEN "value" IS NOT NULL AND "value" > '-Infinity' AND "value" < 'Infinity'
      AND "low" IS NULL AND "high" IS NULL
    WHEN 'range' THEN "value" IS NULL AND "low" IS NOT NULL AND "high" IS NOT NULL
      AND "low" > '-Infinity' AND "high" < 'Infinity' AND "low" <= "high"
    ELSE FALSE
  END
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_names_its_source" CHECK (btrim("source") <> '' AND "unit" <> '');
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_year_is_calendar" CHECK ("year" BETWEEN 1949 AND 2150);

-- An indicator is the library's or one organisation's, and an observation uses no other organisation's indicator.
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_owner_is_library_or_organisation" CHECK (
  ("owner" = 'library' AND "organisationId" IS NULL) OR ("organisationId" IS NOT NULL AND "owner" = "organisationId"::text)
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_indicator_is_library_or_own"
  CHECK ("indicatorOwner" IN ('library', "organisationId"::text));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_bounds_are_in_order" CHECK ("lowest" <= "highest");

-- Counts of people and places in a list are not negative; shares lie between 0 and 100.
ALTER TABLE "Town" ADD CONSTRAINT "Town_id_has_six_digits" CHECK ("id" ~ '^[0-9]{6}$');
ALTER TABLE "Town" ADD CONSTRAINT "Town_people_are_counted" CHECK (
  "population2010" >= 0 AND "population2020" >= 0 AND "urbanPopulation2020" >= 0
);
ALTER TABLE "Town" ADD CONSTRAINT "Town_shares_are_percent" CHECK (
  "share65Plus2010" BETWEEN 0 AND 100 AND "share65Plus2020" BETWEEN 0 AND 100
);
ALTER TABLE "AgeGroupRow" ADD CONSTRAINT "AgeGroupRow_people_are_counted"
  CHECK ("male" >= 0 AND "female" >= 0 AND "fromAge" >= 0 AND "toAge" >= "fromAge");
ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_scores_run_from_1_to_5" CHECK (
  "powerNow" BETWEEN 1 AND 5 AND "interestNow" BETWEEN 1 AND 5
  AND "powerIntended" BETWEEN 1 AND 5 AND "interestIntended" BETWEEN 1 AND 5
);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_budget_is_not_negative" CHECK ("budgetMillionCny" >= 0);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_years_are_in_order" CHECK ("startYear" <= "endYear");
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_years_are_in_order" CHECK ("startYear" <= "endYear");
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_days_are_in_order" CHECK ("opensOn" <= "closesOn");
ALTER TABLE "Ensemble" ADD CONSTRAINT "Ensemble_progress_is_within_total" CHECK (
  "experimentsTotal" > 0 AND "experimentsDone" BETWEEN 0 AND "experimentsTotal" AND "failedRuns" >= 0
);
ALTER TABLE "Ensemble" ADD CONSTRAINT "Ensemble_finished_is_whole" CHECK (
  "state" <> 'finished' OR ("experimentsDone" = "experimentsTotal" AND "finishedAt" IS NOT NULL)
);
ALTER TABLE "EnsembleChunk" ADD CONSTRAINT "EnsembleChunk_counts_are_plausible"
  CHECK ("index" >= 0 AND "experiments" > 0 AND "failedRuns" >= 0);

-- Records that are added and never changed.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are added, never changed or removed; found an attempt to % one', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Write a new row that says what is different.';
END
$$;

CREATE TRIGGER "AuditEvent_is_never_changed" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AuditEvent_is_never_emptied" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ObservationRevision_is_never_changed" BEFORE UPDATE ON "ObservationRevision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "DecisionRecord_is_never_changed" BEFORE UPDATE ON "DecisionRecord"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
