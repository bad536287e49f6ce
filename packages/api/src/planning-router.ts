import { assessAlert } from "./alert/assess-alert.ts";
import { listAlerts } from "./alert/list-alerts.ts";
import { remindOfAlert } from "./alert/remind-of-alert.ts";
import { listAssumptions } from "./assumption/list-assumptions.ts";
import { resetAssumption } from "./assumption/reset-assumption.ts";
import { setAssumption } from "./assumption/set-assumption.ts";
import { addComment } from "./comment/add-comment.ts";
import { answerComment } from "./comment/answer-comment.ts";
import { editComment } from "./comment/edit-comment.ts";
import { listComments } from "./comment/list-comments.ts";
import { resolveComment } from "./comment/resolve-comment.ts";
import { confirmDecision } from "./decision/confirm-decision.ts";
import { dissentFromDecision } from "./decision/dissent-from-decision.ts";
import { learn } from "./decision/learn.ts";
import { listDecisions } from "./decision/list-decisions.ts";
import { recordDecision } from "./decision/record-decision.ts";
import { withdrawDecision } from "./decision/withdraw-decision.ts";
import { cancelEnsemble } from "./ensemble/cancel-ensemble.ts";
import { countExceedances } from "./ensemble/count-exceedances.ts";
import { followEnsemble } from "./ensemble/follow-ensemble.ts";
import { getEnsemble } from "./ensemble/get-ensemble.ts";
import { listEnsembles } from "./ensemble/list-ensembles.ts";
import { resumeEnsemble } from "./ensemble/resume-ensemble.ts";
import { startEnsemble } from "./ensemble/start-ensemble.ts";
import { summariseEnsemble } from "./ensemble/summarise-ensemble.ts";
import { townOfEnsemble } from "./ensemble/town-of-ensemble.ts";
import { applyImport } from "./exchange/apply-import.ts";
import { describeSheets } from "./exchange/describe-sheets.ts";
import { discardImport } from "./exchange/discard-import.ts";
import { exportSheets } from "./exchange/export-sheets.ts";
import { followImport } from "./exchange/follow-import.ts";
import { getImport } from "./exchange/get-import.ts";
import { getImportState } from "./exchange/get-import-state.ts";
import { listImportChanges } from "./exchange/list-import-changes.ts";
import { listImportProblems } from "./exchange/list-import-problems.ts";
import { listImports } from "./exchange/list-imports.ts";
import { previewImport } from "./exchange/preview-import.ts";
import { gateFutures } from "./gate/gate-futures.ts";
import { removeGate } from "./gate/remove-gate.ts";
import { setGate } from "./gate/set-gate.ts";
import { addOwnIndicator } from "./indicator/add-own-indicator.ts";
import { countWatchedIndicators } from "./indicator/count-watched-indicators.ts";
import { editOwnIndicator } from "./indicator/edit-own-indicator.ts";
import { indicatorCatalogue } from "./indicator/indicator-catalogue.ts";
import { indicatorUses } from "./indicator/indicator-uses.ts";
import { listIndicators } from "./indicator/list-indicators.ts";
import { listKeyIndicators } from "./indicator/list-key-indicators.ts";
import { listWatchedIndicators } from "./indicator/list-watched-indicators.ts";
import { removeOwnIndicator } from "./indicator/remove-own-indicator.ts";
import { reorderWatchedIndicators } from "./indicator/reorder-watched-indicators.ts";
import { unwatchIndicator } from "./indicator/unwatch-indicator.ts";
import { updateWatchedIndicator } from "./indicator/update-watched-indicator.ts";
import { watchIndicator } from "./indicator/watch-indicator.ts";
import { acceptInvitation } from "./invitation/accept-invitation.ts";
import { readInvitation } from "./invitation/read-invitation.ts";
import { addLayer } from "./layer/add-layer.ts";
import { layerCrossings } from "./layer/layer-crossings.ts";
import { listLayers } from "./layer/list-layers.ts";
import { removeLayer } from "./layer/remove-layer.ts";
import { restoreLayer } from "./layer/restore-layer.ts";
import { updateLayer } from "./layer/update-layer.ts";
import { addLevels } from "./level/add-levels.ts";
import { answerLevel } from "./level/answer-level.ts";
import { listLevels } from "./level/list-levels.ts";
import { moveLevel } from "./level/move-level.ts";
import { removeLevel } from "./level/remove-level.ts";
import { restoreLevel } from "./level/restore-level.ts";
import { updateLevel } from "./level/update-level.ts";
import { addMeasure } from "./measure/add-measure.ts";
import { moveMeasure } from "./measure/move-measure.ts";
import { removeMeasure } from "./measure/remove-measure.ts";
import { restoreMeasure } from "./measure/restore-measure.ts";
import { updateMeasure } from "./measure/update-measure.ts";
import { getMonitor } from "./monitor/get-monitor.ts";
import { monitorCourse } from "./monitor/monitor-course.ts";
import { monitorFutures } from "./monitor/monitor-futures.ts";
import { monitorSeries } from "./monitor/monitor-series.ts";
import { listBreakdowns } from "./observation/list-breakdowns.ts";
import { listObservations } from "./observation/list-observations.ts";
import { observationHistory } from "./observation/observation-history.ts";
import { observationOverview } from "./observation/observation-overview.ts";
import { saveObservation } from "./observation/save-observation.ts";
import { createOrganisation } from "./organisation/create-organisation.ts";
import { handOverPathway } from "./pathway/hand-over-pathway.ts";
import { listPathwayMaps } from "./pathway/list-pathway-maps.ts";
import { removePathwayMap } from "./pathway/remove-pathway-map.ts";
import { restorePathwayMap } from "./pathway/restore-pathway-map.ts";
import { savePathwayMap } from "./pathway/save-pathway-map.ts";
import { updatePathwayMap } from "./pathway/update-pathway-map.ts";
import { addPhase } from "./phase/add-phase.ts";
import { movePhase } from "./phase/move-phase.ts";
import { removePhase } from "./phase/remove-phase.ts";
import { restorePhase } from "./phase/restore-phase.ts";
import { updatePhase } from "./phase/update-phase.ts";
import { getPlan } from "./plan/get-plan.ts";
import { listPlanVersions } from "./plan/list-plan-versions.ts";
import { planChanges } from "./plan/plan-changes.ts";
import { planHead } from "./plan/plan-head.ts";
import { planHistory } from "./plan/plan-history.ts";
import { planOutline } from "./plan/plan-outline.ts";
import { renamePlan } from "./plan/rename-plan.ts";
import { revisePlan } from "./plan/revise-plan.ts";
import { transitionPlan } from "./plan/transition-plan.ts";
import { createProject } from "./project/create-project.ts";
import { getProject } from "./project/get-project.ts";
import { listProjects } from "./project/list-projects.ts";
import { removeProject } from "./project/remove-project.ts";
import { renameProject } from "./project/rename-project.ts";
import { getSchedule } from "./schedule/get-schedule.ts";
import { saveSchedule } from "./schedule/save-schedule.ts";
import { writeSchedule } from "./schedule/write-schedule.ts";
import { currentSession } from "./session/current-session.ts";
import { demoSignIn } from "./session/demo-sign-in.ts";
import { switchOrganisation } from "./session/switch-organisation.ts";
import { createStakeholders } from "./stakeholder/create-stakeholders.ts";
import { editStakeholder } from "./stakeholder/edit-stakeholder.ts";
import { listStakeholders } from "./stakeholder/list-stakeholders.ts";
import { removeStakeholder } from "./stakeholder/remove-stakeholder.ts";
import { stakeholderUses } from "./stakeholder/stakeholder-uses.ts";
import { listStorylines } from "./storyline/list-storylines.ts";
import { listStrategies } from "./strategy/list-strategies.ts";
import { addTask } from "./task/add-task.ts";
import { lateTasks } from "./task/late-tasks.ts";
import { listTasks } from "./task/list-tasks.ts";
import { moveTask } from "./task/move-task.ts";
import { removeTask } from "./task/remove-task.ts";
import { restoreTask } from "./task/restore-task.ts";
import { taskProgress } from "./task/task-progress.ts";
import { transitionTask } from "./task/transition-task.ts";
import { updateTask } from "./task/update-task.ts";
import { townAtlas } from "./town/town-atlas.ts";
import { townProfile } from "./town/town-profile.ts";
import { townSources } from "./town/town-sources.ts";
import { router } from "./trpc/base.ts";
import { addUnit } from "./unit/add-unit.ts";
import { moveUnit } from "./unit/move-unit.ts";
import { removeUnit } from "./unit/remove-unit.ts";
import { restoreUnit } from "./unit/restore-unit.ts";
import { updateUnit } from "./unit/update-unit.ts";
import { listVulnerabilities } from "./vulnerability/list-vulnerabilities.ts";
import { removeVulnerability } from "./vulnerability/remove-vulnerability.ts";
import { restoreVulnerability } from "./vulnerability/restore-vulnerability.ts";
import { saveVulnerability } from "./vulnerability/save-vulnerability.ts";
import { updateVulnerability } from "./vulnerability/update-vulnerability.ts";
import { getWhyChain } from "./why/get-why-chain.ts";

/** What planners, reviewers and viewers ask for. */
export const planningRouter = router({
  session: router({ current: currentSession, demo: demoSignIn, switchOrganisation, createOrganisation }),
  invitation: router({ read: readInvitation, accept: acceptInvitation }),
  town: router({ atlas: townAtlas, profile: townProfile, sources: townSources }),
  project: router({
    list: listProjects,
    create: createProject,
    get: getProject,
    rename: renameProject,
    remove: removeProject,
  }),
  indicator: router({
    list: listIndicators,
    catalogue: indicatorCatalogue,
    key: listKeyIndicators,
    watched: listWatchedIndicators,
    watchedCounts: countWatchedIndicators,
    uses: indicatorUses,
    watch: watchIndicator,
    update: updateWatchedIndicator,
    unwatch: unwatchIndicator,
    reorder: reorderWatchedIndicators,
    addOwn: addOwnIndicator,
    editOwn: editOwnIndicator,
    removeOwn: removeOwnIndicator,
  }),
  observation: router({
    list: listObservations,
    overview: observationOverview,
    breakdowns: listBreakdowns,
    save: saveObservation,
    history: observationHistory,
  }),
  storyline: router({ list: listStorylines }),
  assumption: router({ list: listAssumptions, set: setAssumption, reset: resetAssumption }),
  ensemble: router({
    list: listEnsembles,
    start: startEnsemble,
    get: getEnsemble,
    cancel: cancelEnsemble,
    resume: resumeEnsemble,
    summary: summariseEnsemble,
    town: townOfEnsemble,
    exceedance: countExceedances,
    progress: followEnsemble,
  }),
  vulnerability: router({
    list: listVulnerabilities,
    save: saveVulnerability,
    update: updateVulnerability,
    remove: removeVulnerability,
    restore: restoreVulnerability,
  }),
  pathway: router({
    list: listPathwayMaps,
    save: savePathwayMap,
    update: updatePathwayMap,
    remove: removePathwayMap,
    restore: restorePathwayMap,
    handOver: handOverPathway,
  }),
  plan: router({
    get: getPlan,
    head: planHead,
    outline: planOutline,
    versions: listPlanVersions,
    history: planHistory,
    changes: planChanges,
    transition: transitionPlan,
    rename: renamePlan,
    revise: revisePlan,
  }),
  comment: router({
    list: listComments,
    add: addComment,
    answer: answerComment,
    edit: editComment,
    resolve: resolveComment,
  }),
  phase: router({ add: addPhase, update: updatePhase, move: movePhase, remove: removePhase, restore: restorePhase }),
  unit: router({ add: addUnit, update: updateUnit, move: moveUnit, remove: removeUnit, restore: restoreUnit }),
  measure: router({
    add: addMeasure,
    update: updateMeasure,
    move: moveMeasure,
    remove: removeMeasure,
    restore: restoreMeasure,
  }),
  task: router({
    list: listTasks,
    progress: taskProgress,
    late: lateTasks,
    add: addTask,
    update: updateTask,
    transition: transitionTask,
    move: moveTask,
    remove: removeTask,
    restore: restoreTask,
  }),
  exchange: router({
    sheets: describeSheets,
    export: exportSheets,
    preview: previewImport,
    write: applyImport,
    discard: discardImport,
    list: listImports,
    get: getImport,
    changes: listImportChanges,
    problems: listImportProblems,
    state: getImportState,
    progress: followImport,
  }),
  gate: router({ set: setGate, remove: removeGate, futures: gateFutures }),
  decision: router({
    list: listDecisions,
    record: recordDecision,
    confirm: confirmDecision,
    dissent: dissentFromDecision,
    withdraw: withdrawDecision,
    learn,
  }),
  layer: router({
    list: listLayers,
    add: addLayer,
    update: updateLayer,
    remove: removeLayer,
    restore: restoreLayer,
    crossings: layerCrossings,
  }),
  schedule: router({ get: getSchedule, save: saveSchedule, write: writeSchedule }),
  level: router({
    list: listLevels,
    add: addLevels,
    update: updateLevel,
    answer: answerLevel,
    move: moveLevel,
    remove: removeLevel,
    restore: restoreLevel,
  }),
  alert: router({ list: listAlerts, assess: assessAlert, remind: remindOfAlert }),
  monitor: router({ get: getMonitor, series: monitorSeries, course: monitorCourse, futures: monitorFutures }),
  stakeholder: router({
    list: listStakeholders,
    uses: stakeholderUses,
    create: createStakeholders,
    edit: editStakeholder,
    remove: removeStakeholder,
  }),
  strategy: router({ list: listStrategies }),
  why: router({ chain: getWhyChain }),
});
export type PlanningRouter = typeof planningRouter;
