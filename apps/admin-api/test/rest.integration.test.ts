import { readFile } from "node:fs/promises";
import type { Problem, Project } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Browser, get, signIn } from "./client.ts";
import { startTestServer, type TestServer } from "./start-test-server.ts";

let server: TestServer;
let planner: Browser;
let project: Project;
let draft: Record<string, unknown>;

beforeAll(async () => {
  server = await startTestServer();
  planner = await signIn(server.url, "planner@demo.tamarisk");
  const { body } = await get(`${server.url}/api/v1/projects`, planner);
  project = (body as Project[])[0]!;
  draft = {
    ...{ indicatorId: "B11", townId: project.townId, year: 2021, unit: "m/yr" },
    ...{ value: { kind: "measured", value: 12.5 }, source: "Survey", licence: null, confidence: "low", note: null },
  };
}, 120_000);
afterAll(() => server.stop());

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { cookie: planner.cookie, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: Answer = { status: response.status, headers: response.headers, body: JSON.parse(text) };
  return answer;
}
const problemIn = ({ body }: Answer) => (body as { problem: Problem }).problem;
const observe = (values: object) =>
  send("PUT", `/projects/${project.id}/observations`, { draft: { ...draft, ...values }, version: null });

describe("a documented request", () => {
  it("is signed in for by a program that has no page and therefore no origin", async () => {
    const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "viewer@demo.tamarisk", password: "tamarisk-demo" }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toMatch(/^tamarisk\.session_token=/u);
  });

  it("is read and changed with plain JSON, page by page where there is much", async () => {
    const saved = await observe({});
    expect(saved).toMatchObject({ status: 200, body: { year: 2021, version: 1, value: { value: 12.5 } } });
    const { body } = await get(`${server.url}/api/v1/projects/${project.id}/plan`, planner);
    const { plan } = body as { plan: { versionId: string } };
    const tasks = await get(
      `${server.url}/api/v1/projects/${project.id}/plan-versions/${plan.versionId}/tasks?take=1&state=open`,
      planner,
    );
    expect(tasks).toMatchObject({ status: 200, body: { tasks: [expect.anything()], total: expect.any(Number) } });
  });

  it("takes a yes or no as it is written: no is not yes", async () => {
    for (const year of [2015, 2016, 2017]) expect((await observe({ year })).status).toBe(200);
    const count = async (endsOnly: string) => {
      const path = `/projects/${project.id}/observations?indicatorId=B11&endsOnly=${endsOnly}`;
      return ((await get(`${server.url}/api/v1${path}`, planner)).body as unknown[]).length;
    };
    expect(await count("false")).toBeGreaterThan(await count("true"));
    const odd = await get(`${server.url}/api/v1/projects/${project.id}/observations?endsOnly=maybe`, planner);
    expect(problemIn(odd)).toMatchObject({ kind: "invalid-input", issues: [{ path: ["endsOnly"], found: "maybe" }] });
  });

  it("turns nothing into something else: blank is not zero, text is no number, also after many requests", async () => {
    for (const year of ["", "2022", null, true, [2022], 2022.5, 99_999, -1]) {
      expect(problemIn(await observe({ year }))).toMatchObject({
        kind: "invalid-input",
        issues: [{ path: ["draft", "year"] }],
      });
    }
    const noVersion = await send("DELETE", `/projects/${project.id}?version=`);
    expect(problemIn(noVersion)).toMatchObject({ kind: "invalid-input", issues: [{ path: ["version"], found: "" }] });
    expect(problemIn(await observe({ year: 2022, value: { kind: "measured", value: "" } }))).toMatchObject({
      kind: "invalid-input",
    });
    expect(problemIn(await observe({ year: 2022, isProvisional: "false" }))).toMatchObject({
      kind: "invalid-input",
      issues: [{ path: ["draft", "isProvisional"], found: "false" }],
    });
  });

  it("refuses a field that it does not have, so that a misspelt one is not passed over", async () => {
    const misspelt = await get(`${server.url}/api/v1/projects/${project.id}/observations?indicatorID=B11`, planner);
    expect(misspelt).toMatchObject({ status: 400 });
    expect(problemIn(misspelt)).toMatchObject({
      kind: "invalid-input",
      issues: [{ path: ["indicatorID"], message: expect.stringContaining("it takes indicatorId, townId") }],
    });
    const body = `{"name":"A","version":1,"__proto__":{"x":1}}`;
    expect(problemIn(await send("PUT", `/projects/${project.id}/name`, body))).toMatchObject({
      issues: [{ path: ["__proto__"] }],
    });
  });

  it("is refused in one form, whatever is wrong", async () => {
    const name = `/projects/${project.id}/name`;
    const refused: [Answer, number, object][] = [
      [await send("PUT", name, { name: "A", version: 99 }), 409, { kind: "stale-version", expected: 99, found: 1 }],
      [await send("PUT", name, '{"name":'), 400, { kind: "invalid-input" }],
      [await send("PUT", name, "[1]"), 400, { kind: "invalid-input" }],
      [await send("PUT", name, "x", { "content-type": "text/plain" }), 400, { kind: "invalid-input" }],
      [await send("PUT", name, { name: "x".repeat(1_100_000), version: 1 }), 413, { kind: "too-large" }],
      [await send("PUT", name, { name: "A\u0000B", version: 1 }), 400, { issues: [{ path: ["name"] }] }],
      [await send("PUT", name, '{"name":"A\\ud800B","version":1}'), 400, { issues: [{ path: ["name"] }] }],
      [await send("GET", `/projects/${crypto.randomUUID()}/plan`), 404, { kind: "not-found", subject: "project" }],
      [await send("GET", "/nothing"), 404, { kind: "not-found", subject: "address", id: "GET /nothing" }],
      [await send("PATCH", "/projects"), 405, { kind: "not-found", subject: "address", id: "PATCH /projects" }],
      [await send("GET", "/projects", undefined, { cookie: "" }), 401, { kind: "signed-out" }],
    ];
    for (const [answer, status, problem] of refused) {
      expect(answer).toMatchObject({ status, body: { message: expect.any(String), problem } });
      expect(Object.keys(answer.body as object)).toEqual(["message", "problem"]);
    }
  });
});

interface Operation {
  readonly operationId: string;
  readonly tags: string[];
  readonly responses: Record<string, { $ref?: string }>;
}

describe("the OpenAPI document", () => {
  it("names each request once, says who may, and leads every reference somewhere", async () => {
    const { body } = await get(`${server.url}/openapi.json`);
    const document = body as { paths: Record<string, Record<string, Operation>>; components: object };
    const operations = Object.values(document.paths).flatMap(({ servers: _, ...path }) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids).toEqual(expect.arrayContaining(["session-signIn", "project-list", "admin-project-list"]));
    for (const { tags } of operations) expect(tags).toHaveLength(1);
    expect(document.paths["/projects/{projectId}/measures/{measureId}"]?.put).toMatchObject({
      description: "Roles: owner, administrator, planner.",
      responses: { 409: { $ref: "#/components/responses/Conflict" } },
    });
    for (const [, path] of JSON.stringify(body).matchAll(/"\$ref":"#\/([^"]+)"/gu)) {
      const found = path!.split("/").reduce<unknown>((part, step) => (part as Record<string, unknown>)?.[step], body);
      expect(found, path).toBeDefined();
    }
  });

  it("has every request that the page for other systems speaks of", async () => {
    const { body } = await get(`${server.url}/openapi.json`);
    const { paths } = body as { paths: Record<string, object> };
    const page = await readFile(new URL("../../../docs/api.md", import.meta.url), "utf8");
    const spoken = [...page.matchAll(/`(GET|PUT|POST) (\/[^`?]*)/gu)];
    expect(spoken.length).toBeGreaterThan(5);
    for (const [, method, path] of spoken) expect(paths[path!], path).toHaveProperty(method!.toLowerCase());
  });

  it("describes refusals with the kinds of problems there are", async () => {
    const { body } = await get(`${server.url}/openapi.json`);
    const { schemas } = (body as { components: { schemas: Record<string, { oneOf?: object[] }> } }).components;
    const kinds = JSON.stringify(schemas.Problem);
    for (const kind of ["stale-version", "not-found", "invalid-input", "dependency-circle"]) {
      expect(kinds).toContain(`"const":"${kind}"`);
    }
    expect(Object.keys(schemas).filter((name) => name.startsWith("error."))).toEqual([]);
  });
});
