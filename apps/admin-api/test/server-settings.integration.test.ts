import { describe, expect, it } from "vitest";
import { get, query, resultOf, signIn } from "./client.ts";
import { startTestServer } from "./start-test-server.ts";

describe("settings of the server", () => {
  it("ADMIN_LISTEN gives administrators an address of their own, and takes them off the other", async () => {
    const server = await startTestServer({ ADMIN_LISTEN: "127.0.0.1:0" });
    const owner = await signIn(server.url, "planner@demo.tamarisk");
    expect((await query(server.url, "admin/member.list", undefined, owner)).status).toBe(404);
    expect((await get(`${server.url}/api/v1/admin/members`, owner)).status).toBe(404);
    expect(resultOf<unknown[]>(await query(server.adminUrl, "admin/member.list", undefined, owner))).toHaveLength(3);
    expect((await query(server.adminUrl, "planning/project.list", undefined, owner)).status).toBe(404);
    const documented = async (url: string) =>
      Object.keys(((await get(`${url}/openapi.json`)).body as { paths: object }).paths);
    expect((await documented(server.url)).some((path) => path.startsWith("/admin"))).toBe(false);
    const forAdministrators = await documented(server.adminUrl);
    expect(forAdministrators.every((path) => /^\/(admin|api\/auth)\//u.test(path))).toBe(true);
    await server.stop();
  });

  it("SIGN_INS_PER_MINUTE slows down whoever guesses passwords", async () => {
    const server = await startTestServer({ SIGN_INS_PER_MINUTE: "3" });
    const body = JSON.stringify({ email: "planner@demo.tamarisk", password: "a guess, wrong" });
    const guess = (address: string) =>
      fetch(`${server.url}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://localhost:3000", "x-forwarded-for": address },
        body,
      });
    const statuses = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      statuses.push((await guess("203.0.113.7")).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await guess("203.0.113.8")).status).toBe(401);
    await server.stop();
  });
});
