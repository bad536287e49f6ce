export { assertNever } from "./assert-never.ts";
export { Capacity } from "./assessment/capacity.ts";
export {
  Consultation,
  ConsultationAction,
  ConsultationId,
  ConsultationState,
  consultationWorkflow,
} from "./consultation/consultation.ts";
export { fileLimitBytes, uploadLimitBytes } from "./exchange/file-limit.ts";
export { fileName } from "./exchange/file-name.ts";
export {
  CellProblem,
  ExchangeSheet,
  ImportId,
  ImportNote,
  ImportOverview,
  ImportPart,
  ImportPreview,
  ImportState,
  importPageMax,
  RowChange,
} from "./exchange/import-preview.ts";
export { ImportCourseId, ImportProgress, ImportStep } from "./exchange/import-progress.ts";
export { ColumnDescription, SheetDescription } from "./exchange/sheet-description.ts";
export { ConditionProblem, conditionProblems, type NamedPlace } from "./gate/condition-problems.ts";
export { ConditionEvidence, ConditionReading, UnknownReason } from "./gate/condition-reading.ts";
export { allHold, ConditionStatus, oneHolds, opposite } from "./gate/condition-status.ts";
export { type DecisionDeadline, decisionDeadline } from "./gate/decision-deadline.ts";
export { type ExpectedYear, expectedYear, type NoExpectation } from "./gate/expected-year.ts";
export { Gate, GateDraft, GateId, GateProposal } from "./gate/gate.ts";
export {
  ConditionOperator,
  DataQuality,
  depthOf,
  GateCondition,
  type GateLeaf,
  leavesOf,
  mostDepth,
  mostLeaves,
  TrendCondition,
  ValueCondition,
} from "./gate/gate-condition.ts";
export { GateReading, gateStatus, statusOfTree } from "./gate/gate-status.ts";
export { judgeLeaf } from "./gate/judge-leaf.ts";
export { type JudgedCondition, judgedCondition } from "./gate/judged-condition.ts";
export { metConditions } from "./gate/met-conditions.ts";
export { leastTrendValues, slopeStatus, trendStatus } from "./gate/trend-status.ts";
export { valueStatus } from "./gate/value-status.ts";
export { AgeSpan, Breakdown, everybody, isWhole, ResidentGroup, Sex } from "./indicator/breakdown.ts";
export {
  DesiredDirection,
  Indicator,
  IndicatorFramework,
  IndicatorId,
  KeptIndicator,
  OwnIndicatorDraft,
  SendaiIndicator,
  TownType,
} from "./indicator/indicator.ts";
export {
  Observation,
  ObservationDraft,
  ObservationId,
  ObservationProblem,
  ObservedValue,
  observationProblems,
} from "./indicator/observation.ts";
export { type MeasuredPart, type PartDimension, type PartSum, partSums } from "./indicator/part-sum.ts";
export { convertUnit, isUnit, type Quantity, quantityFromText } from "./indicator/unit-conversion.ts";
export { UpdateRhythm } from "./indicator/update-rhythm.ts";
export { WatchedIndicator, WatchedIndicatorDraft, WatchedIndicatorId } from "./indicator/watched-indicator.ts";
export { LevelExchange, LevelExchangeDraft, LevelExchangeId, LevelExchangeState } from "./level/level-exchange.ts";
export { PlanningLevel } from "./level/planning-level.ts";
export { BudgetLine, FundingSource } from "./measure/budget-line.ts";
export {
  ActorRole,
  Measure,
  MeasureActor,
  MeasureDependency,
  MeasureDraft,
  MeasureId,
  PathwayOrigin,
} from "./measure/measure.ts";
export { DesignScale, MeasurePlace } from "./measure/measure-place.ts";
export { BufferSide, LearningStage, MeasureTags, SdgTarget, StrategyId } from "./measure/measure-tags.ts";
export { ExpectedEffect, ResultsLink } from "./measure/results-link.ts";
export { Alert, AlertAction, AlertFacts, AlertId, AlertKind, AlertState, alertWorkflow } from "./monitoring/alert.ts";
export { type AlertChanges, alertChanges } from "./monitoring/alert-changes.ts";
export type { AlertFinding } from "./monitoring/alert-finding.ts";
export { alertFindings } from "./monitoring/alert-findings.ts";
export { alertKindsByUrgency } from "./monitoring/alert-kinds-by-urgency.ts";
export { AlertNote } from "./monitoring/alert-note.ts";
export type { JudgedGate, MonitoredState, WatchedSeries } from "./monitoring/alert-state.ts";
export type { EarlierEntry } from "./monitoring/contradictions.ts";
export { DecisionEvidence } from "./monitoring/decision-evidence.ts";
export { DecisionKind, DecisionRecord, DecisionRecordId, DecisionVoice } from "./monitoring/decision-record.ts";
export { supersedingDecision } from "./monitoring/decision-standing.ts";
export {
  DecisionRefusal,
  DecisionState,
  decisionState,
  isConfirmedAlone,
  voiceRefusal,
} from "./monitoring/decision-state.ts";
export { Lateness, lateness } from "./monitoring/lateness.ts";
export { BesideRefusal, overtakingDecision, proposalRefusal } from "./monitoring/proposal-refusal.ts";
export { type MeasuredReading, measuredReadings, Reading } from "./monitoring/reading.ts";
export { type ThresholdApproach, thresholdApproach } from "./monitoring/threshold-approach.ts";
export { WatchStatus, watchStatus } from "./monitoring/watch-status.ts";
export { withStaleness } from "./monitoring/with-staleness.ts";
export { Invitation, InvitationId, InvitationState } from "./organisation/invitation.ts";
export { leavesNoOwner } from "./organisation/last-owner.ts";
export { Membership, MembershipId } from "./organisation/membership.ts";
export { Organisation, OrganisationId } from "./organisation/organisation.ts";
export { Role } from "./organisation/role.ts";
export { User, UserId } from "./organisation/user.ts";
export { Action, PathwayRules } from "./pathway/action.ts";
export {
  KeptLine,
  KeptPathwayMap,
  LeverAction,
  LineHandOver,
  PathwayMapDraft,
  PathwayMapId,
  PathwayWatch,
} from "./pathway/kept-pathway-map.ts";
export { Pathway, PathwayId } from "./pathway/pathway.ts";
export { ActionId, TippingPoint } from "./pathway/tipping-point.ts";
export { Crossing, CrossingRule, MeasureCrossings, PlaceFault } from "./place/crossing.ts";
export { AreaGeometry, CoordinateDatum, PlanGeometry } from "./place/geometry.ts";
export { GeometryFault } from "./place/geometry-fault.ts";
export { MapLayer, MapLayerDraft, MapLayerId, MapLayerKind } from "./place/map-layer.ts";
export { ActionPlan, ImplementationUnit, Phase } from "./plan/action-plan.ts";
export { changedFields, type FieldChange } from "./plan/changed-fields.ts";
export {
  type BudgetSum,
  type ComparedMeasure,
  type ComparedTask,
  comparePlans,
  gateFields,
  measureFields,
  type PlanComparison,
  type PlanThing,
  phaseFields,
  type ThingComparison,
  type ThingFields,
  taskFields,
  unitFields,
} from "./plan/compare-plans.ts";
export { type CriticalPath, criticalPath, type MeasureTiming, type TimedMeasure } from "./plan/critical-path.ts";
export { type Dependent, dependencyCircle } from "./plan/dependency-circle.ts";
export { LineageId } from "./plan/lineage-id.ts";
export { PlanChange, PlanHeading, planChange, withPlanChange } from "./plan/plan-change.ts";
export { ActionPlanId, ImplementationUnitId, PhaseId, PlanVersionId } from "./plan/plan-ids.ts";
export { isInWork, PlanVersion, versionInForce } from "./plan/plan-version.ts";
export { isEditable, PlanAction, PlanState, planWorkflow } from "./plan/plan-workflow.ts";
export { reorder } from "./plan/reorder.ts";
export { type Approval, approvalBy } from "./plan/second-person.ts";
export { Task, TaskAction, TaskDraft, TaskId, TaskState, taskWorkflow } from "./plan/task.ts";
export { type TaskLateness, taskLateness } from "./plan/task-lateness.ts";
export { Project, ProjectName } from "./project/project.ts";
export { ProjectId } from "./project/project-id.ts";
export { Day } from "./quantity/day.ts";
export { AuthoredText, authoredIn, Locale, LocalizedText, textIn } from "./quantity/localized-text.ts";
export { Cny, cnyFromWan, cnyFromYi, yiFromCny } from "./quantity/money.ts";
export { Persons } from "./quantity/persons.ts";
export { Confidence, Provenance } from "./quantity/provenance.ts";
export { ChangePercent, periodChange, SharePercent } from "./quantity/rate.ts";
export { RowVersion } from "./quantity/row-version.ts";
export { type SeriesPoint, type TheilSenSlope, theilSen } from "./quantity/theil-sen.ts";
export { startOfTownDay, townDay, townTimeZone, townYear } from "./quantity/town-day.ts";
export { unitFactor } from "./quantity/unit-factor.ts";
export { Year } from "./quantity/year.ts";
export { AuditEvent } from "./record/audit-event.ts";
export { InputIssue, Problem } from "./record/problem.ts";
export { Comment, CommentId, CommentSubject } from "./review/comment.ts";
export { ReviewStep } from "./review/review-step.ts";
export { BudgetCeiling, CeilingSource } from "./schedule/budget-ceiling.ts";
export { MeasureYears } from "./schedule/measure-years.ts";
export { MeasureInSchedule, PlanSchedule, PlanScheduleDraft } from "./schedule/plan-schedule.ts";
export {
  MeasureCost,
  MeasureToSchedule,
  ScheduleAim,
  ScheduleLimits,
  ScheduleQuestion,
  YearAsked,
} from "./schedule/schedule-question.ts";
export { NeedFromYear, SupplyGap } from "./schedule/supply-gap.ts";
export {
  Stakeholder,
  StakeholderClass,
  StakeholderDraft,
  StakeholderId,
  StakeholderUse,
} from "./stakeholder/stakeholder.ts";
export { Storyline, StorylineId, StorylineMark } from "./storyline/storyline.ts";
export { Distribution } from "./study/distribution.ts";
export {
  Ensemble,
  EnsembleAction,
  EnsembleId,
  EnsembleProgress,
  EnsembleState,
  EnsembleSummary,
  ensembleWorkflow,
  QuantileBand,
} from "./study/ensemble.ts";
export { EnsembleRecipe } from "./study/ensemble-recipe.ts";
export { Lever, LeverSetting, ResiliencePathway } from "./study/lever.ts";
export { Objective } from "./study/objective.ts";
export { Outcome, OutcomeTheme, OutcomeThreshold } from "./study/outcome.ts";
export { KeptParameterChange, ParameterChange, ParameterChangeId } from "./study/parameter-change.ts";
export { Policy, Scenario } from "./study/policy.ts";
export { Sampling, SamplingMethod } from "./study/sampling.ts";
export { BoxLimit, ScenarioBox } from "./study/scenario-box.ts";
export { typicalValue } from "./study/typical-value.ts";
export { Uncertainty } from "./study/uncertainty.ts";
export { Correlation, SampledUncertainty, UncertaintySpace } from "./study/uncertainty-space.ts";
export { BoxQuality, Vulnerability, VulnerabilityDraft, VulnerabilityId } from "./study/vulnerability.ts";
export { AgeGroup, AgeStructure } from "./town/age-structure.ts";
export { annualRate } from "./town/annual-rate.ts";
export type { CensusCount, CensusPeriod } from "./town/census-count.ts";
export { type ContinuousShrinkage, continuousShrinkage } from "./town/continuous-shrinkage.ts";
export { type ComparablePlace, countShrinkage, type LeftOut, type ShrinkageCount } from "./town/count-shrinkage.ts";
export { decadeChange } from "./town/decade-change.ts";
export { ResourceClass } from "./town/resource-class.ts";
export { type ResourceCityEntry, type ResourceListing, resourceClassOf } from "./town/resource-class-of.ts";
export { defaultSeverityLimits, SeverityClass, SeverityLimits, severityClass } from "./town/severity-class.ts";
export { type PatternCode, type ShrinkagePattern, shrinkagePattern } from "./town/shrinkage-pattern.ts";
export { type SpatialType, spatialType } from "./town/spatial-type.ts";
export { SpatialUnit, SpatialUnitId } from "./town/spatial-unit.ts";
export { Town, TownId, TownLevel } from "./town/town.ts";
export { actionsFrom, type Transition, type TransitionTable, transition } from "./workflow/transition-table.ts";
