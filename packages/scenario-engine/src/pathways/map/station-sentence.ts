import type { LocalizedText } from "@tamarisk/domain";
import { ofFuturesInWords } from "../../summary/in-words.ts";
import type { PathwayMapLayout, StationLayout, StationStop } from "./map-shapes.ts";
import type { MapLine, MapStop, PathwayMap } from "./pathway-map.ts";

/**
 * A station read aloud: the action, which lines come into force here and when each is decided, how long it suffices, and
 * where the line goes next. Rule [MAP9].
 *
 * @example
 * stationSentence(map, layout, station).en;
 * // "A1 Seasonal river. Desert Oasis: decide by 2036, in force from 2041, suffices to 2080. "
 */
export function stationSentence(map: PathwayMap, layout: PathwayMapLayout, station: StationLayout): LocalizedText {
  const name = rowName(layout, station.rowId);
  const arrivals = station.arrivals.map((arrival) => stopClauses(map, layout, arrival));
  const passing = station.passing.map(({ line }) => (map.lines[line] as MapLine).label);
  const here = {
    en: passing.length === 0 ? "" : ` Already in force here: ${passing.join(", ")}.`,
    zh: passing.length === 0 ? "" : `此处已见效的路径：${passing.join("、")}。`,
  };
  return {
    en: `${name}. ${arrivals.map(({ en }) => en).join(" ")}${here.en}`,
    zh: `${name}。${arrivals.map(({ zh }) => zh).join("")}${here.zh}`,
  };
}

function rowName(layout: PathwayMapLayout, id: string): string {
  const row = layout.rows.find((one) => one.id === id);
  return row ? `${row.code} ${row.label}`.trim() : id;
}

function stopClauses(map: PathwayMap, layout: PathwayMapLayout, { line, stop }: StationStop): LocalizedText {
  const { label, stops } = map.lines[line] as MapLine;
  const here = stops[stop] as MapStop;
  const next = stops[stop + 1];
  const clauses = [decision(here), inForce(here), sufficing(here, map.horizonYear), reach(here)];
  const after = next ? nextStop(layout, next) : ending(here);
  return {
    en: `${label}: ${[...clauses, after]
      .map(({ en }) => en)
      .filter(Boolean)
      .join(", ")}.`,
    zh: `${label}：${[...clauses, after]
      .map(({ zh }) => zh)
      .filter(Boolean)
      .join("，")}。`,
  };
}

interface Clause {
  readonly en: string;
  readonly zh: string;
}

const silent: Clause = { en: "", zh: "" };

function decision({ decideYear }: MapStop): Clause {
  if (decideYear === null) return silent;
  const year = Math.round(decideYear);
  return { en: `decide by ${year}`, zh: `至迟 ${year} 年决定` };
}

function inForce({ inForceYear, inForceRange }: MapStop): Clause {
  const year = Math.round(inForceYear);
  const [early, late] = (inForceRange ?? [year, year]).map(Math.round) as [number, number];
  if (early === late) return { en: `in force from ${year}`, zh: `${year} 年起见效` };
  return {
    en: `in force from ${year} (${early} to ${late} in 90 of 100 futures)`,
    zh: `${year} 年起见效（100 种未来情形中有 90 种在 ${early}—${late} 年之间）`,
  };
}

function sufficing({ endYear }: MapStop, horizonYear: number): Clause {
  if (endYear === null) return { en: `suffices to ${horizonYear}`, zh: `够用至 ${horizonYear} 年` };
  const year = Math.round(endYear);
  return { en: `stops sufficing in ${year}`, zh: `${year} 年起不再够用` };
}

function reach({ share }: MapStop): Clause {
  if (share >= 1) return silent;
  const futures = ofFuturesInWords(share);
  return { en: `reached in ${futures.en}`, zh: `${futures.zh}走到这里` };
}

function nextStop(layout: PathwayMapLayout, { rowId, decideYear, inForceYear }: MapStop): Clause {
  const name = rowName(layout, rowId);
  const year = Math.round(decideYear ?? inForceYear);
  return { en: `then ${name}, decide by ${year}`, zh: `下一步：${name}，至迟 ${year} 年决定` };
}

function ending({ ending: end }: MapStop): Clause {
  return end === "no-way-on" ? { en: "no way on", zh: "此后无路可走" } : silent;
}
