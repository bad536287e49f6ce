-- The learning log also keeps what was learned without a decision.
ALTER TABLE "DecisionRecord" DROP CONSTRAINT "DecisionRecord_decision_is_known";
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_decision_is_known"
  CHECK ("decision" IN ('keep', 'adjust', 'trigger', 'learned'));
CREATE INDEX "DecisionRecord_gateLineageId_idx" ON "DecisionRecord"("gateLineageId");
