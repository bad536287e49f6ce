export { checkDataFolder } from "./check-data-folder.ts";
export { readDesertificationActionPlan } from "./knowledge/desertification-action-plan.ts";
export { readDesignMeasures } from "./knowledge/design-measures.ts";
export { readIndicatorSystems } from "./knowledge/indicator-systems.ts";
export { CountyBoundaries, readJinchangBoundary } from "./knowledge/jinchang-boundary.ts";
export { FigureTopic, readJinchangFigures } from "./knowledge/jinchang-figures.ts";
export { readJinchangTownships, Township } from "./knowledge/jinchang-townships.ts";
export { StrategyId } from "./knowledge/knowledge-ids.ts";
export type { MethodExample, MethodWithExample } from "./knowledge/method-examples.ts";
export { readMethodExample, readMethods } from "./knowledge/methods.ts";
export { PolicyPathway, readPolicies } from "./knowledge/policies.ts";
export { PopulationProspects, readPopulationProspects } from "./knowledge/population-prospects.ts";
export { readScenarios } from "./knowledge/scenarios.ts";
export { readShiyangWater, ShiyangWater } from "./knowledge/shiyang-water.ts";
export { readStakeholders } from "./knowledge/stakeholders.ts";
export { readStandards, Standards } from "./knowledge/standards.ts";
export { readStrategies } from "./knowledge/strategies.ts";
export { readSwot } from "./knowledge/swot.ts";
export { readTransformationPathways } from "./knowledge/transformation-pathways.ts";
export { readTranslations } from "./knowledge/translations.ts";
export { shippedDataFolder } from "./reading/data-folder.ts";
export { Manifest, ManifestEntry, readManifest } from "./reading/manifest.ts";
export { type DataProblem, ReferenceDataError } from "./reading/reference-data-error.ts";
export type { FileOrigin, ReferenceDocument, ReferenceTable } from "./reading/reference-table.ts";
export { Census2000Unit, readCensus2000 } from "./tables/census-2000.ts";
export { type AgeRange, CensusAgeGroup, readCensusAgeStructure } from "./tables/census-age-structure.ts";
export { CensusCounty, countyFlags, readCensusCounties } from "./tables/census-counties.ts";
export { CensusEmployment, industries, readCensusEmployment } from "./tables/census-employment.ts";
export { CensusPrefecture, readCensusPrefectures } from "./tables/census-prefectures.ts";
export { CountyName, readCountyNames } from "./tables/county-names.ts";
export { DevelopmentTarget, readDevelopmentTargets } from "./tables/development-targets.ts";
export { ExhaustedCity, readExhaustedCities } from "./tables/exhausted-cities.ts";
export { GansuPesreScore, readGansuPesreIndices } from "./tables/gansu-pesre-indices.ts";
export { GansuPrefecture, readGansuPrefectures } from "./tables/gansu-prefectures.ts";
export { IndicatorLibraryRow, readIndicatorLibrary } from "./tables/indicator-library.ts";
export { CensusProfileFigure, readJinchangCensusProfile } from "./tables/jinchang-census-profile.ts";
export { PopulationSeriesFigure, readJinchangPopulationSeries } from "./tables/jinchang-population-series.ts";
export {
  PublishedIndexValue,
  readJinchangPublishedIndices,
  type YearSpan,
} from "./tables/jinchang-published-indices.ts";
export { MetalPriceYear, readMetalPrices } from "./tables/metal-prices.ts";
export { NickelPriceMonth, readNickelPrices } from "./tables/nickel-prices.ts";
export { RegionName, readRegionNames } from "./tables/region-names.ts";
export { ResourceCity, readResourceCities } from "./tables/resource-cities.ts";
export { readSpatialPlanIndicators, SpatialPlanIndicator } from "./tables/spatial-plan-indicators.ts";
