import { describe, expect, it } from "vitest";
import { UncertaintySpace } from "./uncertainty-space.ts";

const uniform = { kind: "uniform", low: 0, high: 1 } as const;
const uncertainties = [
  { id: "price", distribution: uniform, unit: "USD/t", source: "judgement" },
  { id: "demand", distribution: uniform },
];
const between = (...ids: string[]) => ({ between: ids, rankCorrelation: 0.5 });
const problems = (space: unknown) =>
  UncertaintySpace.safeParse(space).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("UncertaintySpace", () => {
  it("takes uncertainties with and without correlations", () => {
    expect(UncertaintySpace.parse({ uncertainties })).toEqual({ uncertainties });
    const correlated = { uncertainties, correlations: [between("price", "demand")] };
    expect(UncertaintySpace.parse(correlated)).toEqual(correlated);
  });

  it("names the place of what does not fit together", () => {
    expect(problems({ uncertainties: [uncertainties[0], uncertainties[0]] })).toEqual([
      'uncertainties.1.id: two uncertainties are called "price"; give each its own id',
    ]);
    expect(problems({ uncertainties, correlations: [between("price", "prize")] })).toEqual([
      'correlations.0.between: there is no uncertainty called "prize"',
    ]);
    expect(problems({ uncertainties, correlations: [between("price", "price")] })).toEqual([
      'correlations.0.between: "price" cannot be correlated with itself',
    ]);
    expect(problems({ uncertainties, correlations: [between("price", "demand"), between("demand", "price")] })).toEqual(
      ['correlations.1.between: "demand" and "price" are correlated twice'],
    );
  });

  it("refuses a key it does not know, a full correlation and no uncertainty at all", () => {
    expect(problems({ uncertainties, correlation: [] })?.join()).toContain('"correlation"');
    expect(
      problems({ uncertainties, correlations: [{ between: ["price", "demand"], rankCorrelation: 1 }] })?.join(),
    ).toContain("strictly between −1 and 1");
    expect(problems({ uncertainties: [] })?.join()).toContain("name at least one");
  });
});
