import { describe, expect, it } from "vitest";
import { messages } from "@/i18n/messages.ts";
import { originParts } from "./origin-parts.ts";

describe("originParts", () => {
  it("knows the files, systems and documents of the library, and keeps a place within them", () => {
    expect(originParts("census_employment_industry.csv; system 1 X8")).toEqual([
      { kind: "census-employment", place: null },
      { kind: "loess", place: "X8" },
    ]);
    expect(originParts("document 001 3.5; TD/T 1063-2021, no. 12")).toEqual([
      { kind: "thesis", place: "3.5" },
      { kind: "standard", place: "12" },
    ]);
  });

  it("leaves everything else as it was written", () => {
    for (const text of ["GB 50137", "Yearbook 2024, census", "system 1 and more"]) {
      expect(originParts(text)).toEqual([{ kind: "as-written", text }]);
    }
  });

  it("has a name in both languages for whatever it knows", () => {
    const sources = [
      "census_counties_2010_2020.csv; census_employment_industry.csv; census; plan register of the platform; Tamarisk",
      "system 1; system 2; system 3; system 4; document 000 3.2; document 001 1.3; TD/T 1063-2021, no. 1",
      "asked for by the desertification action plan and the scenarios of document 001",
    ];
    const kinds = sources.flatMap(originParts).map(({ kind }) => kind);
    for (const { indicators } of Object.values(messages)) {
      expect(Object.keys(indicators.originOf).toSorted()).toEqual([...kinds].toSorted());
    }
  });
});
