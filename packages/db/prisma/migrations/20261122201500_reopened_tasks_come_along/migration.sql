-- An approved version takes along, while it is being published, the tasks that were taken up again in the published version
-- after it had been begun, with the waits they have there. Everything else is added to drafts only, as before.
CREATE OR REPLACE FUNCTION "guard_rows_of_Task"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held record;
BEGIN
  FOR held IN SELECT v."state", v."actionPlanId" FROM "PlanVersion" v
    WHERE v."id" IN (
      SELECT p."planVersionId" FROM changed r JOIN "Measure" m ON m."id" = r."measureId"
      JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId")
    FOR SHARE OF v
  LOOP
    CONTINUE WHEN held."state" = 'draft';
    CONTINUE WHEN TG_OP = 'INSERT' AND held."state" = 'approved' AND NOT EXISTS (
      SELECT FROM changed r WHERE NOT EXISTS (
        SELECT FROM "Task" t JOIN "Measure" m ON m."id" = t."measureId"
        JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId"
        JOIN "PlanVersion" v ON v."id" = p."planVersionId"
        WHERE t."lineageId" = r."lineageId" AND t."deletedAt" IS NULL AND t."state" IN ('to-do', 'in-progress')
          AND v."actionPlanId" = held."actionPlanId" AND v."state" = 'published'));
    RAISE EXCEPTION 'the plan version is %, and only a draft can be edited; found an attempt to % %',
      held."state", TG_OP, TG_TABLE_NAME USING ERRCODE = 'TM001', DETAIL = held."state";
  END LOOP;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "guard_rows_of_TaskDependency"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held record;
BEGIN
  FOR held IN SELECT v."state", v."actionPlanId" FROM "PlanVersion" v
    WHERE v."id" IN (
      SELECT p."planVersionId" FROM changed r JOIN "Task" t ON t."id" = r."taskId" JOIN "Measure" m ON m."id" = t."measureId"
      JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId")
    FOR SHARE OF v
  LOOP
    CONTINUE WHEN held."state" = 'draft';
    CONTINUE WHEN TG_OP = 'INSERT' AND held."state" = 'approved' AND NOT EXISTS (
      SELECT FROM changed r
      JOIN "Task" waits ON waits."id" = r."taskId" JOIN "Task" awaited ON awaited."id" = r."dependsOnId"
      WHERE NOT EXISTS (
        SELECT FROM "TaskDependency" d
        JOIN "Task" w ON w."id" = d."taskId" AND w."lineageId" = waits."lineageId"
        JOIN "Task" a ON a."id" = d."dependsOnId" AND a."lineageId" = awaited."lineageId"
        JOIN "Measure" m ON m."id" = w."measureId"
        JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId"
        JOIN "PlanVersion" v ON v."id" = p."planVersionId"
        WHERE v."actionPlanId" = held."actionPlanId" AND v."state" = 'published'));
    RAISE EXCEPTION 'the plan version is %, and only a draft can be edited; found an attempt to % %',
      held."state", TG_OP, TG_TABLE_NAME USING ERRCODE = 'TM001', DETAIL = held."state";
  END LOOP;
  RETURN NULL;
END
$$;
