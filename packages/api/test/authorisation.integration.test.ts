import { findOrganisation } from "@tamarisk/db";
import { Role } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adminRouter } from "../src/admin-router.ts";
import type { Caller } from "../src/authorisation/caller.ts";
import { planningRouter } from "../src/planning-router.ts";
import { ProblemError } from "../src/problem/problem-error.ts";
import type { ProcedureMeta } from "../src/trpc/procedure-meta.ts";
import { copiedProjects } from "./copy-project.ts";
import { openTestService, type TestService } from "./open-test-service.ts";
import { type Place, type ProcedureRow, procedureTable } from "./procedure-table.ts";
import { finishedEnsemble, foundOffice, newPerson, type Office, type TestProject } from "./test-world.ts";

/** Every procedure with what it says of itself, by its whole path. The routers keep them flat, whatever their type says. */
const procedures = new Map(
  Object.entries({ planning: planningRouter, admin: adminRouter }).flatMap(([space, router]) => {
    const flat = router._def.procedures as unknown as Record<string, { _def: { meta?: ProcedureMeta } }>;
    return Object.entries(flat).map(([path, { _def }]) => [`${space}.${path}`, _def.meta] as const);
  }),
);

let test: TestService;
let home: Office;
let foreign: Office;
let newProject: () => Promise<TestProject>;

beforeAll(async () => {
  test = await openTestService();
  home = await foundOffice(test.database, "Home");
  foreign = await foundOffice(test.database, "Foreign");
  newProject = await copiedProjects(test.database, home);
});
afterAll(() => test.close());

describe("the table of procedures", () => {
  it("has a row for every procedure, and no row without one", () => {
    expect(Object.keys(procedureTable).sort()).toEqual([...procedures.keys()].sort());
  });

  it("is backed by a noun and an action on every procedure", () => {
    for (const meta of procedures.values()) {
      expect(meta).toMatchObject({ action: expect.any(String), noun: expect.any(String) });
    }
  });
});

describe.each(Object.entries(procedureTable))("%s", (path, row) => {
  it.each(Role.options)("treats a member with the role %s as the table says", async (role) => {
    const mayCall = typeof row.who === "string" || row.who.includes(role);
    const place = await placeFor(path, home, mayCall, home.members[role]);
    const input = await row.input?.(place);
    const before = await stateOf(home);
    const answer = await call(path, home.members[role], input);
    if (mayCall) return expect(answer).not.toBeInstanceOf(Error);
    const { action, noun } = metaOf(path);
    expect(problemOf(answer)).toEqual({
      kind: "forbidden",
      action: row.asks ?? action,
      subject: noun,
      role,
      needs: row.who,
    });
    expect(await stateOf(home)).toEqual(before);
  });

  it("gives a foreign organisation's owner nothing and changes nothing", async () => {
    const input = await row.input?.(await placeFor(path, foreign, false));
    const before = await stateOf(home);
    const answer = await call(path, foreign.members.owner, input);
    if (row.names === "something") {
      expect(problemOf(answer)).toMatchObject({ kind: "not-found" });
      expect(JSON.stringify(problemOf(answer))).not.toContain(home.organisation.name);
    } else if (!isByToken(path)) {
      expect(answer).not.toBeInstanceOf(Error);
      expect(JSON.stringify(answer ?? null)).not.toContain(home.organisation.id);
    }
    if (!isByToken(path)) expect(await stateOf(home)).toEqual(before);
  });

  it("tells somebody who is signed out to sign in, unless it is public", async () => {
    const place = await placeFor(path, home, false);
    const answer = await call(path, { kind: "anyone" }, await row.input?.(place));
    if (row.who === "anyone") expect(answer).not.toBeInstanceOf(Error);
    else expect(problemOf(answer)).toEqual({ kind: "signed-out" });
  });

  it("tells somebody in no organisation so, where one is needed", async () => {
    const place = await placeFor(path, home, false);
    const person: Caller = { kind: "person", ...(await newPerson(test.database, "Nobody's")) };
    const answer = await call(path, person, await row.input?.(place));
    if (row.who === "anyone") expect(answer).not.toBeInstanceOf(Error);
    else if (row.who === "person") expectOwnOrNotFound(row, answer);
    else expect(problemOf(answer)).toEqual({ kind: "no-organisation" });
  });
});

describe("moving a plan", () => {
  const moves = [
    { action: "submit", from: [], may: ["owner", "administrator", "planner"] },
    { action: "approve", from: ["submit"], may: ["owner", "administrator", "reviewer"] },
    { action: "request-changes", from: ["submit"], may: ["owner", "administrator", "reviewer"] },
    { action: "reopen", from: ["submit", "request-changes"], may: ["owner", "administrator", "planner"] },
    { action: "publish", from: ["submit", "approve"], may: ["owner", "administrator"] },
    { action: "supersede", from: ["submit", "approve", "publish"], may: ["owner", "administrator"] },
  ] as const;

  it.each(moves)("$action is for $may", async ({ action, from, may }) => {
    for (const role of Role.options) {
      const { project, plan } = await newProject();
      const move = async (by: Role, what: (typeof moves)[number]["action"], version: number) =>
        call("planning.plan.transition", home.members[by], {
          projectId: project.id,
          versionId: plan.versionId,
          action: what,
          version,
        });
      for (const [step, earlier] of from.entries()) {
        await move(earlier === "submit" ? "planner" : "owner", earlier, plan.version + step);
      }
      const answer = await move(role, action, plan.version + from.length);
      if ((may as readonly Role[]).includes(role)) expect(answer).not.toBeInstanceOf(Error);
      else expect(problemOf(answer)).toMatchObject({ kind: "forbidden", role });
    }
  });
});

describe("owners", () => {
  it("are made and unmade by owners alone", async () => {
    const office = await foundOffice(test.database, "Owners");
    const { owner, administrator } = office.members;
    const members = (await call("admin.member.list", owner, undefined)) as {
      id: string;
      role: Role;
      version: number;
    }[];
    const byRole = (role: Role) => members.find((member) => member.role === role)!;
    const { id: membershipId, version } = byRole("planner");
    const appoint = { membershipId, version, role: "owner" };
    const forbidden = { kind: "forbidden", action: "appoint", subject: "member", needs: ["owner"] };
    expect(problemOf(await call("admin.member.changeRole", administrator, appoint))).toMatchObject(forbidden);
    const dismiss = { membershipId: byRole("owner").id, version: byRole("owner").version };
    expect(problemOf(await call("admin.member.remove", administrator, dismiss))).toMatchObject(forbidden);
    const invite = { email: "new-owner@office.example", role: "owner" };
    expect(problemOf(await call("admin.invitation.create", administrator, invite))).toMatchObject(forbidden);
    expect(await call("admin.member.changeRole", owner, appoint)).toMatchObject({ role: "owner" });
  });

  it("cannot leave an organisation without one", async () => {
    const office = await foundOffice(test.database, "Last");
    const { owner } = office.members;
    const members = (await call("admin.member.list", owner, undefined)) as {
      id: string;
      role: Role;
      version: number;
    }[];
    const { id: membershipId, version } = members.find((member) => member.role === "owner")!;
    const step = { membershipId, version };
    expect(problemOf(await call("admin.member.changeRole", owner, { ...step, role: "viewer" }))).toEqual({
      kind: "last-owner",
    });
    expect(problemOf(await call("admin.member.remove", owner, step))).toEqual({ kind: "last-owner" });
  });
});

let untouched: Omit<Place, "callersOffice" | "caller"> | null = null;

/** A project nobody has changed, for calls that are refused or only read, and a new one for calls that change it. */
async function placeFor(
  path: string,
  callersOffice: Office,
  mayChange: boolean,
  caller: Place["caller"] = null,
): Promise<Place> {
  const { database } = test;
  if (!untouched) {
    const project = await newProject();
    const { id } = await finishedEnsemble(database, home, project);
    untouched = { database, office: home, project, finishedEnsembleId: id };
  }
  const isSafe = !mayChange || metaOf(path).action === "read" || !path.startsWith("planning.");
  return { ...untouched, callersOffice, caller, ...(isSafe ? {} : { project: await newProject() }) };
}

async function call(path: string, caller: Caller, input: unknown): Promise<unknown> {
  const [space, noun, name] = path.split(".") as ["planning" | "admin", string, string];
  const callers = test[space](caller) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  try {
    const answer = await callers[noun]![name]!(input);
    return isStream(answer) ? await firstOf(answer) : answer;
  } catch (error) {
    return error;
  }
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}

async function firstOf(stream: AsyncIterable<unknown>): Promise<unknown> {
  for await (const item of stream) return item;
  return undefined;
}

function problemOf(answer: unknown): unknown {
  if (answer instanceof ProblemError) return answer.problem;
  throw new Error(`expected a problem, got ${answer instanceof Error ? answer.stack : JSON.stringify(answer)}`);
}

function metaOf(path: string): ProcedureMeta {
  return procedures.get(path as `${string}.${string}`)!;
}

/** Whoever holds an invitation's token may use it, from wherever they come: that is what it is for. */
function isByToken(path: string): boolean {
  return path.startsWith("planning.invitation.");
}

function expectOwnOrNotFound(row: ProcedureRow, answer: unknown): void {
  if (row.names === "something") expect(problemOf(answer)).toMatchObject({ kind: "not-found" });
  else expect(answer).not.toBeInstanceOf(Error);
}

/** Tables whose rows belong to an organisation; asked for once, since the schema stays. */
let tables: Awaited<ReturnType<typeof ownedTables>> | null = null;

async function ownedTables() {
  const { rows } = await test.database.executeSql(
    `SELECT table_name, bool_or(column_name = 'version') AS has_version FROM information_schema.columns
     WHERE table_schema = 'public' GROUP BY table_name
     HAVING bool_or(column_name = 'organisationId') ORDER BY table_name`,
  );
  return rows as { table_name: string; has_version: boolean }[];
}

/** Rows and versions of everything an organisation owns, table by table. */
async function stateOf({ organisation }: Office): Promise<unknown> {
  await findOrganisation(test.database, { organisationId: organisation.id });
  tables ??= await ownedTables();
  const counts = tables.map(
    ({ table_name: name, has_version: hasVersion }) =>
      `SELECT '${name}' AS name, count(*)::int AS rows, ${hasVersion ? 'coalesce(sum("version"), 0)::int' : "0"} AS versions
       FROM "${name}" WHERE "organisationId" = '${organisation.id}'`,
  );
  const own = `SELECT 'Organisation' AS name, 1 AS rows, "version" AS versions FROM "Organisation" WHERE "id" = '${organisation.id}'`;
  return (await test.database.executeSql([own, ...counts].join(" UNION ALL "))).rows;
}
