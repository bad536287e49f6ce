import { ObservationDraft, type Provenance } from "@tamarisk/domain";
import {
  type FileOrigin,
  readCensusEmployment,
  readJinchangCensusProfile,
  readJinchangPopulationSeries,
} from "@tamarisk/reference-data";
import { shannonIndex, shareOutsideLargest } from "./employment-shares.ts";

type Origin = Pick<FileOrigin, "source" | "licence">;

/** A value for one cell, before its unit and source are put beside it. */
interface Value {
  readonly indicatorId: string;
  readonly unit: string;
  readonly townId: string;
  readonly year: number;
  readonly value: number;
  readonly confidence: Provenance["confidence"];
  readonly note: string | null;
}

/** What the censuses and the yearly series say of Jinchang and its two counties, each value with its source. */
export function demoObservations(folder?: string): ObservationDraft[] {
  const profile = readJinchangCensusProfile(folder);
  const employment = readCensusEmployment(folder);
  return [
    ...censusValues(folder).map((value) => draftOf(value, profile)),
    ...employmentValues(folder).map((value) => draftOf(value, employment)),
    ...yearlyValues(folder),
  ];
}

function draftOf({ value, ...cell }: Value, { source, licence }: Origin): ObservationDraft {
  return ObservationDraft.parse({ ...cell, value: { kind: "measured", value }, source, licence });
}

/** Straight from the profile, or worked out from two of its figures. */
function censusValues(folder?: string): Value[] {
  const figures = readJinchangCensusProfile(folder).rows;
  const places = [...new Set(figures.map((figure) => figure.id))];
  const cells = places.flatMap((townId) => [2010, 2020].map((year) => ({ townId, year })));
  return cells.flatMap(({ townId, year }) => {
    const at = (name: string, inYear = year) =>
      figures.find((figure) => figure.id === townId && figure.indicator === name && figure.year === inYear)?.value;
    const direct = (indicatorId: string, unit: string, name: string) =>
      cellOf({ indicatorId, unit, townId, year, confidence: "high", note: null }, at(name));
    const derived = (indicatorId: string, unit: string, note: string, value: number | undefined) =>
      cellOf({ indicatorId, unit, townId, year, confidence: "derived", note }, value);
    const residents = at("population");
    const before = at("population", year - 10);
    const incomers = sum(at("moved_from_elsewhere_in_province"), at("moved_from_other_province"));
    return [
      ...derived("B1", "percent", "from the residents of two censuses", percentChange(before, residents)),
      ...direct("B2", "percent", "share_65_plus"),
      ...direct("B3", "percent", "share_0_14"),
      ...direct("L1", "years", "mean_years_of_schooling"),
      ...derived("L2", "persons", "college-educated over residents", ratio(at("college_plus"), residents, 100_000)),
      ...derived(
        "S5",
        "percent",
        "residents less those registered in another county or province, over residents",
        incomers === undefined ? undefined : ratio(sum(residents, -incomers), residents, 100),
      ),
    ];
  });
}

/** Shares among the employed of the long-form sample of about 10 %. */
function employmentValues(folder?: string): Value[] {
  const rows = readCensusEmployment(folder).rows.filter((row) => row.id.startsWith("6203"));
  const censuses = [...new Map(rows.map(({ id, year }) => [`${id}/${year}`, { townId: id, year }])).values()];
  return censuses.flatMap(({ townId, year }) => {
    const industries = rows.filter((row) => row.id === townId && row.year === year);
    const counts = industries.map((row) => row.sampledPersons);
    const total = counts.reduce((all, count) => all + count, 0);
    const mining = industries.find((row) => row.industry === "mining")?.sampledPersons;
    const cell = { townId, year, confidence: "derived" as const, note: "from the long-form sample of about 10 %" };
    return [
      ...cellOf({ ...cell, indicatorId: "B5", unit: "-", note: `Shannon index; ${cell.note}` }, shannonIndex(counts)),
      ...cellOf({ ...cell, indicatorId: "B6", unit: "percent" }, ratio(mining, total, 100)),
      ...cellOf({ ...cell, indicatorId: "S4", unit: "percent" }, shareOutsideLargest(counts)),
    ];
  });
}

/** Product per resident, in years that have both figures. The series is about Jinchang as a whole. */
function yearlyValues(folder?: string): ObservationDraft[] {
  const { rows, licence } = readJinchangPopulationSeries(folder);
  return rows
    .filter((row) => row.indicator === "gdp")
    .flatMap((gdp) => {
      const residents = rows.find((row) => row.indicator === "resident_population_yearend" && row.year === gdp.year);
      const perResident = ratio(gdp.value, residents?.value, 1e8);
      const note = "product in 100 million yuan over residents at the end of the year";
      const cell = { indicatorId: "B8", unit: "CNY", townId: "620300", year: gdp.year };
      return cellOf({ ...cell, confidence: "derived", note }, perResident).map((value) =>
        draftOf(value, { source: [...new Set([gdp.source, residents?.source])].join("; "), licence }),
      );
    });
}

/** One cell, or none where the figures do not allow it: a blank is not a zero. Two decimals, as the sources have. */
function cellOf(cell: Omit<Value, "value">, value: number | undefined): Value[] {
  return value === undefined ? [] : [{ ...cell, value: Math.round(value * 100) / 100 }];
}

function percentChange(before: number | undefined, after: number | undefined): number | undefined {
  return before && after !== undefined ? (100 * (after - before)) / before : undefined;
}

function ratio(part: number | undefined, whole: number | undefined, times: number): number | undefined {
  return part !== undefined && whole ? (part / whole) * times : undefined;
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
