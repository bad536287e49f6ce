import { randomUUID } from "node:crypto";
import { AlertId, GateId, IndicatorId, type ProjectId, Role } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, change, database, withBureauForEachTest } from "../test/bureau-for-tests.ts";
import { alertAbout, decisionBy, observed, planDraft } from "../test/drafts.ts";
import { createUser } from "./account.ts";
import { createActionPlan } from "./action-plan.ts";
import { listAlerts, moveAlert, raiseAlert } from "./alert.ts";
import { appendAuditEvent, findLastChange, listAuditEvents } from "./audit-event.ts";
import { addConsultation, listConsultations, moveConsultation } from "./consultation.ts";
import { listDecisionRecords, recordDecision } from "./decision-record.ts";
import { addMembership } from "./membership.ts";
import { findProject, removeProject, renameProject } from "./project.ts";
import { RowNotFound } from "./row-not-found.ts";
import { StaleVersion } from "./stale-version.ts";
import { TransitionRefused } from "./transition-refused.ts";
import { saveObservation } from "./write-observation.ts";

withBureauForEachTest();

function append(action: string, projectId: ProjectId | null = bureau.project.id) {
  const { owner, scope, project } = bureau;
  const draft = {
    actor: { id: owner.id, name: owner.name },
    action,
    subject: { kind: "project", id: project.id },
    projectId,
    detail: { before: { name: "Jinchang 2035" }, after: null, empty: [] },
  };
  return database.transaction((tx) => appendAuditEvent(tx, scope, draft));
}

async function actions(page: Parameters<typeof listAuditEvents>[2]) {
  const { events, nextCursor } = await listAuditEvents(database, bureau.scope, page);
  return { actions: events.map((event) => event.action), nextCursor };
}

describe("the audit trail", () => {
  it("is read as it was written, page by page, the newest first", async () => {
    for (const action of ["one", "two", "three"]) await append(action);
    const last = await append("four");
    const first = await listAuditEvents(database, bureau.scope, { limit: 2 });
    expect(first.events[0]).toEqual(last);
    const { actions: newest, nextCursor } = await actions({ limit: 3 });
    expect(newest).toEqual(["four", "three", "two"]);
    expect(await actions({ limit: 3, cursor: nextCursor! })).toEqual({ actions: ["one"], nextCursor: null });
  });

  it("keeps the order of events of one transaction", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `step ${index}`);
    await database.transaction(async (tx) => {
      for (const action of names) {
        const subject = { kind: "plan", id: "x" };
        const actor = { id: null, name: "example" };
        await appendAuditEvent(tx, bureau.scope, { actor, action, subject, projectId: null, detail: {} });
      }
    });
    expect((await actions({ limit: 50 })).actions).toEqual(names.reverse());
  });

  it("tells one project's events from the others', and the latest change of a thing", async () => {
    const mine = await append("mine");
    await append("the organisation's", null);
    expect((await actions({ limit: 9, projectId: bureau.project.id })).actions).toEqual(["mine"]);
    expect(await findLastChange(database, bureau.scope, mine.subjectId)).toMatchObject({
      action: "the organisation's",
    });
    expect(await findLastChange(database, bureau.scope, randomUUID())).toBeNull();
  });

  it("is written with the change or not at all", async () => {
    const { scope, project, owner } = bureau;
    const halfWay = database.transaction(async (tx) => {
      await renameProject(tx, scope, project.id, "Half-way", 1);
      const actor = { id: owner.id, name: owner.name };
      const subject = { kind: "project", id: project.id };
      await appendAuditEvent(tx, scope, { actor, action: "rename", subject, projectId: project.id, detail: {} });
      throw new Error("the lights went out");
    });
    await expect(halfWay).rejects.toThrow("the lights went out");
    expect(await findProject(database, scope, project.id)).toEqual(project);
    expect((await actions({ limit: 9 })).actions).toEqual([]);
  });

  it("survives the project's removal, its deletion for good, and the organisation's", async () => {
    const { scope, project, organisation, owner } = bureau;
    const by = { id: owner.id, name: owner.name };
    await database.transaction(async (tx) => {
      await createActionPlan(tx, scope, project.id, planDraft);
      await saveObservation(tx, scope, project.id, observed("B11", 2020, { kind: "no-data" }), null, by);
    });
    await append("work");
    await database.transaction((tx) => removeProject(tx, scope, project.id, 1));
    expect((await actions({ limit: 9, projectId: project.id })).actions).toEqual(["work"]);
    await database.executeSql(`DELETE FROM "Project" WHERE "id" = $1`, [project.id]);
    expect((await actions({ limit: 9, projectId: project.id })).actions).toEqual(["work"]);
    await database.executeSql(`DELETE FROM "Organisation" WHERE "id" = $1`, [organisation.id]);
    expect((await actions({ limit: 9, projectId: project.id })).actions).toEqual(["work"]);
  });

  it("cannot be edited, shortened or emptied", async () => {
    const event = await append("work");
    for (const sql of [
      `UPDATE "AuditEvent" SET "actorName" = 'nobody' WHERE "id" = '${event.id}'`,
      `DELETE FROM "AuditEvent" WHERE "id" = '${event.id}'`,
      `TRUNCATE "AuditEvent"`,
    ]) {
      await expect(database.executeSql(sql), sql).rejects.toThrow(
        /AuditEvent rows are added, never changed or removed/,
      );
    }
    expect((await listAuditEvents(database, bureau.scope, { limit: 1 })).events).toEqual([event]);
  });
});

describe("an alert", () => {
  const draft = { ...alertAbout("gate-near B11"), kind: "gate-near" as const, indicatorId: IndicatorId.parse("B11") };

  it("is raised, assessed and decided", async () => {
    const { scope, project } = bureau;
    const alert = await database.transaction((tx) => raiseAlert(tx, scope, project.id, draft));
    expect(alert).toMatchObject({ ...draft, state: "open", version: 1 });
    expect(await listAlerts(database, scope, project.id)).toEqual([alert]);
    const move = (action: "assess" | "decide", version: number) =>
      database.transaction((tx) => moveAlert(tx, scope, project.id, alert.id, action, version));
    await expect(move("decide", 1)).rejects.toEqual(
      new TransitionRefused("alert", "open", "decide", ["assess", "lapse"]),
    );
    expect(await move("assess", 1)).toEqual({ ...alert, state: "assessed", version: 2 });
    await expect(move("decide", 1)).rejects.toBeInstanceOf(StaleVersion);
  });
});

describe("a decision record", () => {
  it("names what it answers, and is never changed", async () => {
    const { scope, project, owner } = bureau;
    const plan = await database.transaction((tx) => createActionPlan(tx, scope, project.id, planDraft));
    const alert = await database.transaction((tx) => raiseAlert(tx, scope, project.id, alertAbout("trend")));
    const draft = decisionBy(owner, { alertId: alert.id, gateId: plan.phases[1]!.gate!.id });
    const record = await database.transaction((tx) => recordDecision(tx, scope, project.id, draft));
    expect(record).toMatchObject({ ...draft, projectId: project.id });
    expect(await listDecisionRecords(database, scope, project.id)).toEqual([record]);
    const edit = database.executeSql(`UPDATE "DecisionRecord" SET "decision" = 'trigger'`);
    await expect(edit).rejects.toThrow(/DecisionRecord rows are added, never changed/);
  });

  it("answers an alert and a gate of its own project only", async () => {
    const { scope, project, owner } = bureau;
    const draft = decisionBy(owner, { decision: "adjust" });
    const record = (change: object) =>
      database.transaction((tx) => recordDecision(tx, scope, project.id, { ...draft, ...change }));
    const alertId = AlertId.parse(randomUUID());
    await expect(record({ alertId })).rejects.toEqual(new RowNotFound("alert", alertId));
    const gateId = GateId.parse(randomUUID());
    await expect(record({ gateId })).rejects.toEqual(new RowNotFound("gate", gateId));
    expect(await record({})).toMatchObject({ alertId: null, gateId: null });
  });

  it("is confirmed by its author only where nobody else may, and with a reason, whatever writes to the database", async () => {
    const { scope, project, owner } = bureau;
    const { user, membership } = await change(async (tx) => {
      const email = `${project.id}@bureau.example`;
      const second = await createUser(tx, { name: "Zhao Min", email, passwordHash: "x" });
      return { user: second, membership: await addMembership(tx, scope, second.id, "planner") };
    });
    const confirm = async (byId: string, text: string | null) => {
      const { id } = await change((tx) => recordDecision(tx, scope, project.id, decisionBy(owner)));
      await database.executeSql(
        `INSERT INTO "DecisionVoice" ("id", "organisationId", "projectId", "decisionId", "stance", "text", "byId", "byName")
         SELECT gen_random_uuid(), "organisationId", "projectId", "id", 'confirm', $2::jsonb, $3, 'x'
         FROM "DecisionRecord" WHERE "id" = $1`,
        [id, text, byId],
      );
    };
    const because = '{"en":"an office of one","zh":""}';
    for (const role of Role.options) {
      await database.executeSql(`UPDATE "Membership" SET "role" = $2 WHERE "id" = $1`, [membership.id, role]);
      const attempt = confirm(owner.id, because);
      if (role === "planner" || role === "viewer") await attempt;
      else await expect(attempt, role).rejects.toThrow(/while somebody else may/);
    }
    await expect(confirm(owner.id, null)).rejects.toThrow(/only with a reason/);
    await confirm(user.id, null);
  });
});

describe("a consultation", () => {
  it("keeps its days as days, and opens by its workflow", async () => {
    const { scope, project } = bureau;
    const draft = { title: { en: "", zh: "公众意见" }, opensOn: "2026-03-01", closesOn: "2026-03-31" };
    const consultation = await database.transaction((tx) => addConsultation(tx, scope, project.id, draft));
    expect(consultation).toMatchObject({ ...draft, state: "draft", version: 1 });
    const undated = await database.transaction((tx) =>
      addConsultation(tx, scope, project.id, { ...draft, opensOn: null, closesOn: null }),
    );
    expect(undated).toMatchObject({ opensOn: null, closesOn: null });
    expect(await listConsultations(database, scope, project.id)).toEqual([consultation, undated]);
    const move = (action: "open" | "answer", version: number) =>
      database.transaction((tx) => moveConsultation(tx, scope, project.id, consultation.id, action, version));
    await expect(move("answer", 1)).rejects.toBeInstanceOf(TransitionRefused);
    expect(await move("open", 1)).toEqual({ ...consultation, state: "open", version: 2 });
    await expect(move("open", 1)).rejects.toBeInstanceOf(StaleVersion);
  });
});
