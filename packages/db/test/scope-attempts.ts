import { randomUUID } from "node:crypto";
import { type Measure, type PlanScheduleDraft, UserId } from "@tamarisk/domain";
import * as db from "../src/index.ts";
import type { RowScope, Tx } from "../src/reader.ts";
import {
  alertAbout,
  decisionBy,
  indicators,
  jinchang,
  measureNamed,
  observed,
  pathwayMapOf,
  planDraft,
  recipeWithSeed,
  redLine,
  stakeholderNamed,
  stepOf,
  summaryOf,
  taskNamed,
  vegetationGate,
  vulnerabilityOf,
  watchedAt,
  waterLimit,
} from "./drafts.ts";
import { chunk, emptyImport, type FullBureau, reserves } from "./full-bureau.ts";

/** A call with a scope and the ids of somebody else's rows. */
type Attempt = (tx: Tx, scope: RowScope, t: FullBureau) => Promise<unknown>;

const now = new Date("2026-03-01T00:00:00Z");
const text = { en: "x", zh: "" };
const by = { id: null, name: "stranger" };
const dissent = { stance: "dissent", text, by: { id: UserId.parse(randomUUID()), name: "stranger" } } as const;
const decade: PlanScheduleDraft = {
  ...{ decisionYear: 2027, horizonYear: 2036, ceilings: [], carryOver: [], keepsPhases: true },
  aims: ["delay"],
  gaps: [],
  measures: [],
};
const laterYears = ({ id, version }: Measure) => ({
  measureId: id,
  version,
  startYear: 2030,
  endYear: 2031,
  budgetShiftYears: 0,
});
const years = { title: text, startYear: null, endYear: null };
const invitee = { email: "c@d.example", role: "viewer", token: "t", expiresAt: now } as const;

/** Each reaches for a row of the other organisation by its id, and must not find it. */
export const reaches: Record<string, Attempt> = {
  findMembership: (tx, scope, t) => db.findMembership(tx, scope, t.membership.id),
  changeRole: (tx, scope, t) => db.changeRole(tx, scope, t.membership.id, "viewer", 1),
  removeMembership: (tx, scope, t) => db.removeMembership(tx, scope, t.membership.id, 1),
  revokeInvitation: (tx, scope, t) => db.revokeInvitation(tx, scope, t.invitation.id, 1, now),
  findIndicator: (tx, scope, t) => db.findIndicator(tx, scope, t.indicator.id),
  findProject: (tx, scope, t) => db.findProject(tx, scope, t.project.id),
  renameProject: (tx, scope, t) => db.renameProject(tx, scope, t.project.id, "Mine now", 1),
  removeProject: (tx, scope, t) => db.removeProject(tx, scope, t.project.id, 1),
  countProject: (tx, scope, t) => db.countProject(tx, scope, t.project.id),
  listSpatialUnits: (tx, scope, t) => db.listSpatialUnits(tx, scope, t.project.id),
  addSpatialUnits: (tx, scope, t) =>
    db.addSpatialUnits(tx, scope, t.project.id, [{ townId: jinchang, name: { en: "x", zh: "x" } }]),
  listKnownIndicators: (tx, scope, t) => db.listKnownIndicators(tx, scope, t.project.id, jinchang),
  listObservations: (tx, scope, t) => db.listObservations(tx, scope, t.project.id),
  listObservedSeries: (tx, scope, t) => db.listObservedSeries(tx, scope, t.project.id),
  listBreakdowns: (tx, scope, t) => db.listBreakdowns(tx, scope, t.project.id),
  listProjectIndicators: (tx, scope, t) => db.listProjectIndicators(tx, scope, t.project.id),
  updateIndicator: (tx, scope, t) => db.updateIndicator(tx, scope, t.indicator.id, t.indicator, 1),
  removeIndicator: (tx, scope, t) => db.removeIndicator(tx, scope, t.indicator.id, 1),
  listIndicatorUses: (tx, scope, t) => db.listIndicatorUses(tx, scope, t.project.id),
  listWatchedIndicators: (tx, scope, t) => db.listWatchedIndicators(tx, scope, t.project.id),
  listWatchedSeries: (tx, scope, t) => db.listWatchedSeries(tx, scope, t.project.id, 5),
  watchIndicators: (tx, scope, t) => db.watchIndicators(tx, scope, t.project.id, [watchedAt(indicators[1]!.id)]),
  updateWatchedIndicator: (tx, scope, t) =>
    db.updateWatchedIndicator(tx, scope, t.project.id, t.watched.id, watchedAt(t.indicator.id), 1),
  unwatchIndicator: (tx, scope, t) => db.unwatchIndicator(tx, scope, t.project.id, t.watched.id, 1),
  orderWatchedIndicators: (tx, scope, t) => db.orderWatchedIndicators(tx, scope, t.project.id, [t.watched.id]),
  listObservationRevisions: (tx, scope, t) => db.listObservationRevisions(tx, scope, t.project.id, t.observation.id),
  saveObservation: (tx, scope, t) =>
    db.saveObservation(tx, scope, t.project.id, observed("B11", 2020, { kind: "measured", value: 1 }), 1, by),
  replaceObservations: (tx, scope, t) => {
    const draft = observed("B11", 2020, { kind: "measured", value: 1 });
    return db.replaceObservations(tx, scope, t.project.id, [{ draft, version: 1 }], by);
  },
  addObservations: (tx, scope, t) =>
    db.addObservations(tx, scope, t.project.id, [observed("B11", 2021, { kind: "no-data" })], by),
  listStakeholders: (tx, scope, t) => db.listStakeholders(tx, scope, t.project.id),
  addStakeholders: (tx, scope, t) => db.addStakeholders(tx, scope, t.project.id, [stakeholderNamed("P2")]),
  updateStakeholder: (tx, scope, t) =>
    db.updateStakeholder(tx, scope, t.project.id, t.stakeholder.id, stakeholderNamed("P2"), 1),
  removeStakeholder: (tx, scope, t) => db.removeStakeholder(tx, scope, t.project.id, t.stakeholder.id, 1),
  listStakeholderUses: (tx, scope, t) => db.listStakeholderUses(tx, scope, t.project.id),
  listStorylines: (tx, scope, t) => db.listStorylines(tx, scope, t.project.id),
  setStorylines: (tx, scope, t) => db.setStorylines(tx, scope, t.project.id, []),
  listParameterChanges: (tx, scope, t) => db.listParameterChanges(tx, scope, t.project.id),
  setParameterChange: (tx, scope, t) => db.setParameterChange(tx, scope, t.project.id, reserves, 1, by),
  removeParameterChange: (tx, scope, t) => db.removeParameterChange(tx, scope, t.project.id, t.parameterChange.id, 1),
  listEnsembles: (tx, scope, t) => db.listEnsembles(tx, scope, t.project.id),
  findLatestEnsemble: (tx, scope, t) => db.findLatestEnsemble(tx, scope, t.project.id),
  findEnsemble: (tx, scope, t) => db.findEnsemble(tx, scope, t.project.id, t.ensemble.id),
  queueEnsemble: (tx, scope, t) =>
    db.queueEnsemble(tx, scope, t.project.id, { recipe: recipeWithSeed(2), recipeHash: "hash", experimentsTotal: 100 }),
  moveEnsemble: (tx, scope, t) => db.moveEnsemble(tx, scope, t.project.id, t.ensemble.id, { action: "cancel" }),
  saveEnsembleSummary: (tx, scope, t) => db.saveEnsembleSummary(tx, scope, t.project.id, summaryOf(t.ensemble.id)),
  findEnsembleSummary: (tx, scope, t) => db.findEnsembleSummary(tx, scope, t.project.id, t.ensemble.id),
  saveEnsembleChunk: (tx, scope, t) => db.saveEnsembleChunk(tx, scope, t.project.id, t.ensemble.id, chunk),
  listMissingChunks: (tx, scope, t) => db.listMissingChunks(tx, scope, t.project.id, t.ensemble.id, 2),
  readChunkSlices: (tx, scope, t) =>
    db.readChunkSlices(tx, scope, t.project.id, t.ensemble.id, [{ index: 0, from: 0, length: 4 }]),
  listMapLayers: (tx, scope, t) => db.listMapLayers(tx, scope, t.project.id),
  listMapLayerStamps: (tx, scope, t) => db.listMapLayerStamps(tx, scope, t.project.id),
  addMapLayer: (tx, scope, t) => db.addMapLayer(tx, scope, t.project.id, redLine),
  updateMapLayer: (tx, scope, t) => db.updateMapLayer(tx, scope, t.project.id, t.layer.id, redLine, 1),
  removeMapLayer: (tx, scope, t) => db.removeMapLayer(tx, scope, t.project.id, t.layer.id, 1),
  restoreMapLayer: (tx, scope, t) => db.restoreMapLayer(tx, scope, t.project.id, t.layer.id, 1),
  findPlanSchedule: (tx, scope, t) => db.findPlanSchedule(tx, scope, t.project.id),
  savePlanSchedule: (tx, scope, t) => db.savePlanSchedule(tx, scope, t.project.id, decade, null),
  setMeasureYears: (tx, scope, t) => db.setMeasureYears(tx, scope, t.project.id, [laterYears(t.measure)]),
  listLevelExchanges: (tx, scope, t) => db.listLevelExchanges(tx, scope, t.project.id),
  addLevelExchanges: (tx, scope, t) => db.addLevelExchanges(tx, scope, t.project.id, [waterLimit]),
  updateLevelExchange: (tx, scope, t) => db.updateLevelExchange(tx, scope, t.project.id, t.exchange.id, waterLimit, 1),
  answerLevelExchange: (tx, scope, t) => db.answerLevelExchange(tx, scope, t.project.id, t.exchange.id, text, 1),
  moveLevelExchange: (tx, scope, t) => db.moveLevelExchange(tx, scope, t.project.id, t.exchange.id, 0, 1),
  removeLevelExchange: (tx, scope, t) => db.removeLevelExchange(tx, scope, t.project.id, t.exchange.id, 1),
  restoreLevelExchange: (tx, scope, t) => db.restoreLevelExchange(tx, scope, t.project.id, t.exchange.id, 1),
  listVulnerabilities: (tx, scope, t) => db.listVulnerabilities(tx, scope, t.project.id),
  addVulnerability: (tx, scope, t) => db.addVulnerability(tx, scope, t.project.id, vulnerabilityOf(t.ensemble.id), by),
  updateVulnerability: (tx, scope, t) =>
    db.updateVulnerability(tx, scope, t.project.id, t.vulnerability.id, vulnerabilityOf(t.ensemble.id), 1, by),
  removeVulnerability: (tx, scope, t) => db.removeVulnerability(tx, scope, t.project.id, t.vulnerability.id, 1),
  restoreVulnerability: (tx, scope, t) => db.restoreVulnerability(tx, scope, t.project.id, t.vulnerability.id, 1),
  findActionPlan: (tx, scope, t) => db.findActionPlan(tx, scope, t.project.id),
  findMarkedPlan: (tx, scope, t) => db.findMarkedPlan(tx, scope, t.project.id),
  createActionPlan: (tx, scope, t) => db.createActionPlan(tx, scope, t.project.id, planDraft),
  renamePlan: (tx, scope, t) => db.renamePlan(tx, scope, t.project.id, t.plan.versionId, text, 1),
  movePlan: (tx, scope, t) => db.movePlan(tx, scope, t.project.id, t.plan.versionId, stepOf("submit"), 1),
  revisePlan: (tx, scope, t) => db.revisePlan(tx, scope, t.project.id, { reason: text, decisionId: null, by }),
  listPlanVersions: (tx, scope, t) => db.listPlanVersions(tx, scope, t.project.id),
  listLineageEvents: (tx, scope, t) => db.listLineageEvents(tx, scope, t.project.id, t.measure.lineageId),
  listComments: (tx, scope, t) => db.listComments(tx, scope, t.project.id),
  findComment: (tx, scope, t) => db.findComment(tx, scope, t.project.id, t.comment.id),
  addComment: (tx, scope, t) => db.addComment(tx, scope, t.project.id, { text: "x", answersId: t.comment.id }, by),
  editComment: (tx, scope, t) => db.editComment(tx, scope, t.project.id, t.comment.id, "y", 1),
  resolveComment: (tx, scope, t) => db.resolveComment(tx, scope, t.project.id, t.comment.id, by, 1),
  addPhase: (tx, scope, t) => db.addPhase(tx, scope, t.project.id, t.plan.versionId, years),
  findPhase: (tx, scope, t) => db.findPhase(tx, scope, t.project.id, t.plan.phases[0]!.id),
  updatePhase: (tx, scope, t) => db.updatePhase(tx, scope, t.project.id, t.plan.phases[0]!.id, years, 1),
  movePhase: (tx, scope, t) => db.movePhase(tx, scope, t.project.id, t.plan.phases[0]!.id, 1, 1),
  removePhase: (tx, scope, t) => db.removePhase(tx, scope, t.project.id, t.plan.phases[0]!.id, 1),
  restorePhase: (tx, scope, t) => db.restorePhase(tx, scope, t.project.id, t.plan.phases[0]!.id, 1),
  addImplementationUnit: (tx, scope, t) =>
    db.addImplementationUnit(tx, scope, t.project.id, t.plan.phases[0]!.id, { code: "9", title: text }),
  findImplementationUnit: (tx, scope, t) =>
    db.findImplementationUnit(tx, scope, t.project.id, t.measure.implementationUnitId),
  updateImplementationUnit: (tx, scope, t) =>
    db.updateImplementationUnit(tx, scope, t.project.id, t.plan.phases[0]!.units[0]!.id, { code: "9", title: text }, 1),
  moveImplementationUnit: (tx, scope, t) => {
    const target = { toPhaseId: t.plan.phases[1]!.id, to: 0 };
    return db.moveImplementationUnit(tx, scope, t.project.id, t.plan.phases[0]!.units[0]!.id, target, 1);
  },
  removeImplementationUnit: (tx, scope, t) =>
    db.removeImplementationUnit(tx, scope, t.project.id, t.plan.phases[0]!.units[0]!.id, 1),
  restoreImplementationUnit: (tx, scope, t) =>
    db.restoreImplementationUnit(tx, scope, t.project.id, t.plan.phases[0]!.units[0]!.id, 1),
  addMeasure: (tx, scope, t) =>
    db.addMeasure(tx, scope, t.project.id, t.measure.implementationUnitId, measureNamed("x")),
  addMeasures: (tx, scope, t) => {
    const addition = { unitId: t.measure.implementationUnitId, draft: measureNamed("x") };
    return db.addMeasures(tx, scope, t.project.id, [addition]);
  },
  updateMeasure: (tx, scope, t) => db.updateMeasure(tx, scope, t.project.id, t.measure.id, measureNamed("x"), 1),
  updateMeasures: (tx, scope, t) =>
    db.updateMeasures(tx, scope, t.project.id, [{ measureId: t.measure.id, draft: measureNamed("x"), version: 1 }]),
  moveMeasuresToUnits: (tx, scope, t) => {
    const move = { measureId: t.measure.id, toUnitId: t.measure.implementationUnitId, version: 1 };
    return db.moveMeasuresToUnits(tx, scope, t.project.id, [move]);
  },
  moveMeasure: (tx, scope, t) => {
    const target = { toUnitId: t.measure.implementationUnitId, to: 1 };
    return db.moveMeasure(tx, scope, t.project.id, t.measure.id, target, 1);
  },
  removeMeasure: (tx, scope, t) => db.removeMeasure(tx, scope, t.project.id, t.measure.id, 1),
  restoreMeasure: (tx, scope, t) => db.restoreMeasure(tx, scope, t.project.id, t.measure.id, 1),
  findGate: (tx, scope, t) => db.findGate(tx, scope, t.project.id, t.plan.phases[1]!.id),
  setGate: (tx, scope, t) => db.setGate(tx, scope, t.project.id, t.plan.phases[0]!.id, vegetationGate, null),
  removeGate: (tx, scope, t) => db.removeGate(tx, scope, t.project.id, t.gate.id, 1),
  listTasks: (tx, scope, t) => db.listTasks(tx, scope, t.project.id, t.plan.versionId, {}, { skip: 0, take: 1 }),
  listTaskProgress: (tx, scope, t) => db.listTaskProgress(tx, scope, t.project.id, t.plan.versionId, "2027-01-01", {}),
  countLateTasks: (tx, scope, t) => db.countLateTasks(tx, scope, t.project.id, t.plan.versionId, "2027-01-01"),
  addTask: (tx, scope, t) => db.addTask(tx, scope, t.project.id, t.measure.id, taskNamed("x")),
  addTasks: (tx, scope, t) =>
    db.addTasks(tx, scope, t.project.id, [{ measureId: t.measure.id, draft: taskNamed("x") }]),
  findTask: (tx, scope, t) => db.findTask(tx, scope, t.project.id, t.task.id),
  updateTask: (tx, scope, t) => db.updateTask(tx, scope, t.project.id, t.task.id, taskNamed("x"), 1),
  updateTasks: (tx, scope, t) =>
    db.updateTasks(tx, scope, t.project.id, [{ taskId: t.task.id, draft: taskNamed("x"), version: 1 }]),
  moveTask: (tx, scope, t) => db.moveTask(tx, scope, t.project.id, t.task.id, { toMeasureId: t.measure.id, to: 0 }, 1),
  transitionTask: (tx, scope, t) =>
    db.transitionTask(tx, scope, t.project.id, t.task.id, { action: "start", on: "2027-01-01" }, 1),
  transitionTasks: (tx, scope, t) =>
    db.transitionTasks(tx, scope, t.project.id, [{ taskId: t.task.id, action: "start", version: 1 }], "2027-01-01"),
  removeTask: (tx, scope, t) => db.removeTask(tx, scope, t.project.id, t.task.id, 1),
  restoreTask: (tx, scope, t) => db.restoreTask(tx, scope, t.project.id, t.task.id, 1),
  listPathways: (tx, scope, t) => db.listPathways(tx, scope, t.project.id),
  addPathway: (tx, scope, t) => db.addPathway(tx, scope, t.project.id, { name: text, sequence: [t.measure.id] }),
  updatePathway: (tx, scope, t) =>
    db.updatePathway(tx, scope, t.project.id, t.pathway.id, { name: text, sequence: [t.measure.id] }, 1),
  listPlanThreads: (tx, scope, t) => db.listPlanThreads(tx, scope, t.project.id),
  listPathwayMaps: (tx, scope, t) => db.listPathwayMaps(tx, scope, t.project.id),
  findPathwayMap: (tx, scope, t) => db.findPathwayMap(tx, scope, t.project.id, t.pathwayMap.id),
  addPathwayMap: (tx, scope, t) => db.addPathwayMap(tx, scope, t.project.id, pathwayMapOf(t.ensemble.id), by),
  updatePathwayMap: (tx, scope, t) =>
    db.updatePathwayMap(tx, scope, t.project.id, t.pathwayMap.id, pathwayMapOf(t.ensemble.id), 1, by),
  recordHandOver: (tx, scope, t) => db.recordHandOver(tx, scope, t.pathwayMap, { lineId: "x", by: by.name, at: now }),
  removePathwayMap: (tx, scope, t) => db.removePathwayMap(tx, scope, t.project.id, t.pathwayMap.id, 1),
  restorePathwayMap: (tx, scope, t) => db.restorePathwayMap(tx, scope, t.project.id, t.pathwayMap.id, 1),
  addImport: (tx, scope, t) => db.addImport(tx, scope, t.project.id, emptyImport, t.owner),
  listImports: (tx, scope, t) => db.listImports(tx, scope, t.project.id),
  findImport: (tx, scope, t) => db.findImport(tx, scope, t.project.id, t.imported.id),
  findImportPreview: (tx, scope, t) => db.findImportPreview(tx, scope, t.project.id, t.imported.id),
  findImportAtRest: (tx, scope, t) => db.findImportAtRest(tx, scope, t.project.id, t.imported.id),
  decideImport: (tx, scope, t) => db.decideImport(tx, scope, t.project.id, t.imported.id, "applied"),
  listConsultations: (tx, scope, t) => db.listConsultations(tx, scope, t.project.id),
  addConsultation: (tx, scope, t) =>
    db.addConsultation(tx, scope, t.project.id, { title: text, opensOn: null, closesOn: null }),
  moveConsultation: (tx, scope, t) => db.moveConsultation(tx, scope, t.project.id, t.consultation.id, "open", 1),
  listAlerts: (tx, scope, t) => db.listAlerts(tx, scope, t.project.id),
  raiseAlert: (tx, scope, t) => db.raiseAlert(tx, scope, t.project.id, alertAbout("other")),
  moveAlert: (tx, scope, t) => db.moveAlert(tx, scope, t.project.id, t.alert.id, "assess", 1),
  findAlert: (tx, scope, t) => db.findAlert(tx, scope, t.project.id, t.alert.id),
  refreshAlert: (tx, scope, t) => db.refreshAlert(tx, scope, t.project.id, t.alert, alertAbout("other")),
  assessAlert: (tx, scope, t) => db.assessAlert(tx, scope, t.project.id, t.alert, text, by),
  listAlertNotes: (tx, scope, t) => db.listAlertNotes(tx, scope, t.project.id),
  addAlertNote: (tx, scope, t) => db.addAlertNote(tx, scope, t.project.id, t.alert.id, { kind: "reminder", text }, by),
  lockAlerts: (tx, scope, t) => db.lockAlerts(tx, scope, t.project.id),
  listGatesInForce: (tx, scope, t) => db.listGatesInForce(tx, scope, t.project.id),
  listMonitoredSeries: (tx, scope, t) => db.listMonitoredSeries(tx, scope, t.project.id),
  listNewestReadings: (tx, scope, t) => db.listNewestReadings(tx, scope, t.project.id),
  findMonitoringDay: (tx, scope, t) => db.findMonitoringDay(tx, scope, t.project.id),
  takeMonitoringDay: (tx, scope, t) => db.takeMonitoringDay(tx, scope, t.project.id, "2026-11-22"),
  listDecisionRecords: (tx, scope, t) => db.listDecisionRecords(tx, scope, t.project.id),
  lockDecisions: (tx, scope, t) => db.lockDecisions(tx, scope, t.project.id),
  lockDecisionRecord: (tx, scope, t) => db.lockDecisionRecord(tx, scope, t.project.id, t.decision.id),
  addDecisionVoice: (tx, scope, t) => db.addDecisionVoice(tx, scope, t.project.id, t.decision.id, dissent),
  recordDecision: (tx, scope, t) =>
    db.recordDecision(tx, scope, t.project.id, decisionBy(t.owner, { alertId: t.alert.id })),
};

/** These name no row, only the scope: what they give and change must be the scope's own. */
export const staysAtHome: Record<string, Attempt> = {
  findOrganisation: (tx, scope) => db.findOrganisation(tx, scope),
  renameOrganisation: (tx, scope) => db.renameOrganisation(tx, scope, "Renamed", 1),
  listMemberships: (tx, scope) => db.listMemberships(tx, scope),
  addMembership: (tx, scope, t) => db.addMembership(tx, scope, t.owner.id, "viewer"),
  listInvitations: (tx, scope) => db.listInvitations(tx, scope, now),
  createInvitation: (tx, scope) => db.createInvitation(tx, scope, invitee, now),
  listIndicators: (tx, scope) => db.listIndicators(tx, scope),
  addIndicator: (tx, scope, t) => db.addIndicator(tx, scope, t.indicator),
  listProjects: (tx, scope) => db.listProjects(tx, scope),
  listProjectRecords: (tx, scope) => db.listProjectRecords(tx, scope),
  createProject: (tx, scope) => db.createProject(tx, scope, { name: "Another", townId: jinchang }),
  listAuditEvents: (tx, scope, t) => db.listAuditEvents(tx, scope, { limit: 9, projectId: t.project.id }),
  findLastChange: (tx, scope, t) => db.findLastChange(tx, scope, t.project.id),
  findLastChanges: (tx, scope, t) => db.findLastChanges(tx, scope, [t.project.id]),
  appendAuditEvent: (tx, scope, t) => {
    const subject = { kind: "project", id: t.project.id };
    return db.appendAuditEvent(tx, scope, { actor: by, action: "x", subject, projectId: null, detail: {} });
  },
  appendAuditEvents: (tx, scope, t) => {
    const subject = { kind: "project", id: t.project.id };
    return db.appendAuditEvents(tx, scope, [{ actor: by, action: "x", subject, projectId: null, detail: {} }]);
  },
};
