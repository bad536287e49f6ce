import type { Project } from "@tamarisk/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, get, mutate, post, query, resultOf, signIn } from "./client.ts";
import { startTestServer, type TestServer } from "./start-test-server.ts";

let server: TestServer;
let planner: Browser;
let projectId: string;

beforeAll(async () => {
  server = await startTestServer();
  planner = await signIn(server.url, "planner@demo.tamarisk");
  projectId = resultOf<Project[]>(await query(server.url, "planning/project.list", undefined, planner))[0]!.id;
}, 120_000);
afterAll(() => server.stop());

const content = (path: string, browser?: Browser, headers?: Record<string, string>) =>
  get(`${server.url}/content/plans/${path}`, browser, headers);

interface Head {
  readonly mark: string;
  readonly heading: { readonly versionId: string; readonly version: number };
  readonly change: { readonly kind: string };
}
const head = async (since?: string) =>
  resultOf<Head>(await query(server.url, "planning/plan.head", { projectId, since }, planner));

it("gives a plan whole, compressed or plain, under the mark that the head of the plan names too", async () => {
  const { mark, heading } = await head();
  const compressed = await content(projectId, planner);
  expect(compressed.status).toBe(200);
  expect(Object.fromEntries(compressed.headers)).toMatchObject({
    ...{ etag: `"${mark}"`, "cache-control": "private, no-cache", vary: "accept-encoding" },
    ...{ "content-encoding": "gzip", "content-type": "application/json; charset=utf-8" },
  });
  const plain = await content(`${projectId}/${heading.versionId}`, planner, { "accept-encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.body).toEqual(compressed.body);
  const { plan } = resultOf<{ plan: object }>(await query(server.url, "planning/plan.get", { projectId }, planner));
  expect(plain.body).toEqual({ json: { mark, plan }, meta: { values: { "plan.updatedAt": ["Date"] }, v: 1 } });
});

it("says so when the browser has the state already, and gives another after an edit", async () => {
  const { mark, heading } = await head();
  const asked = { "if-none-match": `"other", W/"${mark}"` };
  expect(await content(projectId, planner, asked)).toMatchObject({ status: 304, body: "" });
  expect((await head(mark)).change).toEqual({ kind: "same" });
  const title = { en: "Another title", zh: "" };
  resultOf(await mutate(server.url, "planning/plan.rename", { projectId, ...heading, title }, planner));
  expect(await content(projectId, planner, asked)).toMatchObject({
    status: 200,
    body: { json: { plan: { title } } },
  });
  expect((await head(mark)).change).toMatchObject({ kind: "parts", heading: { title } });
  expect((await head("a mark that was never given")).change).toEqual({ kind: "whole" });
});

it("refuses as other routes do", async () => {
  const refused = await content(projectId);
  const message = "nobody is signed in; sign in and try again";
  expect(refused).toMatchObject({ status: 401, body: { message, problem: { kind: "signed-out" } } });
  const nowhere = "00000000-0000-4000-8000-000000000000";
  expect(await content(nowhere, planner)).toMatchObject({
    status: 404,
    body: { problem: { kind: "not-found", subject: "project", id: nowhere } },
  });
  expect(await content(`${projectId}/${nowhere}`, planner)).toMatchObject({
    status: 404,
    body: { problem: { kind: "not-found", subject: "plan-version", id: nowhere } },
  });
  expect(await content("no-id", planner)).toMatchObject({
    status: 400,
    body: { problem: { kind: "invalid-input", issues: [{ path: ["projectId"], found: "no-id" }] } },
  });
  expect((await post(`${server.url}/content/plans/${projectId}`, {}, planner)).status).toBe(404);
  expect((await content(`${projectId}/a/b`, planner)).status).toBe(404);
});

it("is another organisation's secret", async () => {
  const account = { email: "content@office.example", password: "a long password", name: "Wei" };
  await post(`${server.url}/api/auth/sign-up/email`, account);
  const stranger = await signIn(server.url, account.email, account.password);
  expect((await content(projectId, stranger)).body).toMatchObject({ problem: { kind: "no-organisation" } });
  resultOf(await mutate(server.url, "planning/session.createOrganisation", { name: "Elsewhere" }, stranger));
  expect((await content(projectId, stranger)).status).toBe(404);
});
