import { randomUUID } from "node:crypto";
import type {
  ActionPlan,
  Alert,
  Comment,
  Consultation,
  DecisionRecord,
  Ensemble,
  Gate,
  ImportPreview,
  Indicator,
  Invitation,
  KeptParameterChange,
  KeptPathwayMap,
  LevelExchange,
  MapLayer,
  Measure,
  Membership,
  Observation,
  Pathway,
  Stakeholder,
  Task,
  Vulnerability,
  WatchedIndicator,
} from "@tamarisk/domain";
import * as db from "../src/index.ts";
import type { Database } from "../src/open-database.ts";
import {
  alertAbout,
  decisionBy,
  indicators,
  jinchuan,
  oasis,
  observed,
  pathwayMapOf,
  planDraft,
  recipeWithSeed,
  redLine,
  stakeholderNamed,
  summaryOf,
  taskNamed,
  vulnerabilityOf,
  watchedAt,
  waterLimit,
} from "./drafts.ts";
import type { Bureau } from "./world.ts";

/** A bureau that has one of everything. */
export interface FullBureau extends Bureau {
  readonly membership: Membership;
  readonly invitation: Invitation;
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly watched: WatchedIndicator;
  readonly parameterChange: KeptParameterChange;
  readonly stakeholder: Stakeholder;
  readonly ensemble: Ensemble;
  readonly vulnerability: Vulnerability;
  readonly plan: ActionPlan;
  readonly gate: Gate;
  readonly measure: Measure;
  readonly task: Task;
  readonly pathway: Pathway;
  readonly pathwayMap: KeptPathwayMap;
  readonly alert: Alert;
  readonly decision: DecisionRecord;
  readonly comment: Comment;
  readonly consultation: Consultation;
  readonly layer: MapLayer;
  readonly exchange: LevelExchange;
  readonly imported: ImportPreview;
}

export const reserves = { id: "reserve_life", value: 30, low: 20, high: 45, source: "mine survey" };
export const chunk = { index: 0, experiments: 1, failedRuns: 0, outcomes: new Uint8Array(8) };
export const emptyImport = {
  preview: { fileName: "plan.xlsx", unchangedRows: 1, changes: [], problems: [], notes: [] },
  operations: [],
};
const text = { en: "x", zh: "" };

export async function fillBureau(database: Database, bureau: Bureau): Promise<FullBureau> {
  const { scope, project } = bureau;
  return database.transaction(async (tx) => {
    const by = { id: null, name: bureau.owner.name };
    const now = new Date("2026-03-01T00:00:00Z");
    const expiresAt = new Date("2026-04-01T00:00:00Z");
    const invitee = { email: "a@b.example", role: "viewer", token: randomUUID(), expiresAt } as const;
    const recipe = { recipe: recipeWithSeed(1), recipeHash: "hash", experimentsTotal: 100 };
    const [stakeholder] = await db.addStakeholders(tx, scope, project.id, [stakeholderNamed("P1")]);
    const plan = await db.createActionPlan(tx, scope, project.id, planDraft);
    const measure = plan.phases[0]!.units[0]!.measures[0]!;
    await db.addSpatialUnits(tx, scope, project.id, [{ townId: jinchuan, name: { en: "Core", zh: "核心区" } }]);
    await db.setStorylines(tx, scope, project.id, [oasis]);
    const { ensemble } = await db.queueEnsemble(tx, scope, project.id, recipe);
    await db.saveEnsembleSummary(tx, scope, project.id, summaryOf(ensemble.id));
    await db.saveEnsembleChunk(tx, scope, project.id, ensemble.id, chunk);
    const subject = { kind: "project", id: project.id };
    await db.appendAuditEvent(tx, scope, { actor: by, action: "fill", subject, projectId: project.id, detail: {} });
    return {
      ...bureau,
      membership: (await db.listMemberships(tx, scope))[0]!,
      invitation: await db.createInvitation(tx, scope, invitee, now),
      indicator: await db.addIndicator(tx, scope, { ...indicators[0]!, id: "OWN-1" as Indicator["id"] }),
      observation: await db.saveObservation(
        tx,
        scope,
        project.id,
        observed("B11", 2020, { kind: "no-data" }),
        null,
        by,
      ),
      watched: (await db.watchIndicators(tx, scope, project.id, [watchedAt(indicators[0]!.id)]))[0]!,
      parameterChange: (await db.setParameterChange(tx, scope, project.id, reserves, null, by)).after,
      stakeholder: stakeholder!,
      ensemble,
      vulnerability: await db.addVulnerability(tx, scope, project.id, vulnerabilityOf(ensemble.id), by),
      plan,
      gate: plan.phases[1]!.gate!,
      measure,
      task: await db.addTask(tx, scope, project.id, measure.id, taskNamed("x")),
      pathway: await db.addPathway(tx, scope, project.id, { name: text, sequence: [measure.id] }),
      pathwayMap: await db.addPathwayMap(tx, scope, project.id, pathwayMapOf(ensemble.id), by),
      alert: await db.raiseAlert(tx, scope, project.id, alertAbout("trend")),
      decision: await db.recordDecision(tx, scope, project.id, decisionBy(bureau.owner)),
      layer: await db.addMapLayer(tx, scope, project.id, redLine),
      exchange: (await db.addLevelExchanges(tx, scope, project.id, [waterLimit]))[0]!,
      comment: await db.addComment(
        tx,
        scope,
        project.id,
        { text: "x", subject: { kind: "measure", id: measure.lineageId, field: null } },
        by,
      ),
      imported: await db.addImport(tx, scope, project.id, emptyImport, bureau.owner),
      consultation: await db.addConsultation(tx, scope, project.id, { title: text, opensOn: null, closesOn: null }),
    };
  });
}
