export { createUser, findPasswordHash } from "./account.ts";
export { type ActionPlanDraft, createActionPlan, findActionPlan, movePlan, renamePlan } from "./action-plan.ts";
export type { Actor } from "./actor.ts";
export { listAgeStructures, loadAgeStructures } from "./age-structure.ts";
export { type AlertDraft, listAlerts, moveAlert, raiseAlert } from "./alert.ts";
export { type AuditDraft, appendAuditEvent, findLastChange, listAuditEvents } from "./audit-event.ts";
export { DatabaseRefused, type RefusalKind } from "./connection/database-refused.ts";
export { addConsultation, type ConsultationDraft, listConsultations, moveConsultation } from "./consultation.ts";
export { type DecisionDraft, listDecisionRecords, recordDecision } from "./decision-record.ts";
export { DuplicateRow } from "./duplicate-row.ts";
export {
  findEnsemble,
  findEnsembleSummary,
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
export { removeGate, setGate } from "./gate.ts";
export {
  addImplementationUnit,
  type ImplementationUnitDraft,
  moveImplementationUnit,
  removeImplementationUnit,
  restoreImplementationUnit,
  updateImplementationUnit,
} from "./implementation-unit.ts";
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
export { addMeasure, moveMeasure, removeMeasure, restoreMeasure, updateMeasure } from "./measure.ts";
export {
  addMembership,
  changeRole,
  findMembership,
  findMembershipOf,
  LastOwner,
  listMemberships,
  listOrganisationsOf,
  removeMembership,
} from "./membership.ts";
export {
  addObservations,
  listBreakdowns,
  listObservationRevisions,
  listObservations,
  type ObservationFilter,
  type ObservationRevision,
  saveObservation,
} from "./observation.ts";
export { authStore, type Database, type DatabasePlace, openDatabase } from "./open-database.ts";
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
export { addPhase, movePhase, type PhaseDraft, removePhase, restorePhase, updatePhase } from "./phase.ts";
export { PlanNotEditable } from "./plan-not-editable.ts";
export {
  countProject,
  createProject,
  findProject,
  listProjectRecords,
  listProjects,
  type ProjectCounts,
  type ProjectRecord,
  removeProject,
  renameProject,
} from "./project.ts";
export type { Reader, RowScope, Tx } from "./reader.ts";
export { isReferenceLoaded, listReferenceLoads, type ReferenceLoad, recordReferenceLoad } from "./reference-load.ts";
export { RowNotFound, type Subject } from "./row-not-found.ts";
export { setActiveOrganisation } from "./session.ts";
export { addSpatialUnits, listSpatialUnits } from "./spatial-unit.ts";
export { addStakeholders, listStakeholders, type StakeholderDraft, updateStakeholder } from "./stakeholder.ts";
export { StaleVersion } from "./stale-version.ts";
export { listStorylines, setStorylines } from "./storyline.ts";
export { addTask, listTasks, moveTask, updateTask } from "./task.ts";
export { findTown, listTowns, listUnitsOfTown, loadTowns, requireTown } from "./town.ts";
export { TransitionRefused } from "./transition-refused.ts";
export { findUser, findUserByEmail } from "./user.ts";
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
