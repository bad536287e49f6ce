import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nickelDocuments } from "../../tools/nickel/nickel-documents.ts";
import { nickelFit } from "../../tools/nickel/nickel-fit.ts";
import { readPriceEvidence } from "../../tools/nickel/price-evidence.ts";

const docs = new URL("../../../../docs/", import.meta.url);

describe("what is written of the price of nickel", () => {
  it("is what the shipped series give; if not, run `pnpm fit:price`", () => {
    const { page, picture } = nickelDocuments();
    expect(page).toBe(readFileSync(new URL("methods/nickel-price.md", docs), "utf8"));
    expect(picture).toBe(readFileSync(new URL("images/nickel-price.svg", docs), "utf8"));
  });

  it("claims no more than it found: fat tails in sixty years, none since 2000, and no winner on the years held back", () => {
    const { whole, others, later, monthly, copperCorrelation } = nickelFit(readPriceEvidence());
    const [normal, ...fat] = whole.shocks;
    for (const { akaike } of fat) expect(akaike).toBeLessThan(normal!.akaike - 4);
    expect(others[1]!.process.residualKurtosis).toBeLessThan(3);
    const scores = later.logScores.map(({ score }) => score);
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(2);
    expect(monthly.reversionPerYear).toBeCloseTo(0.197, 3);
    expect(copperCorrelation).toBeCloseTo(0.5, 2);
  });
});
