import { describe, expect, it } from "vitest";
import { refusedServer } from "./postgres-pool.ts";

const url = "postgresql://planner:secret-word@db.bureau.example/tamarisk";

describe("the version of a PostgreSQL server", () => {
  it("is good from 15 on", () => {
    expect(refusedServer({ number: 150_000, words: "15.0" }, url)).toBeNull();
    expect(refusedServer({ number: 180_006, words: "18.6" }, url)).toBeNull();
  });

  it("is refused below, with what was found, where, and what to do", () => {
    const refused = refusedServer({ number: 140_018, words: "14.18 (Debian)" }, url);
    expect(refused?.kind).toBe("server-too-old");
    expect(refused?.message).toBe(
      "The server at db.bureau.example:5432/tamarisk as planner is PostgreSQL 14.18 (Debian); Tamarisk needs 15 or later. Upgrade it, or leave DATABASE_URL out to use the embedded database.",
    );
  });
});
