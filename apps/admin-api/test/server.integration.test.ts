import type { Ensemble, Project } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, cookieIn, get, mutate, post, problemOf, query, resultOf, signIn } from "./client.ts";
import { startTestServer, type TestServer } from "./start-test-server.ts";

let server: TestServer;
let planner: Browser;

beforeAll(async () => {
  server = await startTestServer();
  planner = await signIn(server.url, "planner@demo.tamarisk");
}, 120_000);
afterAll(() => server.stop());

const project = async () =>
  resultOf<Project[]>(await query(server.url, "planning/project.list", undefined, planner))[0]!;

describe("signing in", () => {
  it("gives a cookie no script can read and no other site can send, and takes it back", async () => {
    const account = { email: "wei@office.example", password: "a long password", name: "Wei" };
    const signedUp = await post(`${server.url}/api/auth/sign-up/email`, account);
    expect(signedUp.status).toBe(200);
    expect(signedUp.headers.get("set-cookie")).toMatch(/^tamarisk\.session_token=.*HttpOnly; SameSite=Lax/);
    const browser = { cookie: cookieIn(signedUp) };
    expect(resultOf(await query(server.url, "planning/session.current", undefined, browser))).toMatchObject({
      user: { name: "Wei", email: "wei@office.example" },
      organisation: null,
      role: null,
      memberships: [],
    });
    expect(problemOf(await query(server.url, "planning/project.list", undefined, browser))).toEqual({
      kind: "no-organisation",
    });

    resultOf(await mutate(server.url, "planning/session.createOrganisation", { name: "魏县规划局" }, browser));
    expect(resultOf(await query(server.url, "planning/session.current", undefined, browser))).toMatchObject({
      organisation: { name: "魏县规划局", slug: expect.stringMatching(/^office-[0-9a-f]{6}$/) },
      role: "owner",
    });
    expect((await post(`${server.url}/api/auth/sign-out`, {}, browser)).status).toBe(200);
    expect(resultOf(await query(server.url, "planning/session.current", undefined, browser))).toBeNull();
  });

  it("refuses a wrong password, a short one, a taken address and a blank name", async () => {
    const { url } = server;
    const wrong = { email: "planner@demo.tamarisk", password: "not the password" };
    expect(await post(`${url}/api/auth/sign-in/email`, wrong)).toMatchObject({
      status: 401,
      body: { code: "INVALID_EMAIL_OR_PASSWORD" },
    });
    const signUp = (account: object) => post(`${url}/api/auth/sign-up/email`, account);
    const short = { email: "new@office.example", password: "short", name: "New" };
    expect(await signUp(short)).toMatchObject({ status: 400, body: { code: "PASSWORD_TOO_SHORT" } });
    const taken = { email: "planner@demo.tamarisk", password: "long enough", name: "New" };
    expect((await signUp(taken)).status).toBe(422);
    const blank = { email: "blank@office.example", password: "long enough", name: "   " };
    expect(await signUp(blank)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("the name is blank") },
    });
  });

  it("refuses another site's request even with the right password", async () => {
    const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://evil.example", cookie: planner.cookie },
      body: JSON.stringify({ email: "planner@demo.tamarisk", password: "tamarisk-demo" }),
    });
    expect(response.status).toBe(403);
  });

  it("has no path that would need a mail server or another site's account", async () => {
    for (const path of ["sign-in/social", "request-password-reset", "send-verification-email", "delete-user"]) {
      expect((await post(`${server.url}/api/auth/${path}`, {}, planner)).status).toBe(404);
    }
  });
});

describe("an invitation", () => {
  const invite = async (email: string) =>
    resultOf<{ link: string }>(
      await mutate(server.url, "admin/invitation.create", { email, role: "reviewer" }, planner),
    ).link;
  const tokenIn = (link: string) => link.replace("/invite/", "");

  it("makes an account in the role it offers, once", async () => {
    const token = tokenIn(await invite("Chen@office.example"));
    expect(resultOf(await query(server.url, "planning/invitation.read", { token }))).toEqual({
      organisationName: "Jinchang Planning Bureau (demo)",
      email: "chen@office.example",
      role: "reviewer",
      state: "open",
    });
    const accept = { token, name: "Chen", password: "a long password" };
    expect(resultOf(await mutate(server.url, "planning/invitation.accept", accept))).toEqual({
      email: "chen@office.example",
    });
    const browser = await signIn(server.url, "chen@office.example", "a long password");
    expect(resultOf(await query(server.url, "planning/session.current", undefined, browser))).toMatchObject({
      role: "reviewer",
    });
    expect(problemOf(await mutate(server.url, "planning/invitation.accept", accept))).toEqual({
      kind: "invitation-closed",
      state: "accepted",
    });
  });

  it("of somebody with an account asks for that account's password", async () => {
    await post(`${server.url}/api/auth/sign-up/email`, {
      email: "hu@office.example",
      password: "hu's own password",
      name: "Hu",
    });
    const token = tokenIn(await invite("hu@office.example"));
    const accept = (password: string) =>
      mutate(server.url, "planning/invitation.accept", { token, name: "Hu", password });
    expect(problemOf(await accept("somebody else's guess"))).toEqual({ kind: "wrong-password" });
    expect(resultOf(await accept("hu's own password"))).toEqual({ email: "hu@office.example" });
  });

  it("is not found under a token nobody was given", async () => {
    const unknown = await query(server.url, "planning/invitation.read", { token: "x".repeat(43) });
    expect(problemOf(unknown)).toMatchObject({ kind: "not-found", subject: "invitation" });
    const short = problemOf(await query(server.url, "planning/invitation.read", { token: "abc" }));
    expect(short).toMatchObject({ kind: "invalid-input", issues: [{ path: ["token"] }] });
    expect(JSON.stringify(short)).not.toContain("abc");
  });
});

describe("an ensemble over HTTP", () => {
  it("tells its progress as an event stream until it has finished", async () => {
    const { id: projectId } = await project();
    const start = { projectId, experimentCount: 200, seed: 31, storylineIds: ["carry-on"] };
    const { id: ensembleId } = resultOf<Ensemble>(await mutate(server.url, "planning/ensemble.start", start, planner));
    const input = encodeURIComponent(JSON.stringify({ json: { projectId, ensembleId } }));
    const stream = await fetch(`${server.url}/trpc/planning/ensemble.progress?input=${input}`, {
      headers: { cookie: planner.cookie, accept: "text/event-stream" },
    });
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    const events = await stream.text();
    const states = [...events.matchAll(/"state":"(\w+)","done":(\d+)/g)].map(([, state, done]) => `${state} ${done}`);
    expect(states.at(-1)).toBe("finished 200");
    expect(events).toContain("event: return");
    const summary = await query(server.url, "planning/ensemble.summary", { projectId, ensembleId }, planner);
    expect(resultOf<{ bands: unknown[] }>(summary).bands.length).toBeGreaterThan(5);
  }, 120_000);

  it("of a foreign project answers not-found as an ordinary error", async () => {
    const input = { projectId: crypto.randomUUID(), ensembleId: crypto.randomUUID() };
    const answer = await query(server.url, "planning/ensemble.progress", input, planner);
    expect(JSON.stringify(answer.body)).toContain("not-found");
  });
});

describe("what watchers ask", () => {
  it("is answered: alive, ready with every check, metrics as text", async () => {
    expect(await get(`${server.url}/health`)).toMatchObject({ status: 200, body: { status: "alive" } });
    expect(await get(`${server.url}/ready`)).toMatchObject({
      status: 200,
      body: {
        isReady: true,
        checks: [{ name: "database" }, { name: "reference-data", detail: "36 files loaded" }, { name: "queue" }],
      },
    });
    const { body, headers } = await get(`${server.url}/metrics`);
    expect(headers.get("content-type")).toContain("text/plain");
    expect(body).toMatch(/^tamarisk_ready 1$/m);
    expect(body).toMatch(/^tamarisk_requests_total\{route="planning",status="2xx"\} \d+$/m);
    for (const line of String(body).trim().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? -?[\d.]+)$/);
  });

  it("carries a request id that is echoed when it is harmless and replaced when it is not", async () => {
    const given = await get(`${server.url}/health`, undefined, { "x-request-id": "portal-12345678" });
    expect(given.headers.get("x-request-id")).toBe("portal-12345678");
    const odd = await get(`${server.url}/health`, undefined, { "x-request-id": "<script>" });
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("comes with headers that keep browsers from framing, guessing or keeping it", async () => {
    const { headers } = await get(`${server.url}/health`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("is documented as OpenAPI 3.1, and the documented requests work", async () => {
    const { body } = await get(`${server.url}/openapi.json`);
    const document = body as { openapi: string; paths: Record<string, Record<string, { responses: object }>> };
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(["/projects", "/projects/{projectId}/plan", "/admin/members"]),
    );
    const question = document.paths["/projects/{projectId}/ensembles/{ensembleId}/condition-futures"];
    expect(question).toHaveProperty("post.requestBody");
    for (const path of Object.values(document.paths)) {
      for (const [method, operation] of Object.entries(path)) {
        if (method !== "servers") expect(operation.responses).toHaveProperty("200");
      }
    }
    const { id } = await project();
    expect(await get(`${server.url}/api/v1/projects/${id}/plan`, planner)).toMatchObject({
      status: 200,
      body: { plan: { state: "draft" } },
    });
    expect(await get(`${server.url}/api/v1/projects/${id}/plan`)).toMatchObject({
      status: 401,
      body: { problem: { kind: "signed-out" } },
    });
    expect((await get(`${server.url}/api/v1/admin/members`, planner)).status).toBe(200);
  });
});

describe("the atlas", () => {
  it("has 2,943 counties and 262 cities, is compressed, and is not sent again to a browser that has it", async () => {
    const first = await fetch(`${server.url}/trpc/planning/town.atlas`, { headers: { "accept-encoding": "gzip" } });
    expect(first.headers.get("content-encoding")).toBe("gzip");
    const { counties, cities, counts } = resultOf<{ counties: unknown[]; cities: unknown[]; counts: object }>({
      status: first.status,
      headers: first.headers,
      body: await first.json(),
    });
    expect([counties.length, cities.length]).toEqual([2_943, 262]);
    expect(counts).toMatchObject({
      compared: 2_409,
      shrank: 1_457,
      byClass: { severe: 237, moderate: 521, mild: 699 },
    });
    const tag = first.headers.get("etag") ?? "";
    const again = await get(`${server.url}/trpc/planning/town.atlas`, undefined, { "if-none-match": tag });
    expect(again).toMatchObject({ status: 304, body: "" });
  });
});
