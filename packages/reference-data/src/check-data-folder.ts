import { brokenReferences, incompleteLibrary, unusedTranslations, wrongCounts } from "./cross-references.ts";
import { readDesertificationActionPlan } from "./knowledge/desertification-action-plan.ts";
import { readDesignMeasures } from "./knowledge/design-measures.ts";
import { readIndicatorSystems } from "./knowledge/indicator-systems.ts";
import { readJinchangBoundary } from "./knowledge/jinchang-boundary.ts";
import { readJinchangFigures } from "./knowledge/jinchang-figures.ts";
import { readJinchangTownships } from "./knowledge/jinchang-townships.ts";
import { readMethods } from "./knowledge/methods.ts";
import { readPolicies } from "./knowledge/policies.ts";
import { readPopulationProspects } from "./knowledge/population-prospects.ts";
import { readScenarios } from "./knowledge/scenarios.ts";
import { readShiyangWater } from "./knowledge/shiyang-water.ts";
import { readStakeholders } from "./knowledge/stakeholders.ts";
import { readStandards } from "./knowledge/standards.ts";
import { readStrategies } from "./knowledge/strategies.ts";
import { readSwot } from "./knowledge/swot.ts";
import { readTransformationPathways } from "./knowledge/transformation-pathways.ts";
import { readTranslations } from "./knowledge/translations.ts";
import { shippedDataFolder } from "./reading/data-folder.ts";
import { readManifest } from "./reading/manifest.ts";
import { type DataProblem, ReferenceDataError } from "./reading/reference-data-error.ts";
import { readCensus2000 } from "./tables/census-2000.ts";
import { readCensusAgeStructure } from "./tables/census-age-structure.ts";
import { readCensusCounties } from "./tables/census-counties.ts";
import { readCensusEmployment } from "./tables/census-employment.ts";
import { readCensusPrefectures } from "./tables/census-prefectures.ts";
import { readCountyNames } from "./tables/county-names.ts";
import { readDevelopmentTargets } from "./tables/development-targets.ts";
import { readExhaustedCities } from "./tables/exhausted-cities.ts";
import { readGansuPesreIndices } from "./tables/gansu-pesre-indices.ts";
import { readGansuPrefectures } from "./tables/gansu-prefectures.ts";
import { readIndicatorLibrary } from "./tables/indicator-library.ts";
import { readJinchangCensusProfile } from "./tables/jinchang-census-profile.ts";
import { readJinchangPopulationSeries } from "./tables/jinchang-population-series.ts";
import { readJinchangPublishedIndices } from "./tables/jinchang-published-indices.ts";
import { readMetalPrices } from "./tables/metal-prices.ts";
import { readNickelPrices } from "./tables/nickel-prices.ts";
import { readRegionNames } from "./tables/region-names.ts";
import { readResourceCities } from "./tables/resource-cities.ts";
import { readSpatialPlanIndicators } from "./tables/spatial-plan-indicators.ts";

/** One reader per file of the manifest. */
export const everyReader = {
  "census_counties_2010_2020.csv": readCensusCounties,
  "census_prefectures_2010_2020.csv": readCensusPrefectures,
  "census_age_structure.csv": readCensusAgeStructure,
  "census_employment_industry.csv": readCensusEmployment,
  "jinchang_census_profile.csv": readJinchangCensusProfile,
  "gansu_prefectures_indicators_2020.csv": readGansuPrefectures,
  "jinchang_population_series.csv": readJinchangPopulationSeries,
  "census_2000_partial.csv": readCensus2000,
  "resource_based_cities_262.csv": readResourceCities,
  "resource_exhausted_69.csv": readExhaustedCities,
  "metal_prices_annual.csv": readMetalPrices,
  "nickel_price_monthly.csv": readNickelPrices,
  "wpp2024_china.json": readPopulationProspects,
  "boundary_jinchang_mit.geojson": readJinchangBoundary,
  "jinchang_townships.json": readJinchangTownships,
  "shiyang_water.json": readShiyangWater,
  "tdt1063_indicators.csv": readSpatialPlanIndicators,
  "indicator_library.csv": readIndicatorLibrary,
  "development_targets.csv": readDevelopmentTargets,
  "standards.json": readStandards,
  "resilience_indicator_systems.json": readIndicatorSystems,
  "jinchang_published_indices.csv": readJinchangPublishedIndices,
  "gansu_pesre_indices.csv": readGansuPesreIndices,
  "jinchang.json": readJinchangFigures,
  "stakeholders.json": readStakeholders,
  "scenarios.json": readScenarios,
  "action-plan.json": readDesertificationActionPlan,
  "swot.json": readSwot,
  "pathways-typology.json": readTransformationPathways,
  "strategies.json": readStrategies,
  "policies.json": readPolicies,
  "design-measures.json": readDesignMeasures,
  "methods.json": readMethods,
  "county-names-en.csv": readCountyNames,
  "region-names-en.csv": readRegionNames,
  "translations.zh.json": readTranslations,
};

/**
 * Reads every file of a data folder and says all that is wrong with it: missing or changed files, bad cells and keys,
 * ids that point at nothing. For a server or a command to run before it starts; an empty list means that every reader
 * will work.
 *
 * @param folder - The shipped folder unless another is given.
 *
 * @example
 * for (const problem of checkDataFolder()) console.error(problem.message);
 */
export function checkDataFolder(folder: string = shippedDataFolder): DataProblem[] {
  const manifest = problemsOf(() => readManifest(folder));
  if (manifest.length > 0) return [...manifest];
  const inFiles = Object.values(everyReader).flatMap((read) => problemsOf(() => read(folder)));
  if (inFiles.length > 0) return once(inFiles);
  return [
    ...brokenReferences(folder),
    ...incompleteLibrary(folder),
    ...wrongCounts(folder),
    ...unusedTranslations(folder),
  ];
}

function problemsOf(read: () => unknown): readonly DataProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ReferenceDataError) return error.problems;
    throw error;
  }
}

/** A broken file of translations stops every reader that needs it; it is named once. */
function once(problems: readonly DataProblem[]): DataProblem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
