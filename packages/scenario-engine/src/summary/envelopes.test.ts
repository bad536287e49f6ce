import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../test/columns-of.ts";
import { envelopes } from "./envelopes.ts";
import { quantileBands } from "./quantile-bands.ts";

describe("envelopes", () => {
  it("runs along the lowest and the highest of three futures, year by year [ENV1]", () => {
    const [envelope] = envelopes(
      columnsOf([
        [4, 1],
        [2, 9],
        [3, 5],
      ]),
    );
    expect(envelope).toMatchObject({ low: [2, 1], high: [4, 9], excludedExperiments: 0 });
  });

  it("leaves failed experiments out, and says nothing rather than zero when all failed [ENV2]", () => {
    const [partly] = envelopes(
      columnsOf([
        [4, Number.NaN],
        [2, 9],
      ]),
    );
    expect(partly).toMatchObject({ low: [2, 9], high: [2, 9], excludedExperiments: 1 });
    const [none] = envelopes(columnsOf([[Number.NaN, 1]]));
    expect(none).toMatchObject({ low: [null, null], high: [null, null], excludedExperiments: 1 });
  });

  it("encloses every band", () => {
    const row = fc.tuple(fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const columns = columnsOf(rows);
        const [envelope] = envelopes(columns);
        const [band] = quantileBands(columns);
        for (const year of [0, 1]) {
          expect(envelope!.low[year]).toBeLessThanOrEqual(band!.p5[year]!);
          expect(envelope!.high[year]).toBeGreaterThanOrEqual(band!.p95[year]!);
        }
      }),
    );
  });
});
