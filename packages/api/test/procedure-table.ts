import { randomUUID } from "node:crypto";
import {
  addComment,
  addImport,
  addMembership,
  type Database,
  findActionPlan,
  findOrganisation,
  movePlan,
  recordDecision,
} from "@tamarisk/db";
import { type Comment, type CommentSubject, DecisionEvidence, type Measure, type Role, UserId } from "@tamarisk/domain";
import type { Member } from "../src/authorisation/caller.ts";
import {
  gateDraft,
  measureDraft,
  newPerson,
  type Office,
  observationDraft,
  openInvitation,
  ownIndicatorDraft,
  redLine,
  stageDraft,
  stakeholderDraft,
  type TestProject,
  taskDraft,
  text,
  watchDraft,
  waterLimit,
} from "./test-world.ts";

/** What a row's input may be made of: an office, and a project of it that nothing else in the test has touched. */
export interface Place {
  readonly database: Database;
  readonly office: Office;
  readonly project: TestProject;
  readonly finishedEnsembleId: string;
  /** The organisation the caller works in, which procedures that name nothing act on. */
  readonly callersOffice: Office;
  readonly caller: Member | null;
}

export interface ProcedureRow {
  /** Roles that may; everybody signed in; or everybody at all. */
  readonly who: readonly Role[] | "person" | "anyone";
  /**
   * Whether the input names something of the office. Then another organisation must not find it; otherwise the
   * procedure acts on the caller's own organisation.
   */
  readonly names: "something" | "nothing";
  readonly input?: (place: Place) => unknown;
  /** The action a refusal names, where the input decides which it is. */
  readonly asks?: string;
}

const everyRole: readonly Role[] = ["owner", "administrator", "planner", "reviewer", "viewer"];
const planners: readonly Role[] = ["owner", "administrator", "planner"];
const administrators: readonly Role[] = ["owner", "administrator"];

type Input = (place: Place) => unknown;

const read = (input: Input): ProcedureRow => ({ who: everyRole, names: "something", input });
const plan = (input: Input): ProcedureRow => ({ who: planners, names: "something", input });
const comment = (input: Input): ProcedureRow => ({ who: [...planners, "reviewer"], names: "something", input });
const administer = (input?: Input): ProcedureRow => ({ who: administrators, names: "nothing", input });

const ofProject: Input = ({ project }) => ({ projectId: project.project.id });
const within =
  (more: (project: TestProject, place: Place) => Record<string, unknown> | Promise<Record<string, unknown>>): Input =>
  async (place) => ({ projectId: place.project.project.id, ...(await more(place.project, place)) });

const confirmers: readonly Role[] = ["owner", "administrator", "reviewer"];

/** A decision that waits for its second person; somebody outside the office made it unless said otherwise. */
async function ofDecision({ database, office, project: { project } }: Place, by: string = randomUUID()) {
  const decision = await database.transaction((tx) =>
    recordDecision(tx, office.scope, project.id, {
      ...{ alertId: null, gateId: null, gateLineageId: null, planVersionId: null, overrideReason: null },
      ...{ decision: "keep", reason: text("one dry year"), evidence: DecisionEvidence.parse({}) },
      ...{ decidedBy: UserId.parse(by), decidedByName: "Lin Xia" },
    }),
  );
  return { projectId: project.id, decisionId: decision.id };
}

/** A file that was read and changes nothing. */
async function ofImport({ database, office, project: { project } }: Place) {
  const preview = { fileName: "plan.xlsx", unchangedRows: 1, changes: [], problems: [], notes: [] };
  const { user } = office.members.planner;
  const { id } = await database.transaction((tx) =>
    addImport(tx, office.scope, project.id, { preview, operations: [] }, user),
  );
  return { projectId: project.id, importId: id };
}

const years = { startYear: null, endYear: null };

/** One row per procedure. A procedure without a row fails the test, so nobody adds one without saying who may call it. */
export const procedureTable: Readonly<Record<string, ProcedureRow>> = {
  "planning.session.current": { who: "anyone", names: "nothing" },
  "planning.session.demo": { who: "anyone", names: "nothing" },
  "planning.session.switchOrganisation": {
    who: "person",
    names: "something",
    input: ({ office }) => ({ organisationId: office.organisation.id }),
  },
  "planning.session.createOrganisation": { who: "person", names: "nothing", input: () => ({ name: "New office" }) },
  "planning.invitation.read": {
    who: "anyone",
    names: "nothing",
    input: async ({ database, office }) => ({ token: (await openInvitation(database, office)).token }),
  },
  "planning.invitation.accept": {
    who: "anyone",
    names: "nothing",
    input: async ({ database, office }) => ({
      token: (await openInvitation(database, office)).token,
      name: "Newcomer",
      password: "long enough password",
    }),
  },
  "planning.exchange.sheets": read(ofProject),
  "planning.exchange.export": read(ofProject),
  "planning.exchange.list": read(ofProject),
  "planning.exchange.get": read(ofImport),
  "planning.exchange.changes": read(ofImport),
  "planning.exchange.problems": read(ofImport),
  "planning.exchange.state": read(ofImport),
  "planning.exchange.progress": read(within(() => ({ courseId: "00000000-0000-4000-8000-00000000c0de" }))),
  "planning.exchange.preview": plan(
    within(() => ({ fileName: "Tasks.csv", base64: Buffer.from("Task id\n").toString("base64") })),
  ),
  "planning.exchange.write": plan(async (place) => ({ ...(await ofImport(place)), take: [], withoutFaulty: false })),
  "planning.exchange.discard": plan(ofImport),
  "planning.town.atlas": { who: "anyone", names: "nothing" },
  "planning.town.profile": { who: "anyone", names: "nothing", input: () => ({ townId: "620300" }) },
  "planning.town.sources": { who: "anyone", names: "nothing" },
  "planning.project.list": { who: everyRole, names: "nothing" },
  "planning.project.create": {
    who: planners,
    names: "nothing",
    input: () => ({ name: "Yongchang", townId: "620321" }),
  },
  "planning.project.get": read(ofProject),
  "planning.project.rename": plan(within(() => ({ name: "Renamed", version: 1 }))),
  "planning.project.remove": { who: administrators, names: "something", input: within(() => ({ version: 1 })) },
  "planning.indicator.list": read(ofProject),
  "planning.indicator.catalogue": read(ofProject),
  "planning.indicator.watched": read(ofProject),
  "planning.indicator.watchedCounts": read(ofProject),
  "planning.indicator.key": read(within(() => ({ townId: "620300" }))),
  "planning.indicator.uses": read(within(() => ({ indicatorId: "B9" }))),
  "planning.indicator.watch": plan(within(() => ({ indicatorId: "TDT-118", townId: "620300", as: null }))),
  "planning.indicator.update": plan(
    within(({ watched: { id, version } }) => ({ watchedIndicatorId: id, draft: watchDraft, version })),
  ),
  "planning.indicator.unwatch": plan(within(({ watched: { id, version } }) => ({ watchedIndicatorId: id, version }))),
  "planning.indicator.reorder": plan(within(({ watched }) => ({ order: [watched.id] }))),
  "planning.indicator.addOwn": plan(
    within(({ project }) => ({ draft: { ...ownIndicatorDraft, id: `NEW-${project.id.slice(-12)}` } })),
  ),
  "planning.indicator.editOwn": plan(within(({ ownIndicator: { draft, version } }) => ({ draft, version }))),
  "planning.indicator.removeOwn": plan(within(({ ownIndicator: { id, version } }) => ({ indicatorId: id, version }))),
  "planning.observation.list": read(ofProject),
  "planning.observation.overview": read(ofProject),
  "planning.observation.breakdowns": read(ofProject),
  "planning.observation.save": plan(
    within(({ observation }) => ({ draft: observationDraft, version: observation.version })),
  ),
  "planning.observation.history": read(within(({ observation }) => ({ observationId: observation.id }))),
  "planning.storyline.list": read(ofProject),
  "planning.strategy.list": read(ofProject),
  "planning.assumption.list": read(ofProject),
  "planning.assumption.set": plan(within(({ assumption: { change, version } }) => ({ change, version }))),
  "planning.assumption.reset": plan(within(({ assumption: { id, version } }) => ({ changeId: id, version }))),
  "planning.ensemble.list": read(ofProject),
  "planning.ensemble.start": plan(within(() => ({ experimentCount: 100, seed: 9, storylineIds: ["desert-oasis"] }))),
  "planning.ensemble.get": read(within(({ queued }) => ({ ensembleId: queued.id }))),
  "planning.ensemble.cancel": plan(within(({ queued }) => ({ ensembleId: queued.id, version: queued.version }))),
  "planning.ensemble.resume": plan(
    within(({ cancelled }) => ({ ensembleId: cancelled.id, version: cancelled.version })),
  ),
  "planning.ensemble.summary": read(within((_, place) => ({ ensembleId: place.finishedEnsembleId }))),
  "planning.ensemble.town": read(within(({ queued }) => ({ ensembleId: queued.id }))),
  "planning.ensemble.exceedance": read(
    within((_, place) => ({
      ensembleId: place.finishedEnsembleId,
      questions: [{ outcomeId: "residents", side: "at-least", threshold: 350_000, untilYear: 2060 }],
    })),
  ),
  "planning.ensemble.progress": read(within((_, place) => ({ ensembleId: place.finishedEnsembleId }))),
  "planning.vulnerability.list": read(ofProject),
  "planning.vulnerability.save": plan(within(({ vulnerability: { draft } }) => ({ draft }))),
  "planning.vulnerability.update": plan(
    within(({ vulnerability: { id, draft } }) => ({ vulnerabilityId: id, draft, version: 1 })),
  ),
  "planning.vulnerability.remove": plan(within(({ vulnerability: { id } }) => ({ vulnerabilityId: id, version: 1 }))),
  "planning.vulnerability.restore": plan(
    within(({ removed: { vulnerability } }) => ({
      vulnerabilityId: vulnerability.id,
      version: vulnerability.version,
    })),
  ),
  "planning.pathway.list": read(ofProject),
  "planning.pathway.save": plan(within(({ pathwayMap: { draft } }) => ({ draft }))),
  "planning.pathway.update": plan(within(({ pathwayMap: { id, draft } }) => ({ mapId: id, draft, version: 1 }))),
  "planning.pathway.remove": plan(within(({ pathwayMap: { id } }) => ({ mapId: id, version: 1 }))),
  "planning.pathway.restore": plan(
    within(({ removed: { pathwayMap } }) => ({ mapId: pathwayMap.id, version: pathwayMap.version })),
  ),
  "planning.pathway.handOver": plan(
    within(({ pathwayMap: { id } }) => ({ mapId: id, lineId: "desert-oasis", stages: [stageDraft], again: false })),
  ),
  "planning.plan.get": read(ofProject),
  "planning.plan.head": read(ofProject),
  "planning.plan.outline": read(ofProject),
  "planning.plan.transition": {
    ...plan(within(({ plan: { versionId, version } }) => ({ versionId, action: "submit", version }))),
    asks: "submit",
  },
  "planning.plan.versions": read(ofProject),
  "planning.plan.changes": read(within(() => ({ since: "2026-01-01T00:00:00Z" }))),
  "planning.plan.history": read(within(({ measure }) => ({ lineageId: measure.lineageId }))),
  "planning.plan.revise": plan(async (place) => {
    await approvePlan(place);
    return { projectId: place.project.project.id, reason: text("The river ran dry") };
  }),
  "planning.comment.list": read(ofProject),
  "planning.comment.add": comment(within(({ measure }) => ({ subject: aboutMeasure(measure), text: "Why here?" }))),
  "planning.comment.answer": comment(
    within(async (_, place) => ({ commentId: (await newComment(place)).id, text: "Because of the wind" })),
  ),
  "planning.comment.edit": comment(
    within(async (_, place) => ({ commentId: (await newComment(place)).id, text: "Why there?", version: 1 })),
  ),
  "planning.comment.resolve": comment(
    within(async (_, place) => ({ commentId: (await newComment(place)).id, isResolved: true, version: 1 })),
  ),
  "planning.plan.rename": plan(
    within(({ plan: { versionId, version } }) => ({ versionId, title: text("B"), version })),
  ),
  "planning.phase.add": plan(within(() => ({ draft: { title: text("Three"), ...years } }))),
  "planning.phase.update": plan(
    within(({ phase }) => ({ phaseId: phase.id, draft: { title: text("Changed"), ...years }, version: phase.version })),
  ),
  "planning.phase.move": plan(within(({ phase }) => ({ phaseId: phase.id, to: 1, version: phase.version }))),
  "planning.phase.remove": plan(within(({ phase }) => ({ phaseId: phase.id, version: phase.version }))),
  "planning.phase.restore": plan(within(({ removed: { phase } }) => ({ phaseId: phase.id, version: phase.version }))),
  "planning.unit.add": plan(within(({ phase }) => ({ phaseId: phase.id, draft: { code: "1c", title: text("More") } }))),
  "planning.unit.update": plan(
    within(({ unit }) => ({ unitId: unit.id, draft: { code: "1z", title: text("Changed") }, version: unit.version })),
  ),
  "planning.unit.move": plan(
    within(({ unit, second }) => ({ unitId: unit.id, toPhaseId: second.id, to: 0, version: unit.version })),
  ),
  "planning.unit.remove": plan(within(({ unit }) => ({ unitId: unit.id, version: unit.version }))),
  "planning.unit.restore": plan(within(({ removed: { unit } }) => ({ unitId: unit.id, version: unit.version }))),
  "planning.measure.add": plan(within(({ unit }) => ({ unitId: unit.id, draft: measureDraft }))),
  "planning.measure.update": plan(
    within(({ measure }) => ({ measureId: measure.id, draft: measureDraft, version: measure.version })),
  ),
  "planning.measure.move": plan(
    within(({ measure, unit }) => ({ measureId: measure.id, toUnitId: unit.id, to: 0, version: measure.version })),
  ),
  "planning.measure.remove": plan(within(({ measure }) => ({ measureId: measure.id, version: measure.version }))),
  "planning.measure.restore": plan(
    within(({ removed: { measure } }) => ({ measureId: measure.id, version: measure.version })),
  ),
  "planning.task.list": read(within(({ plan: { versionId } }) => ({ versionId }))),
  "planning.task.progress": read(within(({ plan: { versionId } }) => ({ versionId, today: "2027-01-01" }))),
  "planning.task.late": read(within(() => ({ today: "2027-01-01" }))),
  "planning.task.add": plan(within(({ measure }) => ({ measureId: measure.id, draft: taskDraft }))),
  "planning.task.update": plan(within(({ task }) => ({ taskId: task.id, draft: taskDraft, version: task.version }))),
  "planning.task.transition": plan(
    within(({ task }) => ({ taskId: task.id, action: "start", on: "2027-01-01", version: task.version })),
  ),
  "planning.task.move": plan(
    within(({ task, measure }) => ({ taskId: task.id, toMeasureId: measure.id, to: 0, version: task.version })),
  ),
  "planning.task.remove": plan(within(({ task }) => ({ taskId: task.id, version: task.version }))),
  "planning.task.restore": plan(within(({ removed: { task } }) => ({ taskId: task.id, version: task.version }))),
  "planning.gate.set": plan(
    within(({ second, gate }) => ({ phaseId: second.id, draft: gateDraft, version: gate.version })),
  ),
  "planning.gate.remove": plan(within(({ gate }) => ({ gateId: gate.id, version: gate.version }))),
  "planning.gate.futures": read(
    within((_, { finishedEnsembleId }) => ({
      ensembleId: finishedEnsembleId,
      ...{ condition: gateDraft.condition, fromYear: 2027 },
    })),
  ),
  "planning.decision.list": read(ofProject),
  "planning.decision.record": plan(
    within(({ gate }) => ({
      ...{ about: { kind: "gate", gateId: gate.id }, decision: "trigger" },
      ...{ reason: text("the pilots work"), overrideReason: text("the survey is late") },
    })),
  ),
  "planning.decision.learn": plan(within(() => ({ text: text("farmers keep belts when orchards pay") }))),
  "planning.decision.confirm": { who: confirmers, names: "something", input: ofDecision },
  "planning.decision.dissent": {
    ...{ who: confirmers, names: "something" },
    input: async (place) => ({ ...(await ofDecision(place)), text: text("too early") }),
  },
  "planning.decision.withdraw": plan((place) => ofDecision(place, place.caller?.user.id)),
  "planning.why.chain": read(within(({ measure }) => ({ kind: "measure", id: measure.lineageId }))),
  "planning.layer.list": read(ofProject),
  "planning.layer.crossings": read(ofProject),
  "planning.layer.add": plan(within(() => ({ draft: redLine }))),
  "planning.layer.update": plan(within(({ layer }) => ({ layerId: layer.id, words: redLine, version: 1 }))),
  "planning.layer.remove": plan(within(({ layer }) => ({ layerId: layer.id, version: 1 }))),
  "planning.layer.restore": plan(within(({ removed: { layer } }) => ({ layerId: layer.id, version: layer.version }))),
  "planning.schedule.get": read(ofProject),
  "planning.schedule.save": plan(
    within(() => ({ settings: { decisionYear: 2027, horizonYear: 2036 }, version: null })),
  ),
  "planning.schedule.write": plan(
    within(({ measure: { id: measureId, version } }) => ({
      changes: [{ measureId, version, startYear: 2028, endYear: 2029, budgetShiftYears: 0 }],
    })),
  ),
  "planning.level.list": read(ofProject),
  "planning.level.add": plan(within(() => ({ drafts: [waterLimit] }))),
  "planning.level.update": plan(within(({ exchange }) => ({ exchangeId: exchange.id, draft: waterLimit, version: 1 }))),
  "planning.level.answer": plan(
    within(({ exchange }) => ({ exchangeId: exchange.id, answer: text("Taken up"), version: 1 })),
  ),
  "planning.level.move": plan(within(({ exchange }) => ({ exchangeId: exchange.id, to: 0, version: 1 }))),
  "planning.level.remove": plan(within(({ exchange }) => ({ exchangeId: exchange.id, version: 1 }))),
  "planning.level.restore": plan(
    within(({ removed: { exchange } }) => ({ exchangeId: exchange.id, version: exchange.version })),
  ),
  "planning.alert.list": read(ofProject),
  "planning.alert.assess": plan(within(({ alert }) => ({ alertId: alert.id, text: text("Seen"), version: 1 }))),
  "planning.alert.remind": plan(within(({ alert }) => ({ alertId: alert.id, text: text("Please report") }))),
  "planning.monitor.get": read(ofProject),
  "planning.monitor.series": read(ofProject),
  "planning.monitor.course": read(within(({ watched }) => ({ watchId: watched.id }))),
  "planning.monitor.futures": read(
    within((_, place) => ({ ensembleId: place.finishedEnsembleId, policyId: "desert-oasis" })),
  ),
  "planning.stakeholder.list": read(ofProject),
  "planning.stakeholder.uses": read(ofProject),
  "planning.stakeholder.create": plan(within(() => ({ drafts: [stakeholderDraft] }))),
  "planning.stakeholder.edit": plan(
    within(({ stakeholder }) => ({ stakeholderId: stakeholder.id, draft: stakeholderDraft, version: 1 })),
  ),
  "planning.stakeholder.remove": plan(within(({ stakeholder: { id } }) => ({ stakeholderId: id, version: 1 }))),
  "admin.organisation.get": administer(),
  "admin.organisation.rename": administer(async ({ database, callersOffice }) => {
    const { version } = await findOrganisation(database, callersOffice.scope);
    return { name: "Renamed office", version };
  }),
  "admin.member.list": administer(),
  "admin.member.changeRole": {
    who: administrators,
    names: "something",
    input: async (place) => ({ ...(await newMembership(place)), role: "reviewer" }),
  },
  "admin.member.remove": { who: administrators, names: "something", input: newMembership },
  "admin.invitation.list": administer(),
  "admin.invitation.create": administer(() => ({ email: `${randomUUID()}@office.example`, role: "viewer" })),
  "admin.invitation.revoke": {
    who: administrators,
    names: "something",
    input: async ({ database, office }) => {
      const { invitation } = await openInvitation(database, office);
      return { invitationId: invitation.id, version: invitation.version };
    },
  },
  "admin.audit.list": administer(() => ({ limit: 200 })),
  "admin.project.list": administer(),
  "admin.reference.status": administer(),
};

async function newMembership({ database, office }: Place) {
  const { user } = await newPerson(database, "Guest");
  const { id, version } = await database.transaction((tx) => addMembership(tx, office.scope, user.id, "viewer"));
  return { membershipId: id, version };
}

async function approvePlan({ database, office, project: { project, plan } }: Place): Promise<void> {
  if ((await findActionPlan(database, office.scope, project.id)).state === "approved") return;
  for (const [done, action] of (["submit", "approve"] as const).entries()) {
    const by = { id: null, name: action };
    const step = { action, by, note: null, overrideReason: action === "approve" ? text("in a test") : null };
    await database.transaction((tx) =>
      movePlan(tx, office.scope, project.id, plan.versionId, step, plan.version + done),
    );
  }
}

const aboutMeasure = ({ lineageId }: Measure): CommentSubject => ({ kind: "measure", id: lineageId, field: "budget" });

/** Said by the caller, where there is one: nobody changes the words of another. */
async function newComment({ database, office, caller, project: { project, measure } }: Place): Promise<Comment> {
  const by = { id: caller?.user.id ?? null, name: "somebody" };
  const draft = { subject: aboutMeasure(measure), text: "Why here?" };
  return database.transaction((tx) => addComment(tx, office.scope, project.id, draft, by));
}
