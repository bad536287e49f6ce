import { findProject, listAuditEvents } from "@tamarisk/db";
import { type PlanVersionId, townYear, type UserId } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import {
  fillProject,
  foundOffice,
  gateDraft,
  measureDraft,
  type Office,
  observationDraft,
  openInvitation,
  text,
} from "./test-world.ts";

let test: TestService;
let office: Office;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Changes");
});
afterAll(() => test.close());

const trail = () => listAuditEvents(test.database, office.scope, { limit: 100 });
const planner = () => test.planning(office.members.planner);
const administrator = () => test.admin(office.members.administrator);

describe("the audit trail", () => {
  it("tells who changed what, from what to what, beside the change itself", async () => {
    const project = await planner().project.create({ name: "Jinchang 2035", townId: "620300" });
    await planner().project.rename({ projectId: project.id, name: "Jinchang 2040", version: project.version });
    const { events } = await administrator().audit.list({ projectId: project.id });
    const byPeople = events.filter(({ actorName }) => actorName !== "Tamarisk");
    expect(
      byPeople.map(({ action, actorName, subjectId, detail }) => ({ action, actorName, subjectId, detail })),
    ).toEqual([
      { action: "rename", actorName: "planner of Changes", subjectId: project.id, detail: { to: "Jinchang 2040" } },
      {
        action: "create",
        actorName: "planner of Changes",
        subjectId: project.id,
        detail: { name: "Jinchang 2035", townId: "620300" },
      },
    ]);
  });

  it("and the change happen together or not at all", async () => {
    const { project } = await fillProject(test.database, office);
    const before = await trail();
    const { planner: member } = office.members;
    const unwritable = { ...member, user: { ...member.user, id: "no id the trail could keep" as UserId } };
    const rename = { projectId: project.id, name: "Never seen", version: project.version };
    await expect(test.planning(unwritable).project.rename(rename)).rejects.toThrow();
    expect(await findProject(test.database, office.scope, project.id)).toEqual(project);
    expect(await trail()).toEqual(before);
  });

  it("outlives the project it speaks of", async () => {
    const { project } = await fillProject(test.database, office);
    const owner = test.planning(office.members.owner);
    await owner.project.remove({ projectId: project.id, version: project.version });
    const gone = await problemOf(planner().project.get({ projectId: project.id }));
    expect(gone).toEqual({ kind: "not-found", subject: "project", id: project.id });
    const { events } = await administrator().audit.list({ projectId: project.id });
    expect(events[0]).toMatchObject({ action: "remove", detail: { name: "Jinchang 2035" } });
    const records = await administrator().project.list();
    expect(records.find((record) => record.id === project.id)).toMatchObject({
      removedAt: expect.any(Date),
      auditCount: 1,
    });
  });

  it("is read page by page without a gap", async () => {
    const all = (await administrator().audit.list({ limit: 200 })).events.map((event) => event.id);
    const pages: string[] = [];
    for (let cursor: string | undefined; pages.length < all.length; ) {
      const page = await administrator().audit.list({ limit: 2, cursor });
      pages.push(...page.events.map((event) => event.id));
      cursor = page.nextCursor ?? undefined;
      if (!cursor) break;
    }
    expect(pages).toEqual(all);
  });

  it("is narrowed by who it was, what it was about, and when", async () => {
    const { project } = await fillProject(test.database, office);
    const list = (filter: object) => administrator().audit.list({ projectId: project.id, limit: 200, ...filter });
    const named = await planner().project.rename({ projectId: project.id, name: "A", version: project.version });
    await test
      .planning(office.members.owner)
      .project.rename({ projectId: project.id, name: "B", version: named.version });
    const { id: actorId } = office.members.planner.user;
    expect((await list({ actorId })).events).toMatchObject([{ action: "rename", detail: { to: "A" } }]);
    const [latest] = (await list({ subjectKind: "project", subjectId: project.id })).events;
    expect(latest).toMatchObject({ detail: { to: "B" } });
    const at = latest!.at.toISOString();
    expect((await list({ from: at })).events).toContainEqual(latest);
    expect((await list({ before: at })).events).not.toContainEqual(latest);
    expect((await list({ subjectKind: "gate" })).events).toEqual([]);
  });
});

describe("years written from the schedule", () => {
  const budgetLines = [{ source: "government" as const, year: 2028, millionCny: 3, isSecured: true }];
  async function measureWithBudget() {
    const { project, measure } = await fillProject(test.database, office);
    const draft = { ...measureDraft, budgetMillionCny: 3, budgetLines };
    const { version } = await planner().measure.update({
      ...{ projectId: project.id, measureId: measure.id, draft, version: measure.version },
    });
    const years = { measureId: measure.id, version, startYear: 2028, endYear: 2032 };
    const write = (budgetShiftYears: number) =>
      planner().schedule.write({ projectId: project.id, changes: [{ ...years, budgetShiftYears }] });
    const history = () => planner().plan.history({ projectId: project.id, lineageId: measure.lineageId });
    return { measure, version, write, history };
  }

  it("stand in the history of the measure, from what to what", async () => {
    const { measure, version, write, history } = await measureWithBudget();
    expect(await write(2)).toEqual([{ measureId: measure.id, version: version + 1 }]);
    const [latest] = await history();
    expect(latest).toMatchObject({ action: "update", actorName: "planner of Changes", subjectKind: "measure" });
    expect(latest!.detail).toEqual({
      title: measureDraft.title,
      changes: [
        { field: "startYear", before: 2026, after: 2028 },
        { field: "endYear", before: 2030, after: 2032 },
        { field: "budgetLines", before: budgetLines, after: [{ ...budgetLines[0], year: 2030 }] },
      ],
    });
    const { events } = await trail();
    expect(events[0]).toMatchObject({ action: "apply", subjectKind: "schedule", detail: { measures: 1 } });
  });

  it("are refused as wrong input where a budget line would leave the years of a plan, and nothing is told then", async () => {
    const { write, history } = await measureWithBudget();
    const before = await history();
    expect(await problemOf(write(150))).toEqual({
      kind: "invalid-input",
      issues: [
        {
          path: ["changes", "budgetShiftYears"],
          code: "no-such-year",
          message: expect.stringMatching(/would move to 2178/),
        },
      ],
    });
    expect(await history()).toEqual(before);
  });
});

describe("a change based on an old version", () => {
  it("is refused, and names who changed the thing first", async () => {
    const { project } = await fillProject(test.database, office);
    const change = { projectId: project.id, version: project.version };
    await test.planning(office.members.owner).project.rename({ ...change, name: "First" });
    expect(await problemOf(planner().project.rename({ ...change, name: "Second" }))).toEqual({
      kind: "stale-version",
      subject: "project",
      expected: 1,
      found: 2,
      changedBy: "owner of Changes",
      changedAt: expect.any(Date),
    });
  });

  it.each(["phase", "unit", "measure", "gate", "observation", "plan"] as const)(
    "is refused for a %s too",
    async (noun) => {
      const { project, phase, unit, second, measure, gate, observation, plan } = await fillProject(
        test.database,
        office,
      );
      const projectId = project.id;
      const years = { startYear: null, endYear: null };
      const {
        phase: phases,
        unit: units,
        measure: measures,
        gate: gates,
        observation: observations,
        plan: plans,
      } = planner();
      const versionId: PlanVersionId = plan.versionId;
      const changes = {
        phase: () =>
          phases.update({
            projectId,
            phaseId: phase.id,
            draft: { title: text("A"), ...years },
            version: phase.version,
          }),
        unit: () =>
          units.update({ projectId, unitId: unit.id, draft: { code: "9", title: text("A") }, version: unit.version }),
        measure: () =>
          measures.update({ projectId, measureId: measure.id, draft: measureDraft, version: measure.version }),
        gate: () => gates.set({ projectId, phaseId: second.id, draft: gateDraft, version: gate.version }),
        observation: () => observations.save({ projectId, draft: observationDraft, version: observation.version }),
        plan: () => plans.rename({ projectId, versionId, title: text("A"), version: plan.version }),
      };
      await changes[noun]();
      expect(await problemOf(changes[noun]())).toMatchObject({
        kind: "stale-version",
        expected: 1,
        found: 2,
        changedBy: "planner of Changes",
      });
    },
  );

  it("is refused for an organisation, a member and an invitation", async () => {
    const other = await foundOffice(test.database, "Stale");
    const admin = test.admin(other.members.owner);
    await admin.organisation.rename({ name: "Stale A", version: 1 });
    const stale = { kind: "stale-version", expected: 1, found: 2, changedBy: "owner of Stale" };
    expect(await problemOf(admin.organisation.rename({ name: "Stale B", version: 1 }))).toMatchObject(stale);
    const viewer = (await admin.member.list()).find((member) => member.role === "viewer")!;
    const promote = { membershipId: viewer.id, role: "planner" as const, version: viewer.version };
    await admin.member.changeRole(promote);
    expect(await problemOf(admin.member.changeRole(promote))).toMatchObject(stale);
    const { invitation } = await openInvitation(test.database, other);
    const revoke = { invitationId: invitation.id, version: invitation.version };
    await admin.invitation.revoke(revoke);
    expect(await problemOf(admin.invitation.revoke(revoke))).toMatchObject(stale);
  });

  it("says that a cell has been filled when it was taken for blank", async () => {
    const { project } = await fillProject(test.database, office);
    const save = planner().observation.save({ projectId: project.id, draft: observationDraft, version: null });
    expect(await problemOf(save)).toMatchObject({ kind: "stale-version", expected: 0, found: 1 });
  });
});

describe("a plan", () => {
  it("past its draft refuses every edit and says in which state it is", async () => {
    const { project, phase, unit, measure, plan, second } = await fillProject(test.database, office);
    const projectId = project.id;
    await planner().plan.transition({ projectId, versionId: plan.versionId, action: "submit", version: plan.version });
    const notEditable = { kind: "not-editable", state: "in-review" };
    const { version } = measure;
    expect(
      await problemOf(planner().measure.update({ projectId, measureId: measure.id, draft: measureDraft, version })),
    ).toEqual(notEditable);
    expect(await problemOf(planner().measure.add({ projectId, unitId: unit.id, draft: measureDraft }))).toEqual(
      notEditable,
    );
    expect(await problemOf(planner().phase.remove({ projectId, phaseId: phase.id, version: phase.version }))).toEqual(
      notEditable,
    );
    expect(
      await problemOf(planner().gate.set({ projectId, phaseId: second.id, draft: gateDraft, version: 1 })),
    ).toEqual(notEditable);
  });

  it("refuses a move its state does not have, and lists those it has", async () => {
    const { project, plan } = await fillProject(test.database, office);
    const owner = test.planning(office.members.owner);
    const publish = {
      projectId: project.id,
      versionId: plan.versionId,
      action: "publish" as const,
      version: plan.version,
    };
    expect(await problemOf(owner.plan.transition(publish))).toEqual({
      kind: "refused-transition",
      from: "draft",
      action: "publish",
      allowed: ["submit"],
    });
  });

  it("judges its gates by the project's observations and offers only the moves the caller may make", async () => {
    const { project, gate } = await fillProject(test.database, office);
    const asPlanner = await planner().plan.get({ projectId: project.id });
    expect(asPlanner.readings[gate.id]).toMatchObject({ status: "unknown", conditions: [{ reason: "no-data" }] });
    expect(asPlanner.allowedActions).toEqual(["submit"]);
    expect((await test.planning(office.members.viewer).plan.get({ projectId: project.id })).allowedActions).toEqual([]);
    const draft = {
      ...observationDraft,
      indicatorId: "B9",
      unit: "-",
      value: { kind: "measured" as const, value: 0.31 },
    };
    await planner().observation.save({ projectId: project.id, draft, version: null });
    expect((await planner().plan.get({ projectId: project.id })).readings[gate.id]?.status).toBe("met");
  });

  it("takes a removed measure, unit and phase back where they stood", async () => {
    const { project, phase, unit, measure } = await fillProject(test.database, office);
    const projectId = project.id;
    const before = (await planner().plan.get({ projectId })).plan.phases;
    const removed = {
      measure: await planner().measure.remove({ projectId, measureId: measure.id, version: measure.version }),
      unit: await planner().unit.remove({ projectId, unitId: unit.id, version: unit.version }),
      phase: await planner().phase.remove({ projectId, phaseId: phase.id, version: phase.version }),
    };
    expect((await planner().plan.get({ projectId })).plan.phases.map((each) => each.title.en)).toEqual(["Two"]);
    await planner().phase.restore({ projectId, ...removed.phase });
    await planner().unit.restore({ projectId, ...removed.unit });
    await planner().measure.restore({ projectId, ...removed.measure });
    const after = (await planner().plan.get({ projectId })).plan.phases;
    expect(after[0]?.units[0]?.measures.map((each) => each.id)).toEqual(
      before[0]?.units[0]?.measures.map((each) => each.id),
    );
    expect(after.map((each) => each.id)).toEqual(before.map((each) => each.id));
  });

  it("refuses a place its list does not have", async () => {
    const { project, phase } = await fillProject(test.database, office);
    const move = planner().phase.move({ projectId: project.id, phaseId: phase.id, to: 7, version: phase.version });
    expect(await problemOf(move)).toMatchObject({ kind: "invalid-input", issues: [{ path: ["to"], found: "7" }] });
  });
});

describe("an observation", () => {
  it("in another unit, out of bounds or from the future is refused with what was found", async () => {
    const { project } = await fillProject(test.database, office);
    const draft = {
      ...observationDraft,
      year: 2149,
      unit: "permille",
      value: { kind: "measured" as const, value: 136 },
    };
    expect(await problemOf(planner().observation.save({ projectId: project.id, draft, version: null }))).toEqual({
      kind: "observation-problem",
      problems: [
        { kind: "other-unit", found: "permille", expected: "percent" },
        { kind: "future-year", found: 2149, latest: townYear(new Date()) },
        { kind: "outside-bounds", found: 136, lowest: 0, highest: 100 },
      ],
    });
  });

  it("of a place outside the project is refused and names the places it has", async () => {
    const { project } = await fillProject(test.database, office);
    const save = planner().observation.save({
      projectId: project.id,
      draft: { ...observationDraft, townId: "110101" },
      version: null,
    });
    expect(await problemOf(save)).toMatchObject({
      kind: "invalid-input",
      issues: [{ path: ["draft", "townId"], found: "110101", message: expect.stringContaining("620300, 620302") }],
    });
  });

  it("keeps every value it has had", async () => {
    const { project, observation } = await fillProject(test.database, office);
    const projectId = project.id;
    const blank = { ...observationDraft, value: { kind: "no-data" as const } };
    await planner().observation.save({ projectId, draft: blank, version: observation.version });
    const history = await planner().observation.history({ projectId, observationId: observation.id });
    expect(history.map(({ version, value, by }) => ({ version, kind: value.kind, by }))).toEqual([
      { version: 2, kind: "no-data", by: "planner of Changes" },
      { version: 1, kind: "measured", by: "test" },
    ]);
  });
});
