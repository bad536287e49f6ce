import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, deficiencies, deltaE, seenLab } from "./colour.ts";

const css = readFileSync(new URL("../src/styles.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);
const themes = ["light", "dark"] as const;
const storylines = ["desert-oasis", "industrial-revival", "managed-shrinkage", "carry-on", "oasis-with-others"];

function colour(name: string, theme: (typeof themes)[number]): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`styles.css has no --color-${name} with a light and a dark value`);
  return token[theme];
}

/** Every pair of text and surface that a component draws. */
const textPairs = [
  ...["paper", "rail", "panel", "wash", "accent-wash"].flatMap((surface) =>
    ["ink", "muted", "accent"].map((text) => [text, surface]),
  ),
  ...["paper", "panel", "wash"].flatMap((surface) => ["error", "check"].map((text) => [text, surface])),
  ...["error-wash", "check-wash"].flatMap((surface) => ["ink", "muted"].map((text) => [text, surface])),
  ["error", "error-wash"],
  ["check", "check-wash"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-ink", "ink"],
  ...["met", "near", "not-met", "unknown"].flatMap((state) => [
    [state, `${state}-wash`],
    [state, "panel"],
  ]),
  ...storylines.flatMap((storyline) => [
    [`${storyline}-text`, "panel"],
    [`${storyline}-text`, "paper"],
    [`${storyline}-text`, `${storyline}-wash`],
    ["on-storyline", `${storyline}-text`],
  ]),
] as [string, string][];

const marks = [
  "severe",
  "moderate",
  "mild",
  "grew",
  "growing",
  "mature",
  "declining",
  "regenerating",
  "field",
  "accent",
];

describe("contrast", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#a63d63", "#a63d63")).toBe(1);
  });

  it("finds what the design notes found: the shrinkage line is 4.2 : 1 on white, so no text is set in it", () => {
    expect(contrast("#b26a14", "#ffffff")).toBeCloseTo(4.2, 1);
  });
});

describe("deltaE", () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("gives the published CIEDE2000 of %j and %j", (a, b, expected) => {
    expect(deltaE(a, b)).toBeCloseTo(expected, 4);
  });
});

describe.each(themes)("the %s theme", (theme) => {
  it.each(textPairs)("sets %s on %s with a contrast of at least 4.5", (text, surface) => {
    expect(contrast(colour(text, theme), colour(surface, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...marks, ...storylines])("draws %s on a panel with a contrast of at least 3", (mark) => {
    expect(contrast(colour(mark, theme), colour("panel", theme))).toBeGreaterThanOrEqual(2.995);
  });

  /*
   * Bounds the difference between two storyline colours as areas on an sRGB screen, for someone who lacks one kind of
   * cone altogether; milder forms see more. It says nothing about thin lines, poor screens or print: there the letter
   * badge and the line pattern carry the difference. About 2 is just noticeable side by side.
   */
  it.each(Object.entries(deficiencies))(
    "keeps any two storylines apart by at least 7 (CIEDE2000), vision: %s",
    (_, matrix) => {
      const seen = storylines.map((storyline) => seenLab(colour(storyline, theme), matrix));
      const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => deltaE(a, b)));
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(7);
    },
  );
});
