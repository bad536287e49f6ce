import { decadeChange, ObservationDraft, type Provenance, type TownId } from "@tamarisk/domain";
import {
  type CensusCounty,
  type CensusPrefecture,
  readCensusCounties,
  readCensusPrefectures,
} from "@tamarisk/reference-data";

interface Figure {
  readonly indicatorId: string;
  readonly unit: string;
  readonly year: number;
  readonly value: number | null | undefined;
  readonly confidence: Provenance["confidence"];
  readonly note: string | null;
}

/**
 * What the two censuses say of some places, as first values of a project. A figure that a census does not give is left
 * blank. Where the boundary or the match with 2010 is doubtful, only 2020 is taken.
 *
 * @example
 * censusObservations([TownId.parse("620321")]).length; // 11: Yongchang
 */
export function censusObservations(townIds: readonly TownId[], folder?: string): ObservationDraft[] {
  const counties = readCensusCounties(folder);
  const prefectures = readCensusPrefectures(folder);
  return townIds.flatMap((townId) => {
    const county = counties.rows.find(({ id }) => id === townId);
    if (county) return draftsOf(townId, countyFigures(county), county.flags.length === 0, counties);
    const prefecture = prefectures.rows.find(({ id }) => id === townId);
    return prefecture ? draftsOf(townId, prefectureFigures(prefecture), true, prefectures) : [];
  });
}

function draftsOf(
  townId: TownId,
  figures: readonly Figure[],
  isComparable: boolean,
  { source, licence }: { source: string; licence: string },
): ObservationDraft[] {
  return figures.flatMap(({ value, ...cell }) => {
    if (value == null || (!isComparable && (cell.year === 2010 || cell.indicatorId === "B1"))) return [];
    const rounded = Math.round(value * 100) / 100;
    return [ObservationDraft.parse({ ...cell, townId, value: { kind: "measured", value: rounded }, source, licence })];
  });
}

function countyFigures(county: CensusCounty): Figure[] {
  const sampled = "from the long-form sample of about 10 %";
  return [
    ...sharedFigures(county),
    { ...counted("B6", "percent", 2010, county.miningEmploymentShare2010), confidence: "derived", note: sampled },
    { ...counted("B6", "percent", 2020, county.miningEmploymentShare2020), confidence: "derived", note: sampled },
    counted("L1", "years", 2010, county.meanSchoolYears2010),
    counted("L1", "years", 2020, county.meanSchoolYears2020),
    perHundredThousand(2010, county.collegeEducated2010, county.population2010),
    perHundredThousand(2020, county.collegeEducated2020, county.population2020),
  ];
}

function prefectureFigures(prefecture: CensusPrefecture): Figure[] {
  return sharedFigures(prefecture);
}

/** Shares by age and the change between the censuses, which both tables have. */
function sharedFigures(place: CensusCounty | CensusPrefecture): Figure[] {
  const { population2010, population2020 } = place;
  const change = population2010 && population2020 !== null ? decadeChange(population2010, population2020) : null;
  return [
    {
      ...counted("B1", "percent", 2020, change),
      confidence: "derived",
      note: "from the residents of two censuses",
    },
    counted("B2", "percent", 2010, place.shareAged65PlusIn2010),
    counted("B2", "percent", 2020, place.shareAged65PlusIn2020),
    counted("B3", "percent", 2010, place.shareAged0To14In2010),
    counted("B3", "percent", 2020, place.shareAged0To14In2020),
  ];
}

function counted(indicatorId: string, unit: string, year: number, value: Figure["value"]): Figure {
  return { indicatorId, unit, year, value, confidence: "high", note: null };
}

function perHundredThousand(year: number, persons: number | null, residents: number | null): Figure {
  const value = persons !== null && residents ? (persons / residents) * 100_000 : null;
  return {
    ...counted("L2", "persons", year, value),
    confidence: "derived",
    note: "college-educated over residents",
  };
}
