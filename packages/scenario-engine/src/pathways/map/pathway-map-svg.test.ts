import { describe, expect, it } from "vitest";
import { jinchangMap } from "../../../test/jinchang-map.ts";
import { pathwayMapLayout } from "./pathway-map-layout.ts";
import { pathwayMapSvg } from "./pathway-map-svg.ts";
import { stationSentence } from "./station-sentence.ts";

const [row, ...rows] = jinchangMap.rows;
const awkward = {
  ...jinchangMap,
  rows: [{ ...row, label: `River & <"banks">\u0007` } as NonNullable<typeof row>, ...rows],
};

describe("pathwayMapSvg", () => {
  it("is one A3 sheet with a title and every station in words", () => {
    const svg = pathwayMapSvg(jinchangMap, { locale: "en", todayYear: 2027 });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="420mm" height="297mm"/);
    expect(svg).toContain(">Map of 12 measures and 5 pathways, 2025 to 2080</title>");
    expect(svg).toContain("Desert Oasis: decide by 2036, in force from 2041");
    expect(svg).toContain('font-family="system-ui, sans-serif"');
  });

  it("escapes what a name may hold", () => {
    const svg = pathwayMapSvg(awkward, { locale: "zh", todayYear: null });
    expect(svg).toContain("River &amp; &lt;&quot;banks&quot;&gt;");
    expect(svg).not.toContain("\u0007");
  });

  it("is the same text for the same map", () => {
    const options = { locale: "zh", todayYear: 2027, heading: "一项决定不能再等" } as const;
    expect(pathwayMapSvg(jinchangMap, options)).toBe(pathwayMapSvg(jinchangMap, options));
  });
});

describe("stationSentence", () => {
  it("[MAP9] says what comes, when it is decided, how long it suffices and what is next, in both languages", () => {
    const layout = pathwayMapLayout(jinchangMap, { width: 828, labelWidth: 196, todayYear: 2027 });
    const station = layout.stations.find(({ rowId }) => rowId === "shelterbelts");
    if (!station) throw new Error("the map has no station on the shelterbelts");
    const { en, zh } = stationSentence(jinchangMap, layout, station);
    expect(en).toBe(
      "A1 Mixed shelterbelts, orchards. Desert Oasis: decide by 2032, in force from 2034 (2031 to 2039 in 90 of 100 futures), stops sufficing in 2046, then A3 Seasonal-river restoration, decide by 2036.",
    );
    expect(zh).toContain("至迟 2032 年决定，2034 年起见效");
  });
});
