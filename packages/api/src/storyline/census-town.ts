import { type LocalizedText, type ResourceClass, TownId } from "@tamarisk/domain";
import {
  type CensusCounty,
  type CensusPrefecture,
  readCensusCounties,
  readCensusPrefectures,
  readCountyNames,
  readRegionNames,
  readResourceCities,
} from "@tamarisk/reference-data";
import { type CountyFigures, type TownInputs, unitOfCounties } from "@tamarisk/town-model";

/**
 * What the shipped census tables say of a county or a prefecture, as the inputs of a model: a county is one unit, a
 * prefecture its districts and its counties. `null` for a place the tables do not have.
 *
 * @example
 * censusTown(TownId.parse("230400"))?.units.map(({ id }) => id); // ["districts", "counties"]: Hegang
 */
export function censusTown(townId: TownId, folder?: string): TownInputs | null {
  const counties = readCensusCounties(folder).rows;
  const county = counties.find(({ id }) => id === townId);
  const resourceClass = resourceClassOf(townId, folder);
  if (county) {
    const name = {
      en: readCountyNames(folder).rows.find(({ id }) => id === townId)?.nameInEnglish ?? county.name,
      zh: county.name,
    };
    return {
      townId,
      name,
      resourceClass,
      units: [unitOfCounties({ id: "county", townId, name }, [county], resourceClass)],
    };
  }
  const prefecture = readCensusPrefectures(folder).rows.find(({ id }) => id === townId);
  const parts = counties.filter(({ id, isDevelopmentZone }) => !isDevelopmentZone && id.startsWith(townId.slice(0, 4)));
  if (!prefecture) return null;
  const name = {
    en:
      readRegionNames(folder).rows.find((region) => region.name === prefecture.name)?.nameInEnglish ?? prefecture.name,
    zh: prefecture.name,
  };
  const units = [
    ...unitOf("districts", { en: "Districts", zh: "市辖区" }, parts.filter(isDistrict), resourceClass),
    ...unitOf(
      "counties",
      { en: "Counties", zh: "县和县级市" },
      parts.filter((part) => !isDistrict(part)),
      resourceClass,
    ),
  ];
  if (units.length > 0) return { townId, name, resourceClass, units };
  const whole = undivided(prefecture);
  return (
    whole && {
      townId,
      name,
      resourceClass,
      units: [unitOfCounties({ id: "city", townId, name }, [whole], resourceClass)],
    }
  );
}

/** A prefecture without districts or counties, such as Jiayuguan; the table of prefectures says less of it. */
function undivided(prefecture: CensusPrefecture): CountyFigures | null {
  const { population2020, shareAged0To14In2020 } = prefecture;
  if (population2020 === null || shareAged0To14In2020 === null) return null;
  return {
    ...prefecture,
    population2020,
    miningEmploymentShare2020: null,
    collegeEducated2020: null,
    inMigrantsSameProvince2020: null,
    inMigrantsOtherProvince2020: null,
  };
}

/** The last two digits of a district are 01 to 20. */
function isDistrict({ id }: CensusCounty): boolean {
  return Number(id.slice(4)) <= 20;
}

function unitOf(id: string, name: LocalizedText, parts: readonly CensusCounty[], resourceClass: ResourceClass | null) {
  const [first] = parts;
  if (!first) return [];
  return [unitOfCounties({ id, townId: TownId.parse(first.id), name }, parts, resourceClass)];
}

/** A county's own entry in the list of 2013, else its prefecture's. */
function resourceClassOf(townId: TownId, folder?: string): ResourceClass | null {
  const cities = readResourceCities(folder).rows;
  const own = cities.find(({ adcode2020 }) => adcode2020 === townId);
  const prefecture = cities.find(
    ({ level, adcode2020 }) => level === "prefecture" && adcode2020?.slice(0, 4) === townId.slice(0, 4),
  );
  return (own ?? prefecture)?.resourceClass ?? null;
}
