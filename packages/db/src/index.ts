export { createUser, findPasswordHash } from "./account.ts";
export {
  createActionPlan,
  findActionPlan,
  findMarkedPlan,
  type MarkedPlan,
  renamePlan,
  type WhichVersion,
} from "./action-plan.ts";
export type { ActionPlanDraft, NewMeasure, NewTask } from "./action-plan-draft.ts";
export type { Actor } from "./actor.ts";
export { listAgeStructures, loadAgeStructures } from "./age-structure.ts";
export {
  addAlertNote,
  assessAlert,
  findAlert,
  listAlertNotes,
  listAlerts,
  lockAlerts,
  moveAlert,
  raiseAlert,
  refreshAlert,
} from "./alert.ts";
export {
  type AuditDraft,
  appendAuditEvent,
  appendAuditEvents,
  findLastChange,
  findLastChanges,
  listAuditEvents,
} from "./audit-event.ts";
export { addComment, type CommentDraft, editComment, findComment, listComments, resolveComment } from "./comment.ts";
export { DatabaseRefused, type RefusalKind } from "./connection/database-refused.ts";
export { addConsultation, type ConsultationDraft, listConsultations, moveConsultation } from "./consultation.ts";
export {
  addDecisionVoice,
  type DecisionDraft,
  listDecisionRecords,
  lockDecisionRecord,
  lockDecisions,
  recordDecision,
} from "./decision-record.ts";
export { DependencyCircle } from "./dependency-circle.ts";
export { DuplicateRow } from "./duplicate-row.ts";
export {
  findEnsemble,
  findEnsembleSummary,
  findLatestEnsemble,
  listEnsembles,
  listUnfinishedEnsembles,
  moveEnsemble,
  queueEnsemble,
  saveEnsembleSummary,
} from "./ensemble.ts";
export {
  type ChunkSlice,
  type EnsembleChunk,
  listMissingChunks,
  readChunkSlices,
  saveEnsembleChunk,
} from "./ensemble-chunk.ts";
export { findGate, removeGate, setGate } from "./gate.ts";
export { type GateInForce, listGatesInForce } from "./gates-in-force.ts";
export {
  addImplementationUnit,
  findImplementationUnit,
  type ImplementationUnitDraft,
  moveImplementationUnit,
  removeImplementationUnit,
  restoreImplementationUnit,
  updateImplementationUnit,
} from "./implementation-unit.ts";
export {
  addImport,
  decideImport,
  findImport,
  findImportAtRest,
  findImportPreview,
  type ImportDraft,
  ImportHeading,
  listImports,
  type StoredImport,
} from "./import.ts";
export { InUse } from "./in-use.ts";
export {
  addIndicator,
  findIndicator,
  listIndicators,
  listProjectIndicators,
  loadIndicators,
  removeIndicator,
  updateIndicator,
} from "./indicator.ts";
export { IndicatorUse, listIndicatorUses } from "./indicator-use.ts";
export {
  acceptInvitation,
  createInvitation,
  findInvitationByToken,
  type InvitationDraft,
  listInvitations,
  revokeInvitation,
} from "./invitation.ts";
export {
  addLevelExchanges,
  answerLevelExchange,
  listLevelExchanges,
  moveLevelExchange,
  removeLevelExchange,
  restoreLevelExchange,
  updateLevelExchange,
} from "./level-exchange.ts";
export { type LineageEvent, listLineageEvents } from "./lineage-history.ts";
export {
  addMapLayer,
  type LayerWords,
  listMapLayerStamps,
  listMapLayers,
  type MeasuredLayerDraft,
  removeMapLayer,
  restoreMapLayer,
  updateMapLayer,
} from "./map-layer.ts";
export {
  addMeasure,
  addMeasures,
  moveMeasure,
  moveMeasuresToUnits,
  removeMeasure,
  restoreMeasure,
} from "./measure.ts";
export {
  addMembership,
  changeRole,
  findMembership,
  findMembershipOf,
  findWorkplaceOf,
  LastOwner,
  listMemberships,
  listOrganisationsOf,
  removeMembership,
} from "./membership.ts";
export {
  listMonitoredSeries,
  listNewestReadings,
  type MonitoredSeries,
  type SeriesChoice,
} from "./monitored-series.ts";
export { findMonitoringDay, listProjectsToJudge, takeMonitoringDay } from "./monitoring-day.ts";
export { movePlan, type PlanStep } from "./move-plan.ts";
export {
  listBreakdowns,
  listKnownIndicators,
  listObservationRevisions,
  listObservations,
  type ObservationFilter,
  type ObservationRevision,
} from "./observation.ts";
export { listObservedSeries, ObservedSeries } from "./observed-series.ts";
export { authStore, type Database, type DatabasePlace, databaseFiles, openDatabase } from "./open-database.ts";
export { createOrganisation, findOrganisation, findOrganisationBySlug, renameOrganisation } from "./organisation.ts";
export { listParameterChanges, removeParameterChange, setParameterChange } from "./parameter-change.ts";
export { addPathway, listPathways, type PathwayDraft, updatePathway } from "./pathway.ts";
export {
  addPathwayMap,
  findPathwayMap,
  listPathwayMaps,
  recordHandOver,
  removePathwayMap,
  restorePathwayMap,
  updatePathwayMap,
} from "./pathway-map.ts";
export { addPhase, findPhase, movePhase, type PhaseDraft, removePhase, restorePhase, updatePhase } from "./phase.ts";
export { PlanInWork } from "./plan-in-work.ts";
export { PlanNotEditable } from "./plan-not-editable.ts";
export { findPlanSchedule, savePlanSchedule, setMeasureYears } from "./plan-schedule.ts";
export { type GateThread, listPlanThreads, type MeasureThread } from "./plan-thread.ts";
export { listPlanVersions } from "./plan-version.ts";
export {
  createProject,
  findProject,
  listProjectRecords,
  listProjects,
  type ProjectRecord,
  removeProject,
  renameProject,
} from "./project.ts";
export { countProject, type ProjectCounts } from "./project-counts.ts";
export type { Reader, RowScope, Tx } from "./reader.ts";
export { isReferenceLoaded, listReferenceLoads, type ReferenceLoad, recordReferenceLoad } from "./reference-load.ts";
export { type Revision, revisePlan } from "./revise-plan.ts";
export { RowNotFound, type Subject } from "./row-not-found.ts";
export { SecondPersonNeeded } from "./second-person-needed.ts";
export { setActiveOrganisation } from "./session.ts";
export { addSpatialUnits, listSpatialUnits } from "./spatial-unit.ts";
export { addStakeholders, listStakeholders, removeStakeholder, updateStakeholder } from "./stakeholder.ts";
export { listStakeholderUses } from "./stakeholder-use.ts";
export { StaleVersion } from "./stale-version.ts";
export { listStorylines, setStorylines } from "./storyline.ts";
export {
  addTask,
  addTasks,
  findTask,
  moveTask,
  removeTask,
  restoreTask,
  transitionTask,
  transitionTasks,
  updateTask,
  updateTasks,
} from "./task.ts";
export {
  countLateTasks,
  listTaskProgress,
  listTasks,
  type TaskFilter,
  type TaskPage,
  type TaskProgress,
} from "./task-list.ts";
export { findTown, listTowns, listUnitsOfTown, loadTowns } from "./town.ts";
export { TransitionRefused } from "./transition-refused.ts";
export { updateMeasure, updateMeasures } from "./update-measures.ts";
export { findUserByEmail } from "./user.ts";
export {
  addVulnerability,
  listVulnerabilities,
  removeVulnerability,
  restoreVulnerability,
  updateVulnerability,
} from "./vulnerability.ts";
export {
  listWatchedIndicators,
  orderWatchedIndicators,
  unwatchIndicator,
  updateWatchedIndicator,
  watchIndicators,
} from "./watched-indicator.ts";
export { IndicatorPoint, IndicatorSeries, listWatchedSeries } from "./watched-series.ts";
export { addObservations, replaceObservations, saveObservation } from "./write-observation.ts";
