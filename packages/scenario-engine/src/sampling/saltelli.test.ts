import { describe, expect, it } from "vitest";
import { saltelli } from "./saltelli.ts";

const names = ["x1", "x2", "x3"];

/** Ishigami & Homma (1990) with a = 7 and b = 0.1, from shares. */
function ishigami([x1, x2, x3]: readonly number[]): number {
  const [first, second, third] = [x1!, x2!, x3!].map((share) => Math.PI * (2 * share - 1)) as [number, number, number];
  return Math.sin(first) + 7 * Math.sin(second) ** 2 + 0.1 * third ** 4 * Math.sin(first);
}

/** Plain estimators: Saltelli et al. 2010, table 2, (b) for the first order and (f), after Jansen, for the total. */
function indicesOf(outcomes: readonly number[], k: number, width: number): { first: number[]; total: number[] } {
  const bases = outcomes.length / width;
  const at = (block: number) => Array.from({ length: bases }, (_, base) => outcomes[base * width + block]!);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [at(0), at(width - 1)];
  const centre = mean([...a, ...b]);
  const variance = mean([...a, ...b].map((value) => (value - centre) ** 2));
  const exchanged = Array.from({ length: k }, (_, dimension) => at(1 + dimension));
  return {
    first: exchanged.map((ab) => mean(ab.map((value, base) => b[base]! * (value - a[base]!))) / variance),
    total: exchanged.map((ab) => mean(ab.map((value, base) => (a[base]! - value) ** 2)) / 2 / variance),
  };
}

describe("saltelli", () => {
  it("puts A first, B last, and between them A with one column after another from B [SALTELLI1]", () => {
    const columns = saltelli(16, names, 3, false);
    for (let base = 0; base < 16; base++) {
      const rows = Array.from({ length: 5 }, (_, block) => columns.map((column) => column[base * 5 + block]!));
      const [a, b] = [rows[0]!, rows[4]!];
      for (const [i, row] of rows.slice(1, 4).entries()) expect(row).toEqual(a.map((x, d) => (d === i ? b[d] : x)));
      expect(a.some((x, d) => x === b[d])).toBe(false);
    }
  });

  it("adds B with one column after another from A for the second order [SALTELLI1]", () => {
    const columns = saltelli(4, names, 3, true);
    const rows = Array.from({ length: 8 }, (_, block) => columns.map((column) => column[8 + block]!));
    const [a, b] = [rows[0]!, rows[7]!];
    for (const [i, row] of rows.slice(4, 7).entries()) expect(row).toEqual(b.map((x, d) => (d === i ? a[d] : x)));
  });

  it("recovers the indices of the Ishigami function to 0.01 with 4,096 base points [SALTELLI2]", () => {
    const columns = saltelli(4096, names, 11, false);
    const outcomes = Array.from(columns[0]!, (_, row) => ishigami(columns.map((column) => column[row]!)));
    const { first, total } = indicesOf(outcomes, 3, 5);
    // Analytic: S = 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437.
    for (const [place, index] of [0.3139, 0.4424, 0].entries()) expect(first[place]).toSatisfy(near(index));
    for (const [place, index] of [0.5576, 0.4424, 0.2437].entries()) expect(total[place]).toSatisfy(near(index));
  });

  it("leaves the others as they were when an uncertainty joins at the end [SALTELLI3]", () => {
    const two = saltelli(8, ["price", "drought"], 5, false);
    const three = saltelli(8, ["price", "drought", "demand"], 5, false);
    for (const dimension of [0, 1]) {
      for (let base = 0; base < 8; base++) {
        expect(three[dimension]![base * 5]).toBe(two[dimension]![base * 4]);
        expect(three[dimension]![base * 5 + 4]).toBe(two[dimension]![base * 4 + 3]);
      }
    }
  });
});

function near(expected: number): (value: number) => boolean {
  return (value) => Math.abs(value - expected) < 0.01;
}
