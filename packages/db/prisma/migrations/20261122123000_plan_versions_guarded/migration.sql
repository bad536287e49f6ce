-- AlterTable
ALTER TABLE "PlanVersion" ADD COLUMN     "byId" UUID,
ADD COLUMN     "byName" TEXT;

-- AlterTable
ALTER TABLE "ReviewStep" ADD COLUMN     "sequence" BIGSERIAL NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "ReviewStep_sequence_key" ON "ReviewStep"("sequence");

-- CreateIndex
CREATE INDEX "Phase_lineageId_idx" ON "Phase"("lineageId");

-- CreateIndex
CREATE INDEX "ImplementationUnit_lineageId_idx" ON "ImplementationUnit"("lineageId");

-- CreateIndex
CREATE INDEX "Measure_lineageId_idx" ON "Measure"("lineageId");

-- CreateIndex
CREATE INDEX "Gate_lineageId_idx" ON "Gate"("lineageId");

-- CreateIndex
CREATE INDEX "Task_lineageId_idx" ON "Task"("lineageId");

-- Rules that the schema language cannot say.

-- A plan has one version in work and one published version at a time.
CREATE UNIQUE INDEX "PlanVersion_one_in_work" ON "PlanVersion"("actionPlanId")
  WHERE "state" IN ('draft', 'in-review', 'changes-requested');
CREATE UNIQUE INDEX "PlanVersion_one_published" ON "PlanVersion"("actionPlanId") WHERE "state" = 'published';

-- The arrows of the plan's workflow, as `planWorkflow` in the domain has them; a test compares the two arrow by arrow. What
-- is approved was submitted by another person, or says why one person did both. A version that is no draft keeps its title
-- and its origin. What is deleted with its project goes: then the deletion comes from a trigger of the foreign key.
CREATE FUNCTION "guard_plan_version"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  arrows CONSTANT text[] := ARRAY[
    'draft > in-review', 'in-review > changes-requested', 'in-review > approved', 'changes-requested > draft',
    'approved > published', 'published > superseded'];
  submitted record;
  approved record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."state" <> 'draft' THEN
      RAISE EXCEPTION 'a plan version begins as a draft; found %', NEW."state" USING ERRCODE = 'TM002';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD."state" <> 'draft' AND pg_trigger_depth() = 1 THEN
      RAISE EXCEPTION 'the plan version is %, and only a draft can be removed', OLD."state"
        USING ERRCODE = 'TM001', DETAIL = OLD."state";
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."state" <> 'draft' AND to_jsonb(OLD) - ARRAY['state', 'version', 'updatedAt']
      <> to_jsonb(NEW) - ARRAY['state', 'version', 'updatedAt'] AND pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'the plan version is %, and only a draft can be edited', OLD."state"
      USING ERRCODE = 'TM001', DETAIL = OLD."state";
  END IF;
  IF NEW."state" = OLD."state" THEN
    RETURN NEW;
  END IF;
  IF format('%s > %s', OLD."state", NEW."state") <> ALL (arrows) THEN
    RAISE EXCEPTION 'no step leads a plan version from % to %', OLD."state", NEW."state" USING ERRCODE = 'TM002';
  END IF;
  IF NEW."state" = 'approved' THEN
    SELECT * INTO submitted FROM "ReviewStep" WHERE "planVersionId" = NEW."id" AND "action" = 'submit'
      ORDER BY "sequence" DESC LIMIT 1;
    SELECT * INTO approved FROM "ReviewStep" WHERE "planVersionId" = NEW."id" AND "action" = 'approve'
      AND "sequence" > coalesce(submitted."sequence", 0) ORDER BY "sequence" DESC LIMIT 1;
    IF approved."id" IS NULL THEN
      RAISE EXCEPTION 'nobody is noted to have approved this plan version; write the review step first'
        USING ERRCODE = 'TM003';
    END IF;
    IF submitted."id" IS NOT NULL AND submitted."byId" IS NOT DISTINCT FROM approved."byId"
        AND approved."overrideReason" IS NULL THEN
      RAISE EXCEPTION 'whoever submits a plan version does not approve it, unless a reason says why; found % for both',
        approved."byName" USING ERRCODE = 'TM003';
    END IF;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "PlanVersion_is_guarded" BEFORE INSERT OR UPDATE OR DELETE ON "PlanVersion"
  FOR EACH ROW EXECUTE FUNCTION "guard_plan_version"();

-- A plan goes with its project, or while it has never left its draft.
CREATE FUNCTION "guard_action_plan"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kept text;
BEGIN
  SELECT "state" INTO kept FROM "PlanVersion" WHERE "actionPlanId" = OLD."id" AND "state" <> 'draft' LIMIT 1;
  IF kept IS NOT NULL AND pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'the plan has a version that is %, and only a draft can be removed', kept
      USING ERRCODE = 'TM001', DETAIL = kept;
  END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER "ActionPlan_is_guarded" BEFORE DELETE ON "ActionPlan"
  FOR EACH ROW EXECUTE FUNCTION "guard_action_plan"();

CREATE TRIGGER "ReviewStep_is_never_removed" BEFORE DELETE ON "ReviewStep"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_emptying"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the table % holds plans that have been approved and is never emptied', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Delete the rows of a draft, or the project.';
END
$$;

CREATE TRIGGER "ReviewStep_is_never_emptied" BEFORE TRUNCATE ON "ReviewStep"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_emptying"();

-- What stands in a version that is no draft is neither added to, nor changed, nor taken away. One question a statement,
-- whatever its rows: each table has a function of its own, because each finds its version by another way. The version is
-- locked against moving on until the change is committed. A version that goes with its project is no longer there to ask.
-- Work goes on while a plan is in force: then a task's state, days and responsible office may change, and nothing else.
DO $do$
DECLARE
  way record;
  refusal CONSTANT text := $text$RAISE EXCEPTION 'the plan version is %, and only a draft can be edited; found an attempt to % %',
        held."state", TG_OP, TG_TABLE_NAME USING ERRCODE = 'TM001', DETAIL = held."state";$text$;
BEGIN
  FOR way IN SELECT * FROM (VALUES
    ('Phase', '', 'r."planVersionId"', NULL),
    ('ImplementationUnit', 'JOIN "Phase" p ON p."id" = r."phaseId"', 'p."planVersionId"', NULL),
    ('Gate', 'JOIN "Phase" p ON p."id" = r."phaseId"', 'p."planVersionId"', NULL),
    ('Measure', 'JOIN "ImplementationUnit" u ON u."id" = r."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId"',
      'p."planVersionId"', NULL),
    ('MeasureActor', 'JOIN "Measure" m ON m."id" = r."measureId" JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
      JOIN "Phase" p ON p."id" = u."phaseId"', 'p."planVersionId"', NULL),
    ('MeasureDependency', 'JOIN "Measure" m ON m."id" = r."measureId" JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
      JOIN "Phase" p ON p."id" = u."phaseId"', 'p."planVersionId"', NULL),
    ('Task', 'JOIN "Measure" m ON m."id" = r."measureId" JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId"
      JOIN "Phase" p ON p."id" = u."phaseId"', 'p."planVersionId"',
      'ARRAY[''state'', ''doneOn'', ''responsibleId'', ''startsOn'', ''dueOn'', ''version'', ''updatedAt'']'),
    ('TaskDependency', 'JOIN "Task" t ON t."id" = r."taskId" JOIN "Measure" m ON m."id" = t."measureId"
      JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId"',
      'p."planVersionId"', NULL)
  ) AS ways ("of", "joins", "versionId", "workColumns")
  LOOP
    EXECUTE format($function$
CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  held record;
BEGIN
  FOR held IN SELECT v."state" FROM "PlanVersion" v
    WHERE v."id" IN (SELECT %3$s FROM changed r %2$s) FOR SHARE OF v
  LOOP
    IF held."state" <> 'draft' THEN %4$s END IF;
  END LOOP;
  RETURN NULL;
END
$body$;

CREATE FUNCTION %5$I() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  held record;
BEGIN
  FOR held IN SELECT v."state" FROM "PlanVersion" v
    WHERE v."id" IN (SELECT %3$s FROM changed r %2$s UNION ALL SELECT %3$s FROM became r %2$s) FOR SHARE OF v
  LOOP
    CONTINUE WHEN held."state" = 'draft';
    %6$s
    %4$s
  END LOOP;
  RETURN NULL;
END
$body$;

CREATE TRIGGER %7$I AFTER INSERT ON %10$I REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION %1$I();
CREATE TRIGGER %8$I AFTER DELETE ON %10$I REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION %1$I();
CREATE TRIGGER %9$I AFTER UPDATE ON %10$I REFERENCING OLD TABLE AS changed NEW TABLE AS became
  FOR EACH STATEMENT EXECUTE FUNCTION %5$I();
CREATE TRIGGER %11$I BEFORE TRUNCATE ON %10$I
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_emptying"();
      $function$,
      'guard_rows_of_' || way."of", way."joins", way."versionId", refusal, 'guard_changes_of_' || way."of",
      CASE WHEN way."workColumns" IS NULL THEN '' ELSE format($work$CONTINUE WHEN held."state" IN ('approved', 'published') AND NOT EXISTS (
      SELECT FROM changed FULL JOIN became USING ("id")
      WHERE to_jsonb(changed) - %1$s IS DISTINCT FROM to_jsonb(became) - %1$s);$work$, way."workColumns") END,
      way."of" || '_is_added_to_drafts', way."of" || '_is_removed_from_drafts', way."of" || '_is_changed_in_drafts',
      way."of", way."of" || '_is_never_emptied');
  END LOOP;
END
$do$;

-- A project is deleted whole with `SET CONSTRAINTS ALL DEFERRED`: its offices go before the measures that name them.
DO $$
DECLARE
  link record;
BEGIN
  FOR link IN SELECT "conrelid"::regclass AS "of", "conname" FROM pg_constraint
    WHERE "contype" = 'f' AND "confdeltype" = 'a' AND "connamespace" = 'public'::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', link."of", link."conname");
  END LOOP;
END
$$;
