-- CreateTable
CREATE TABLE "AlertNote" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "alertId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AlertNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonitoringDay" (
    "projectId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "judgedOn" DATE NOT NULL,

    CONSTRAINT "MonitoringDay_pkey" PRIMARY KEY ("projectId")
);

-- CreateIndex
CREATE INDEX "AlertNote_alertId_idx" ON "AlertNote"("alertId");

-- CreateIndex
CREATE UNIQUE INDEX "MonitoringDay_projectId_organisationId_key" ON "MonitoringDay"("projectId", "organisationId");

-- AddForeignKey
ALTER TABLE "AlertNote" ADD CONSTRAINT "AlertNote_alertId_projectId_fkey" FOREIGN KEY ("alertId", "projectId") REFERENCES "Alert"("id", "projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonitoringDay" ADD CONSTRAINT "MonitoringDay_projectId_organisationId_fkey" FOREIGN KEY ("projectId", "organisationId") REFERENCES "Project"("id", "organisationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE "AlertNote" ADD CONSTRAINT "AlertNote_kind_is_known" CHECK ("kind" IN ('reminder', 'lapse'));
CREATE TRIGGER "AlertNote_is_never_changed" BEFORE UPDATE ON "AlertNote"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
-- An alert whose cause is gone lapses: it is over, as a decided one is.
ALTER TABLE "Alert" DROP CONSTRAINT "Alert_state_is_known";
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_state_is_known" CHECK ("state" IN ('open', 'assessed', 'decided', 'lapsed'));
DROP INDEX "Alert_open_once";
CREATE UNIQUE INDEX "Alert_open_once" ON "Alert"("projectId", "key") WHERE "state" IN ('open', 'assessed');
