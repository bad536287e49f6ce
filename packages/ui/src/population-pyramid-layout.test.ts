import { describe, expect, it } from "vitest";
import { populationPyramidLayout } from "./population-pyramid-layout.ts";

const now = [
  { fromAge: 0, toAge: 4, male: 50, female: 25 },
  { fromAge: 5, toAge: 9, male: 100, female: 75 },
];
const before = [
  { fromAge: 0, toAge: 4, male: 100, female: 100 },
  { fromAge: 5, toAge: 9, male: 0, female: 50 },
];

describe("populationPyramidLayout", () => {
  const layout = populationPyramidLayout({ now, before, max: 100, width: 234 });

  it("grows men to the left and women to the right of a gutter of 34 px, 86 px for the largest", () => {
    expect([layout.maleBase, layout.femaleBase]).toEqual([100, 134]);
    expect(layout.rows.map(({ male, female }) => [male, female])).toEqual([
      [
        { x: 57, width: 43 },
        { x: 134, width: 21.5 },
      ],
      [
        { x: 14, width: 86 },
        { x: 134, width: 64.5 },
      ],
    ]);
  });

  it("puts the youngest at the foot", () => {
    expect(layout.rows.map(({ top }) => top)).toEqual([layout.plotBottom - 17, layout.plotBottom - 35]);
  });

  it("outlines the earlier census as a staircase from the foot", () => {
    expect(layout.outline.male).toBe("M100 60H14V42H100V24H100");
    expect(layout.outline.female).toBe("M134 60H220V42H177V24H134");
  });

  it("labels every tenth year of age, zero among them", () => {
    expect(layout.rows.map(({ ageLabel }) => ageLabel)).toEqual(["0", null]);
  });

  it("fits the larger census when no common axis is given", () => {
    const fitted = populationPyramidLayout({
      now,
      before: before.map((group) => ({ ...group, male: 200 })),
      width: 234,
    });
    expect(fitted.rows[1]!.male.width).toBe(43);
  });

  it("refuses censuses with different age groups", () => {
    expect(() => populationPyramidLayout({ now, before: before.slice(1), width: 234 })).toThrow(/different age groups/);
  });
});
