/** One thing that an indicator was taken from: a work that the texts have a name for, or words of the organisation's own. */
type OriginPart =
  | { readonly kind: OriginKind; readonly place: string | null }
  | { readonly kind: "as-written"; readonly text: string };

type OriginKind = (typeof known)[number]["kind"];

const known = [
  { kind: "census-counties", pattern: /^census_counties_2010_2020\.csv$/ },
  { kind: "census-employment", pattern: /^census_employment_industry\.csv$/ },
  { kind: "census", pattern: /^census$/ },
  { kind: "loess", pattern: /^system 1(?: (X\d+))?$/ },
  { kind: "resource-cities", pattern: /^system 2(?: (X\d+))?$/ },
  { kind: "gansu", pattern: /^system 3(?: (X\d+))?$/ },
  { kind: "dunhuang", pattern: /^system 4(?: (X\d+))?$/ },
  { kind: "small-towns", pattern: /^document 000,? ([\d.]+)$/ },
  { kind: "thesis", pattern: /^document 001,? ([\d.]+)$/ },
  { kind: "register", pattern: /^plan register of the platform$/ },
  { kind: "standard", pattern: /^TD\/T 1063-2021, no\. (\d+)$/ },
  { kind: "tamarisk", pattern: /^Tamarisk$/ },
  {
    kind: "plan-and-scenarios",
    pattern: /^asked for by the desertification action plan and the scenarios of document 001$/,
  },
] as const;

/**
 * The origin of an indicator taken apart, so that files and numbered documents of the library can be given their names.
 *
 * @example
 * originParts("system 1 X6; TD/T 1063"); // [{ kind: "loess", place: "X6" }, { kind: "as-written", text: "TD/T 1063" }]
 */
export function originParts(source: string): OriginPart[] {
  return source.split("; ").map((text) => {
    for (const { kind, pattern } of known) {
      const match = pattern.exec(text);
      if (match) return { kind, place: match[1] ?? null };
    }
    return { kind: "as-written", text };
  });
}
