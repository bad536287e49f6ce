import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./root.mjs";
import { startSettings } from "./start-settings.mjs";

describe("startSettings", () => {
  it("starts the embedded database with the demo when nothing is asked for", () => {
    expect(startSettings({})).toEqual({
      portalPort: 3000,
      apiPort: 4000,
      databaseUrl: undefined,
      dataFolder: join(root, ".data"),
      demo: true,
    });
  });

  it("keeps the demo sign-in out of a real database unless it is asked for", () => {
    const DATABASE_URL = "postgresql://planning@db/tamarisk";
    expect(startSettings({ DATABASE_URL }).demo).toBe(false);
    expect(startSettings({ DATABASE_URL, TAMARISK_DEMO: "1" }).demo).toBe(true);
  });

  it.each(["abc", "0", "70000", "80.5"])("refuses %s as a port and names the variable", (API_PORT) => {
    expect(() => startSettings({ API_PORT })).toThrow(`API_PORT is "${API_PORT}"`);
  });

  it("refuses one port for both servers", () => {
    expect(() => startSettings({ PORTAL_PORT: "4000" })).toThrow("both 4000");
  });
});
