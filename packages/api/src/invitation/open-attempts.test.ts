import { describe, expect, it } from "vitest";
import { openAttempts } from "./open-attempts.ts";

const at = (seconds: number) => new Date(1_000_000_000_000 + seconds * 1000);

describe("openAttempts", () => {
  it("lets an address fail so often, then makes it wait until the oldest failure has passed", () => {
    const attempts = openAttempts({ most: 3, withinSeconds: 60 });
    for (const second of [0, 10, 20]) {
      expect(attempts.wait("a", at(second))).toBe(0);
      attempts.note("a", at(second));
    }
    expect(attempts.wait("a", at(25))).toBe(35);
    expect(attempts.wait("a", at(60))).toBe(0);
  });

  it("does not make one address wait for another's failures", () => {
    const attempts = openAttempts({ most: 1, withinSeconds: 60 });
    attempts.note("a", at(0));
    expect(attempts.wait("a", at(1))).toBeGreaterThan(0);
    expect(attempts.wait("b", at(1))).toBe(0);
  });

  it("forgets the oldest address rather than grow without end", () => {
    const attempts = openAttempts({ most: 1, withinSeconds: 60 });
    for (let address = 0; address <= 10_000; address++) attempts.note(`a${address}`, at(0));
    expect(attempts.wait("a0", at(1))).toBe(0);
    expect(attempts.wait("a10000", at(1))).toBeGreaterThan(0);
  });
});
