import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env.ts";

const DATABASE_URL = "postgresql://tamarisk@127.0.0.1:5432/tamarisk";

describe("readEnvironment", () => {
  it("refuses to start on the embedded database and says who computes there", () => {
    expect(() => readEnvironment({})).toThrow(/DATABASE_URL: it is not set\. A worker needs a PostgreSQL database/);
    expect(() => readEnvironment({ DATABASE_URL: "" })).toThrow(/the API server computes by itself/);
  });

  it("takes the number of threads, and as many as there are cores when it is not set", () => {
    expect(readEnvironment({ DATABASE_URL, TAMARISK_WORKERS: "3" }).TAMARISK_WORKERS).toBe(3);
    expect(readEnvironment({ DATABASE_URL }).TAMARISK_WORKERS).toBeGreaterThanOrEqual(1);
  });

  it("refuses a worker without threads, and another kind of database", () => {
    expect(() => readEnvironment({ DATABASE_URL, TAMARISK_WORKERS: "0" })).toThrow(/found "0"; write how many threads/);
    expect(() => readEnvironment({ DATABASE_URL: "mysql://h/d" })).toThrow(/it is no PostgreSQL address/);
  });
});
