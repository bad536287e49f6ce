import { request } from "node:http";
import { fileLimitBytes, type Project } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, get, mutate, post, problemOf, query, resultOf, signIn } from "./client.ts";
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

describe("bad input", () => {
  it("larger than a megabyte is refused by name", async () => {
    const huge = { json: { name: "x".repeat(1_200_000), townId: "620300" } };
    const answer = await post(`${server.url}/trpc/planning/project.create`, huge, planner);
    expect(answer.status).toBe(413);
    expect(problemOf(answer)).toEqual({ kind: "too-large", limitBytes: 1_000_000 });
    expect(await post(`${server.url}/api/auth/sign-in/email`, huge)).toMatchObject({
      status: 413,
      body: { problem: { kind: "too-large" } },
    });
    expect((await get(`${server.url}/health`)).status).toBe(200);
  });

  it("of a workbook of 50 MB is refused with the size of file that is read", async () => {
    const { id: projectId } = await project();
    const base64 = Buffer.alloc(50 * 1024 * 1024).toString("base64");
    const input = { projectId, fileName: "plan.xlsx", base64 };
    const answer = await mutate(server.url, "planning/exchange.preview", input, planner);
    expect(answer.status).toBe(413);
    expect(problemOf(answer)).toEqual({ kind: "too-large", limitBytes: fileLimitBytes });
    expect((await get(`${server.url}/health`)).status).toBe(200);
  });

  it("that is no JSON, or is nested without end, is refused and harms nobody", async () => {
    const broken = await post(`${server.url}/trpc/planning/project.create`, '{"json":{"name":', planner);
    expect(broken.status).toBe(400);
    expect(problemOf(broken)).toMatchObject({ kind: "invalid-input" });
    const deep = `{"json":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const nested = await post(`${server.url}/trpc/planning/project.create`, deep, planner);
    expect(nested.status).toBe(400);
    expect(problemOf(nested)).toMatchObject({ kind: "invalid-input" });
    const poisoned = '{"json":{"name":"A","townId":"620300"},"meta":{"values":{"__proto__.polluted":["Date"]}}}';
    await post(`${server.url}/trpc/planning/project.create`, poisoned, planner);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("names every wrong field with what was found there", async () => {
    const answer = await mutate(server.url, "planning/project.create", { name: "  ", townId: "Jinchang" }, planner);
    expect(problemOf(answer)).toEqual({
      kind: "invalid-input",
      issues: [
        expect.objectContaining({ path: ["name"], found: "  " }),
        expect.objectContaining({
          path: ["townId"],
          found: "Jinchang",
          message: expect.stringContaining("six digits"),
        }),
      ],
    });
  });

  it("that looks like SQL is text like any other", async () => {
    const name = `'; DROP TABLE "Project"; --`;
    const created = resultOf<Project>(
      await mutate(server.url, "planning/project.create", { name, townId: "620321" }, planner),
    );
    expect(created.name).toBe(name);
    const ids = ["1 OR 1=1", "00000000-0000-0000-0000-000000000000'; --", ["a"], { $ne: "" }, 7];
    for (const projectId of ids) {
      const answer = await query(server.url, "planning/project.get", { projectId }, planner);
      expect(problemOf(answer)).toMatchObject({ kind: "invalid-input", issues: [{ path: ["projectId"] }] });
    }
    expect((await project()).name).toBeDefined();
  });

  it("with an id nobody has is not found, and an unknown address or procedure says so", async () => {
    const projectId = crypto.randomUUID();
    const answer = await query(server.url, "planning/project.get", { projectId }, planner);
    expect(answer.status).toBe(404);
    expect(problemOf(answer)).toEqual({ kind: "not-found", subject: "project", id: projectId });
    expect(problemOf(await query(server.url, "planning/project.explode", undefined, planner))).toMatchObject({
      kind: "not-found",
    });
    expect(await get(`${server.url}/wp-admin`)).toMatchObject({
      status: 404,
      body: { problem: { kind: "not-found", id: "/wp-admin" } },
    });
  });

  it("of hundreds of procedures in one request is refused", async () => {
    const paths = Array.from({ length: 300 }, () => "town.atlas").join(",");
    const answer = await get(`${server.url}/trpc/planning/${paths}?batch=1&input={}`);
    expect(answer.status).toBe(400);
  });

  it("with a broken path or a half-sent body leaves the server running", async () => {
    const { host, port } = server.address;
    const statusOf = (path: string) =>
      new Promise<number>((resolve, reject) => {
        request({ host, port, path }, (res) => resolve(res.resume().statusCode ?? 0))
          .on("error", reject)
          .end();
      });
    expect(await statusOf("/trpc/planning/%E0%A4%A")).toBeGreaterThanOrEqual(400);
    expect(await statusOf("//evil.example/trpc/planning/")).toBe(404);
    await new Promise<void>((resolve) => {
      const half = request({
        host,
        port,
        path: "/trpc/planning/project.create",
        method: "POST",
        headers: { "content-length": "100" },
      });
      half.on("error", () => resolve());
      half.write("{");
      setTimeout(() => half.destroy(), 100);
    });
    expect((await get(`${server.url}/health`)).status).toBe(200);
  });
});
