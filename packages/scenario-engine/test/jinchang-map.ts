import { presentPlanRow } from "../src/pathways/map/map-row.ts";
import type { MapRow, MapStop, PathwayMap } from "../src/pathways/map/pathway-map.ts";

const startYear = 2025;
const horizonYear = 2080;

/** A hump around a median year, skewed to the late side, with a share that never stops. */
function row(
  id: string,
  group: string | null,
  label: string,
  medianYear: number,
  spread: number,
  never: number,
): MapRow {
  const raw = Array.from({ length: horizonYear - startYear + 1 }, (_, index) => {
    const distance = startYear + index - medianYear;
    const side = distance < 0 ? spread : 1.5 * spread;
    return Math.exp(-((distance / side) ** 2) / 2);
  });
  const sum = raw.reduce((total, share) => total + share, 0);
  const tipping = raw.map((share) => (share / sum) * (1 - never));
  return { id, group, label, tipping, never, alreadyFailing: 0, medianYear: never >= 0.5 ? null : medianYear };
}

function stop(rowId: string, decideYear: number | null, inForceYear: number, endYear: number | null): MapStop {
  const inForceRange = [inForceYear - 3, inForceYear + 5] as const;
  return { rowId, decideYear, inForceYear, inForceRange, endYear, share: 1, ending: "next" };
}

function last(given: MapStop, ending: "horizon" | "no-way-on"): MapStop {
  return { ...given, ending };
}

const begin = stop(presentPlanRow, null, 2025, 2033);

/** Twelve measures and five lines, as a planner's sketch for Jinchang had them; the numbers are illustrative. */
export const jinchangMap: PathwayMap = {
  startYear,
  horizonYear,
  rows: [
    row("river", "Water and land", "Seasonal-river restoration", 2078, 14, 0.71),
    row("shelterbelts", "Water and land", "Mixed shelterbelts, orchards", 2046, 6, 0.09),
    row("shrubs", "Water and land", "Saline-land shrubs", 2040, 4, 0.02),
    row("irrigation", "Water and land", "Irrigation cap, saving", 2043, 5, 0.06),
    row(presentPlanRow, null, "Carry on (present plan)", 2033, 4, 0),
    row("agri-solar", "Economy", "Agri-solar corridor", 2074, 8, 0.38),
    row("ore", "Economy", "Ore from outside", 2041, 5, 0.03),
    row("battery", "Economy", "Battery and panel chain", 2054, 6, 0.14),
    row("park", "Economy", "Park opened to small firms", 2063, 7, 0.18),
    row("reclaimed", "Economy", "Reclaimed water", 2072, 8, 0.34),
    row("quota", "People and services", "Land-quota trading", 2042, 5, 0.04),
    row("homes", "People and services", "Vacant homes reused", 2052, 6, 0.11),
    row("services", "People and services", "Services at the edge", 2061, 7, 0.22),
  ],
  lines: [
    {
      id: "desert-oasis",
      label: "Desert Oasis",
      mark: "O",
      stops: [
        begin,
        stop("shrubs", 2027, 2029.5, 2040),
        stop("shelterbelts", 2031.5, 2034, 2046),
        last(stop("river", 2036, 2041, null), "horizon"),
      ],
    },
    {
      id: "oasis-with-others",
      label: "Oasis with others",
      mark: "O+",
      stops: [
        begin,
        stop("irrigation", 2029, 2031.5, 2043),
        stop("river", 2035, 2041, 2056),
        last(stop("agri-solar", 2050, 2054, null), "horizon"),
      ],
    },
    {
      id: "industrial-revival",
      label: "Industrial Revival",
      mark: "R",
      stops: [
        begin,
        stop("ore", 2027, 2030, 2041),
        stop("battery", 2034, 2038, 2054),
        stop("park", 2047, 2051, 2063),
        last(stop("reclaimed", 2057, 2061, 2076), "no-way-on"),
      ],
    },
    {
      id: "managed-shrinkage",
      label: "Managed Shrinkage",
      mark: "S",
      stops: [
        begin,
        stop("quota", 2029, 2033, 2042),
        stop("homes", 2036, 2040, 2052),
        stop("services", 2046, 2050, 2061),
        last(stop("agri-solar", 2056, 2061, null), "horizon"),
      ],
    },
    { id: "carry-on", label: "Carry on", mark: "C", stops: [last({ ...begin, endYear: 2041 }, "no-way-on")] },
  ],
};
