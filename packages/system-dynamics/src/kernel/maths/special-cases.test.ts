import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binary } from "./binary.ts";
import { unary } from "./unary.ts";

const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;
const edges = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e308, -1e308, 5e-324, -5e-324, 2 ** 53, inf, -inf, nan];

describe("maths of kernels at the edges", () => {
  it("agrees with the host on what has one answer", () => {
    const hosts = {
      exp: Math.exp,
      ln: Math.log,
      log10: Math.log10,
      sqrt: Math.sqrt,
      arcsin: Math.asin,
      arccos: Math.acos,
      arctan: Math.atan,
      sinh: Math.sinh,
      cosh: Math.cosh,
      tanh: Math.tanh,
      sin: Math.sin,
      cos: Math.cos,
      tan: Math.tan,
    } as const;
    for (const [name, host] of Object.entries(hosts)) {
      for (const x of edges) {
        const found = unary[name as keyof typeof hosts](x);
        const expected = host(x);
        if (Number.isFinite(expected) && expected !== 0) expect(found / expected, `${name} ${x}`).toBeCloseTo(1, 14);
        else expect(found, `${name} ${x}`).toBe(expected);
      }
    }
  });

  it("[KER4] takes powers as IEEE 754 has them", () => {
    for (const x of edges) {
      for (const y of edges) {
        const expected = y === 0 || x === 1 || (x === -1 && Math.abs(y) === inf) ? 1 : x ** y;
        const found = binary.power(x, y);
        if (Number.isFinite(expected) && expected !== 0) expect(found / expected, `${x} ^ ${y}`).toBeCloseTo(1, 14);
        else expect(found, `${x} ^ ${y}`).toBe(expected);
      }
    }
    expect(binary.power(10, 22)).toBe(1e22);
    expect(binary.power(-3, 5)).toBe(-243);
    expect(binary.power(0.1, 2)).toBe(0.1 * 0.1);
  });

  it("rounds halves away from zero, and nothing twice", () => {
    expect([0.5, -0.5, 1.5, 2.5, -2.5, 0.5 - 2 ** -54, 2 ** 51 + 0.5, 2 ** 52 + 1].map(unary.round)).toEqual([
      1,
      -1,
      2,
      3,
      -3,
      0,
      2 ** 51 + 1,
      2 ** 52 + 1,
    ]);
  });

  it("gives the quantile at the ends and NaN outside", () => {
    expect([0, 1, -1, 2, nan, 0.5].map(unary["normal-quantile"])).toEqual([-inf, inf, nan, nan, nan, 0]);
    expect(unary["normal-quantile"](0.975)).toBeCloseTo(1.959963984540054, 14);
  });

  it("keeps exponential and logarithm inverse and rising", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        (x, up) => {
          expect(unary.exp(x + up)).toBeGreaterThanOrEqual(unary.exp(x));
          expect(Math.abs(unary.ln(unary.exp(x)) - x)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(x)));
        },
      ),
    );
  });
});
