import { addDecisionVoice, addMembership, createOrganisation, raiseAlert } from "@tamarisk/db";
import {
  type AlertFinding,
  DecisionRecordId,
  type GateId,
  IndicatorId,
  leavesOf,
  type ProjectId,
  TownId,
} from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../src/authorisation/caller.ts";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import { fillProject, foundOffice, gateDraft, newPerson, type Office, observationDraft, text } from "./test-world.ts";

let test: TestService;
let office: Office;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Decisions");
});
afterAll(() => test.close());

const planner = () => test.planning(office.members.planner);
const reviewer = () => test.planning(office.members.reviewer);
const vegetation = IndicatorId.parse("B9");
const [vegetationLeaf] = leavesOf(gateDraft.condition).filter((leaf) => leaf.kind === "value");

/** A project whose gate asks for a cover of 0.2; `cover` is what was observed. */
async function fresh(cover: number | null) {
  const { project, gate } = await fillProject(test.database, office);
  const projectId = project.id;
  const observe = (value: number, version: number | null, year: number = observationDraft.year) => {
    const draft = {
      ...observationDraft,
      year,
      indicatorId: vegetation,
      unit: "-",
      value: { kind: "measured", value } as const,
    };
    return planner().observation.save({ projectId, draft, version });
  };
  if (cover !== null) await observe(cover, null);
  const propose = (decision: "keep" | "adjust" | "trigger", override: string | null = null, gateId: GateId = gate.id) =>
    planner().decision.record({
      ...{ projectId, about: { kind: "gate", gateId }, decision, reason: text("the pilots work") },
      overrideReason: override === null ? null : text(override),
    });
  return { projectId, gate, observe, propose };
}

/** Another proposal just like one that waits, written past everything but the database, as of before one waited at a time. */
async function proposeAsBefore(id: string, guard: "guarded" | "unguarded"): Promise<string> {
  const copy = `INSERT INTO "DecisionRecord" SELECT (jsonb_populate_record(d, jsonb_build_object(
    'id', gen_random_uuid(), 'number', d."number" + 1))).* FROM "DecisionRecord" d WHERE d."id" = '${id}' RETURNING "id"`;
  const without = (
    sql: string,
  ) => `BEGIN; ALTER TABLE "DecisionRecord" DISABLE TRIGGER "DecisionRecord_waits_alone"; ${sql};
    ALTER TABLE "DecisionRecord" ENABLE TRIGGER "DecisionRecord_waits_alone"; COMMIT;
    SELECT "id" FROM "DecisionRecord" ORDER BY "id" = '${id}', "decidedAt" DESC LIMIT 1`;
  const { rows } = await test.database.executeSql(guard === "guarded" ? copy : without(copy));
  return String((rows[0] as { id: string }).id);
}

describe("a decision about a gate", () => {
  it("counts from the second person on, and keeps what was known when it was made [DECIDE1] [DECIDE5]", async () => {
    const { projectId, propose, observe } = await fresh(0.3);
    const proposed = await propose("trigger");
    expect(proposed).toMatchObject({ number: 1, state: "proposed", overrideReason: null, allowedSteps: ["withdraw"] });
    expect(proposed.others).toContain(office.members.reviewer.user.name);
    expect(proposed.evidence.gate?.reading).toMatchObject({
      ...{ status: "met", conditions: [{ evidence: [{ value: 0.3, version: 1 }] }] },
    });
    await observe(0.1, 1);
    const confirmed = await reviewer().decision.confirm({ projectId, decisionId: proposed.id });
    expect(confirmed).toMatchObject({ state: "in-force", isConfirmedAlone: false, voices: [{ stance: "confirm" }] });
    expect(confirmed.evidence).toEqual(proposed.evidence);
  });

  it("needs a reason to trigger a gate that is not met, near or unknown [DECIDE6]", async () => {
    for (const cover of [0.1, 0.19, null]) {
      const { projectId, propose } = await fresh(cover);
      expect(await problemOf(propose("trigger"))).toMatchObject({
        kind: "decision-refused",
        reason: "override-needed",
      });
      const kept = await propose("keep", "not asked for");
      expect(kept).toMatchObject({ overrideReason: null });
      await planner().decision.withdraw({ projectId, decisionId: kept.id });
      expect(await propose("trigger", "the survey is late")).toMatchObject({
        ...{ number: 2, overrideReason: text("the survey is late") },
      });
    }
  });

  it("keeps a dissent, and is withdrawn by its author before it counts, not after [DECIDE3] [DECIDE4]", async () => {
    const { projectId, propose } = await fresh(0.3);
    const { id: decisionId } = await propose("keep");
    const tooEarly = { projectId, decisionId, text: text("the belts are too young") };
    expect(await reviewer().decision.dissent(tooEarly)).toMatchObject({
      ...{ state: "proposed", voices: [{ stance: "dissent", text: tooEarly.text }] },
    });
    expect(await planner().decision.withdraw({ projectId, decisionId })).toMatchObject({ state: "withdrawn" });
    expect(await problemOf(reviewer().decision.confirm({ projectId, decisionId }))).toMatchObject({
      reason: "settled",
    });
  });

  it("is withdrawn in its author's stead by an administrator with a reason, not by a planner [DECIDE3]", async () => {
    const { projectId, gate } = await fresh(0.3);
    const about = { kind: "gate", gateId: gate.id } as const;
    const [owner, administrator] = [office.members.owner, office.members.administrator].map((who) =>
      test.planning(who),
    );
    const { id: decisionId } = await owner!.decision.record({
      ...{ projectId, about, decision: "keep", reason: text("wait") },
    });
    const withdrawal = { projectId, decisionId, text: text("she has left the bureau") };
    expect(await problemOf(planner().decision.withdraw(withdrawal))).toMatchObject({
      ...{ reason: "only-author", decidedByName: office.members.owner.user.name },
    });
    const bare = administrator!.decision.withdraw({ projectId, decisionId });
    expect(await problemOf(bare)).toMatchObject({ reason: "reason-needed" });
    expect(await administrator!.decision.withdraw(withdrawal)).toMatchObject({
      ...{ state: "withdrawn", voices: [{ stance: "withdraw", text: withdrawal.text }] },
    });
  });

  it("is not confirmed by whoever dissented, by no route; a third person confirms [DECIDE8]", async () => {
    const { projectId, propose } = await fresh(0.3);
    const { id: decisionId } = await propose("keep");
    const said = await reviewer().decision.dissent({ projectId, decisionId, text: text("the belts are too young") });
    expect(said.allowedSteps).not.toContain("confirm");
    expect(said.others).not.toContain(office.members.reviewer.user.name);
    expect(await problemOf(reviewer().decision.confirm({ projectId, decisionId }))).toMatchObject({
      ...{ kind: "decision-refused", reason: "dissented" },
    });
    const { user } = office.members.reviewer;
    const voice = { stance: "confirm", text: null, by: { id: user.id, name: user.name } } as const;
    const scope = { organisationId: office.organisation.id };
    await expect(
      test.database.transaction((tx) => addDecisionVoice(tx, scope, projectId, decisionId, voice)),
    ).rejects.toThrow("whoever dissented does not confirm");
    const administrator = test.planning(office.members.administrator);
    expect(await administrator.decision.confirm({ projectId, decisionId })).toMatchObject({ state: "in-force" });
  });

  it("about a gate that is not in the plan is refused", async () => {
    const [mine, other] = [await fresh(0.3), await fresh(0.3)];
    const problem = await problemOf(mine.propose("keep", null, other.gate.id));
    expect(problem).toMatchObject({ kind: "not-found", subject: "gate" });
  });

  it("takes one confirmation of two at once", async () => {
    const { projectId, propose } = await fresh(0.3);
    const { id: decisionId } = await propose("trigger");
    const people = [reviewer(), test.planning(office.members.owner)];
    const both = await Promise.allSettled(people.map((each) => each.decision.confirm({ projectId, decisionId })));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("leads to the next version of the plan once it counts, and only once", async () => {
    const { projectId, propose } = await fresh(0.3);
    const { plan } = await planner().plan.get({ projectId });
    const owner = test.planning(office.members.owner);
    const step = { projectId, versionId: plan.versionId };
    await planner().plan.transition({ ...step, action: "submit", version: 1 });
    await owner.plan.transition({ ...step, action: "approve", version: 2 });
    const { id: decisionId } = await propose("adjust");
    const revision = { projectId, reason: text("the pilots work"), decisionId };
    expect(await problemOf(planner().plan.revise(revision))).toMatchObject({
      ...{ kind: "decision-refused", reason: "not-in-force" },
    });
    expect((await reviewer().decision.confirm({ projectId, decisionId })).allowedSteps).not.toContain("revise");
    expect((await planner().decision.list({ projectId }))[0]?.allowedSteps).toEqual(["revise"]);
    await planner().plan.revise(revision);
    expect((await planner().decision.list({ projectId }))[0]).toMatchObject({ planVersion: 2, allowedSteps: [] });
  });
});

describe("decisions about one gate", () => {
  it("wait one at a time: of three at once one is taken, and the others are told of it [DECIDE9]", async () => {
    const { projectId, propose } = await fresh(0.3);
    const calls = await Promise.allSettled([propose("keep"), propose("adjust"), propose("trigger")]);
    const taken = calls.flatMap((call) => (call.status === "fulfilled" ? [call.value] : []));
    expect(taken).toHaveLength(1);
    const { number, decision, decidedByName, decidedAt, id: decisionId } = taken[0]!;
    for (const call of calls) {
      if (call.status === "rejected") {
        const another = { number, decision, decidedByName, decidedAt };
        const expected = { kind: "another-decision", reason: "proposal-waits", another };
        expect(await problemOf(Promise.reject(call.reason))).toEqual(expected);
      }
    }
    await expect(proposeAsBefore(decisionId, "guarded")).rejects.toThrow(/decision 1 about the same waits/);
    await planner().decision.withdraw({ projectId, decisionId });
    expect(await propose("keep")).toMatchObject({ number: 2, state: "proposed" });
  });

  it("build on what is in force: with something newer or a reason, and only the newest counts [DECIDE10]", async () => {
    const { projectId, propose, observe } = await fresh(0.3);
    const confirm = (decisionId: DecisionRecordId) => reviewer().decision.confirm({ projectId, decisionId });
    const first = await propose("adjust");
    await confirm(first.id);
    expect(await problemOf(propose("keep"))).toMatchObject({ reason: "nothing-newer", another: { number: 1 } });
    const second = await propose("keep", "the ministry asks for it");
    expect(second).toMatchObject({ overrideReason: text("the ministry asks for it") });
    await planner().decision.withdraw({ projectId, decisionId: second.id });
    await observe(0.35, 1);
    const third = await propose("trigger");
    expect(third).toMatchObject({ number: 3, overrideReason: null });
    await confirm(third.id);
    expect(await problemOf(propose("trigger", "once more"))).toMatchObject({
      ...{ kind: "another-decision", reason: "already-triggered", another: { number: 3 } },
    });
    const states = (await planner().decision.list({ projectId })).map(({ number, state, supersededBy }) => {
      return [number, state, supersededBy];
    });
    expect(states).toEqual([
      [3, "in-force", null],
      [2, "withdrawn", null],
      [1, "in-force", 3],
    ]);
    const revision = { projectId, reason: text("the pilots work"), decisionId: first.id };
    expect(await problemOf(planner().plan.revise(revision))).toMatchObject({
      reason: "overtaken",
      another: { number: 3 },
    });
  });

  it("that waited side by side before the rule stay; the first to be confirmed counts, by every route [DECIDE10]", async () => {
    const { projectId, propose } = await fresh(0.3);
    const { id: first } = await propose("keep");
    const second = DecisionRecordId.parse(await proposeAsBefore(first, "unguarded"));
    const people = [reviewer(), test.planning(office.members.owner)];
    const both = await Promise.allSettled(
      [first, second].map((decisionId, at) => people[at]!.decision.confirm({ projectId, decisionId })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const list = await reviewer().decision.list({ projectId });
    const left = list.find(({ state }) => state === "proposed")!;
    expect(left.allowedSteps).toEqual(["dissent"]);
    expect(await problemOf(reviewer().decision.confirm({ projectId, decisionId: left.id }))).toMatchObject({
      ...{ kind: "another-decision", reason: "overtaken" },
    });
    const { user } = office.members.reviewer;
    const voice = { stance: "confirm", text: null, by: { id: user.id, name: user.name } } as const;
    await expect(
      test.database.transaction((tx) => addDecisionVoice(tx, office.scope, projectId, left.id, voice)),
    ).rejects.toThrow(/has come into force since/);
    expect(await planner().decision.withdraw({ projectId, decisionId: left.id })).toMatchObject({ state: "withdrawn" });
  });
});

describe("a gate", () => {
  it("asks for places of its project only, and a foreign one is refused by name [GATE8]", async () => {
    const { projectId, gate } = await fresh(null);
    const elsewhere = { ...vegetationLeaf!, townId: TownId.parse("110101") };
    const draft = { ...gateDraft, condition: { kind: "not" as const, condition: elsewhere } };
    const set = planner().gate.set({ projectId, phaseId: gate.opensPhaseId, draft, version: gate.version });
    expect(await problemOf(set)).toMatchObject({
      kind: "condition-problem",
      problems: [
        {
          ...{ kind: "foreign-place", indicatorId: "B9", found: { townId: "110101", name: { zh: "东城区" } } },
          expected: [{ townId: "620300" }, { townId: "620302" }],
        },
      ],
    });
  });
});

describe("a decision about an alert", () => {
  it("comes after its assessment, keeps its words and values, and closes it when confirmed [DECIDE7]", async () => {
    const { projectId, observe, gate } = await fresh(0.19);
    await observe(0.19, 1);
    const finding: AlertFinding = {
      ...{ kind: "gate-near", key: "gate", indicatorId: vegetation, townId: TownId.parse("620300") },
      ...{ gateLineageId: gate.lineageId, facts: { value: 0.19 }, message: text("cover is near") },
    };
    const alert = await test.database.transaction((tx) => raiseAlert(tx, office.scope, projectId, finding));
    const decide = () =>
      planner().decision.record({
        ...{ projectId, about: { kind: "alert", alertId: alert.id }, decision: "keep", reason: text("one year only") },
      });
    expect(await problemOf(decide())).toMatchObject({ reason: "alert-not-assessed" });
    await planner().alert.assess({ projectId, alertId: alert.id, text: text("provisional"), version: 1 });
    const proposed = await decide();
    expect(proposed.evidence).toMatchObject({
      alert: { message: finding.message, assessment: { text: text("provisional") } },
      gate: { reading: { status: "near" } },
      observations: [{ value: 0.19, version: 2 }],
    });
    await reviewer().decision.confirm({ projectId, decisionId: proposed.id });
    const again = await problemOf(reviewer().decision.confirm({ projectId, decisionId: proposed.id }));
    expect(again).toMatchObject({ reason: "settled" });
  });

  it("judges the gate of the plan in force, whatever a later draft asks for [DECIDE6]", async () => {
    const { projectId, gate } = await fresh(0.1);
    const owner = test.planning(office.members.owner);
    const step = { projectId, versionId: (await planner().plan.get({ projectId })).plan.versionId };
    await planner().plan.transition({ ...step, action: "submit", version: 1 });
    await owner.plan.transition({ ...step, action: "approve", version: 2 });
    const { plan } = await planner().plan.revise({ projectId, reason: text("easier gates") });
    const [phase] = plan.phases.filter((each) => each.gate?.lineageId === gate.lineageId);
    const easier = { ...gateDraft, condition: { ...vegetationLeaf!, threshold: 0.05 } };
    await planner().gate.set({ projectId, phaseId: phase!.id, draft: easier, version: phase!.gate!.version });
    const finding: AlertFinding = {
      ...{ kind: "gate-near", key: "gate", indicatorId: null, townId: null, facts: {} },
      ...{ gateLineageId: gate.lineageId, message: text("cover is near") },
    };
    const { id: alertId } = await test.database.transaction((tx) => raiseAlert(tx, office.scope, projectId, finding));
    await planner().alert.assess({ projectId, alertId, text: text("provisional"), version: 1 });
    const about = { projectId, about: { kind: "alert", alertId }, reason: text("the pilots work") } as const;
    expect(await problemOf(planner().decision.record({ ...about, decision: "trigger" }))).toMatchObject({
      reason: "override-needed",
    });
    expect((await planner().decision.record({ ...about, decision: "keep" })).evidence).toMatchObject({
      ...{ planVersion: 1, gate: { reading: { status: "not-met" } } },
    });
  });
});

describe("a gate that was decided on", () => {
  const gateAlerts = async (projectId: ProjectId) =>
    (await planner().alert.list({ projectId, state: "open" })).filter(({ kind }) => kind === "gate-near");
  const decide = async (projectId: ProjectId, decision: "keep" | "trigger", meanwhile = async () => {}) => {
    const [alert] = await gateAlerts(projectId);
    const about = { kind: "alert", alertId: alert!.id } as const;
    await planner().alert.assess({ projectId, alertId: alert!.id, text: text("seen"), version: alert!.version });
    const said = { about, decision, reason: text("the pilots work"), overrideReason: text("no time to lose") };
    const { id: decisionId } = await planner().decision.record({ projectId, ...said });
    await meanwhile();
    await reviewer().decision.confirm({ projectId, decisionId });
  };

  it("is asked about again on newer values, once each, and not after it was triggered [MON20]", async () => {
    const { projectId, observe } = await fresh(0.19);
    const year: number = observationDraft.year;
    expect(await gateAlerts(projectId)).toMatchObject([{ facts: { occasion: `near ${year} 0` } }]);
    await decide(projectId, "keep");
    await observe(0.195, 1);
    expect(await gateAlerts(projectId)).toEqual([]);
    await observe(0.185, null, year + 1);
    await observe(0.19, 1, year + 1);
    expect(await gateAlerts(projectId)).toHaveLength(1);
    await decide(projectId, "trigger");
    await observe(0.25, null, year + 2);
    expect(await gateAlerts(projectId)).toEqual([]);
  });

  it("is asked about again by values that came between proposal and confirmation [MON20]", async () => {
    const { projectId, observe } = await fresh(0.19);
    const year: number = observationDraft.year;
    await decide(projectId, "keep", async () => {
      await observe(0.25, null, year + 1);
    });
    const alerts = await planner().alert.list({ projectId });
    expect(alerts.filter(({ kind }) => kind === "gate-near")).toMatchObject([
      { state: "open", facts: { occasion: `met ${year + 1} 1` } },
      { state: "decided", facts: { occasion: `near ${year} 0` } },
    ]);
  });
});

describe("an office of one", () => {
  it("confirms its own decision with a reason, and shows that it did [DECIDE2]", async () => {
    const { user, sessionId } = await newPerson(test.database, "Lin Xia");
    const organisation = await test.database.transaction((tx) =>
      createOrganisation(tx, { name: "Alone", slug: `alone-${user.id}` }),
    );
    const scope = { organisationId: organisation.id };
    await test.database.transaction((tx) => addMembership(tx, scope, user.id, "owner"));
    const { project, gate } = await fillProject(test.database, { scope });
    const alone: Caller = { kind: "member", user, sessionId, organisation, role: "owner" };
    const { decision } = test.planning(alone);
    const { id: decisionId } = await decision.record({
      ...{ projectId: project.id, about: { kind: "gate", gateId: gate.id }, decision: "keep", reason: text("wait") },
    });
    const bare = decision.confirm({ projectId: project.id, decisionId });
    expect(await problemOf(bare)).toMatchObject({ reason: "reason-needed" });
    const said = { projectId: project.id, decisionId, text: text("nobody else works here") };
    expect(await decision.confirm(said)).toMatchObject({ state: "in-force", isConfirmedAlone: true, others: [] });
  });
});

describe("the learning log", () => {
  it("keeps a lesson beside the decisions, with nobody to confirm it", async () => {
    const { projectId } = await fresh(null);
    await planner().decision.learn({ projectId, text: text("farmers keep belts when orchards pay") });
    expect(await reviewer().decision.list({ projectId })).toMatchObject([
      { decision: "learned", state: "in-force", allowedSteps: [], number: 1 },
    ]);
  });
});
