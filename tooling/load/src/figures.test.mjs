import { describe, expect, it } from "vitest";
import { figuresTable, percentile, textTable } from "./figures.mjs";

const asked = [
  { page: "plan", ms: 100, bytes: 2_000 },
  { page: "plan", ms: 300, bytes: 2_000 },
  { page: "data", ms: 500, bytes: 1_000 },
  { page: "data", ms: 9_000, bytes: 0, error: "HTTP 500" },
];

describe("percentile", () => {
  it("is the smallest value that the share of values does not exceed", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(values, share))).toEqual([50, 95, 99, 100]);
  });

  it("is no number without values", () => {
    expect(percentile([], 0.95)).toBeNaN();
  });
});

describe("figuresTable", () => {
  it("puts the slowest page first and counts what failed apart from the times", () => {
    expect(figuresTable(asked)).toEqual([
      { page: "data", requests: 2, p50: 500, p95: 500, p99: 500, kB: 1, errors: 1 },
      { page: "plan", requests: 2, p50: 100, p95: 300, p99: 300, kB: 2, errors: 0 },
      { page: "all", requests: 4, p50: 300, p95: 500, p99: 500, kB: 2, errors: 1 },
    ]);
  });
});

describe("textTable", () => {
  it("lines up names to the left and numbers to the right", () => {
    expect(
      textTable([
        { page: "plan", ms: 5 },
        { page: "a", ms: 12 },
      ]),
    ).toBe("page  ms\nplan   5\na     12");
  });
});
