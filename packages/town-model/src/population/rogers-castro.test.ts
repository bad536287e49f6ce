import { describe, expect, it } from "vitest";
import { rogersCastro } from "./rogers-castro.ts";

describe("rogersCastro", () => {
  it("has its peak of 1 at age 22 and 101 ages", () => {
    const moves = rogersCastro();
    expect(moves).toHaveLength(101);
    expect(moves.indexOf(Math.max(...moves))).toBe(22);
    expect(moves[22]).toBe(1);
  });

  it("falls from infancy to a low before the labour peak, and towards the constant in old age", () => {
    const moves = rogersCastro();
    const low = moves.indexOf(Math.min(...moves.slice(0, 22)));
    expect(low).toBeGreaterThanOrEqual(12);
    expect(low).toBeLessThanOrEqual(16);
    expect(moves[0]).toBeGreaterThan(moves[low]!);
    for (let age = 23; age < 101; age++) expect(moves[age]).toBeLessThan(moves[age - 1]!);
    expect(moves[100]! / moves[22]!).toBeLessThan(0.1);
  });
});
