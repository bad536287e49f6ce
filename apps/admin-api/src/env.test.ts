import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env.ts";

describe("readEnvironment", () => {
  it("runs on this machine alone, with the embedded database and the demo, when nothing is set", () => {
    expect(readEnvironment({})).toMatchObject({
      API_HOST: "127.0.0.1",
      API_PORT: 4000,
      TAMARISK_DATA_DIR: ".data",
      PORTAL_URL: "http://localhost:3000",
    });
    expect(readEnvironment({}).DATABASE_URL).toBeUndefined();
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readEnvironment({ DATABASE_URL: "", ADMIN_LISTEN: "" })).toEqual(readEnvironment({}));
  });

  it("reads the administrators' own address", () => {
    expect(readEnvironment({ ADMIN_LISTEN: "10.0.0.7:4001" }).ADMIN_LISTEN).toEqual({ host: "10.0.0.7", port: 4001 });
    expect(readEnvironment({ ADMIN_LISTEN: "::1:4001" }).ADMIN_LISTEN).toEqual({ host: "::1", port: 4001 });
  });

  it("names every wrong variable at once, with what was found", () => {
    const wrong = { API_PORT: "http", ADMIN_LISTEN: "4001", DATABASE_URL: "mysql://x", AUTH_SECRET: "short" };
    expect(() => readEnvironment(wrong)).toThrow(RangeError);
    expect(() => readEnvironment(wrong)).toThrow(/API_PORT: found "http"/);
    expect(() => readEnvironment(wrong)).toThrow(/ADMIN_LISTEN: found "4001"; write host:port/);
    expect(() => readEnvironment(wrong)).toThrow(/DATABASE_URL: it is no PostgreSQL address/);
    expect(() => readEnvironment(wrong)).toThrow(/AUTH_SECRET: it is shorter than 32 characters/);
  });

  it("never repeats a secret or a database password in its message", () => {
    expect(() => readEnvironment({ AUTH_SECRET: "s3cret", DATABASE_URL: "mysql://u:passw0rd@h/d" })).not.toThrow(
      /s3cret|passw0rd/,
    );
  });
});
