import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authSecret } from "./auth-secret.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tamarisk-secret-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("authSecret", () => {
  it("makes a secret once, readable for its owner alone, and gives the same one afterwards", async () => {
    const place = join(folder, "not", "there", "yet");
    const first = await authSecret(undefined, place);
    expect(first.length).toBeGreaterThanOrEqual(64);
    expect(await authSecret(undefined, place)).toBe(first);
    expect((await stat(join(place, "auth-secret"))).mode & 0o777).toBe(0o600);
  });

  it("takes a given secret and leaves the folder alone", async () => {
    const given = "a secret of more than thirty-two characters";
    expect(await authSecret(given, folder)).toBe(given);
    await expect(readFile(join(folder, "auth-secret"))).rejects.toThrow("ENOENT");
  });

  it("refuses a short one and says where it stood, without repeating it", async () => {
    await expect(authSecret("tiny", folder)).rejects.toThrow(/4 characters in AUTH_SECRET; it needs at least 32/);
    await writeFile(join(folder, "auth-secret"), "tiny\n");
    await expect(authSecret(undefined, folder)).rejects.toThrow(/auth-secret; it needs at least 32/);
    await expect(authSecret(undefined, folder)).rejects.not.toThrow(/tiny/);
  });
});
