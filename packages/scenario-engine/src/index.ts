export { boxQuality } from "./discovery/box-quality.ts";
export { boxSentence, type InputWords } from "./discovery/box-sentence.ts";
export {
  type CartBranch,
  type CartLeaf,
  type CartNode,
  type CartOptions,
  type CartPruning,
  type CartResult,
  type CartSplit,
  cart,
} from "./discovery/cart.ts";
export { cartSentence } from "./discovery/cart-sentence.ts";
export type { CaseInput, Cases } from "./discovery/cases.ts";
export { casesInBox } from "./discovery/cases-in-box.ts";
export { type CountedCases, casesOfOutcome } from "./discovery/cases-of-outcome.ts";
export { type CasesProblem, casesProblem } from "./discovery/cases-problem.ts";
export { casesProblemSentence } from "./discovery/cases-problem-sentence.ts";
export {
  type DimensionalStack,
  dimensionalStacking,
  type StackBin,
  type StackCell,
  type StackedInput,
  stackCellLimits,
} from "./discovery/dimensional-stacking.ts";
export { dimensionalStackingSentence } from "./discovery/dimensional-stacking-sentence.ts";
export type { Bootstrap, Estimate } from "./discovery/estimate.ts";
export {
  type FeatureScore,
  type FeatureScores,
  featureScores,
  type ScoringMethod,
} from "./discovery/feature-scores/feature-scores.ts";
export { featureScoresSentence } from "./discovery/feature-scores/feature-scores-sentence.ts";
export type { ScoredOutcome, ScoringProblem } from "./discovery/feature-scores/scored-cases.ts";
export { type FoundBox, foundBox } from "./discovery/found-box.ts";
export { type GivenDataIndices, givenDataIndices } from "./discovery/given-data-indices.ts";
export { chiefNumbers, type LogisticContour, logisticContour } from "./discovery/logistic-contour.ts";
export { evenLineSentence } from "./discovery/logistic-contour-sentence.ts";
export {
  type LeftOutInput,
  type LogisticRegression,
  type LogisticTerm,
  logisticRegression,
} from "./discovery/logistic-regression.ts";
export { logisticRegressionSentence } from "./discovery/logistic-regression-sentence.ts";
export { type MorrisEffect, type MorrisEffects, type MorrisScale, morrisEffects } from "./discovery/morris-effects.ts";
export { morrisEffectsSentence } from "./discovery/morris-effects-sentence.ts";
export { checkMorris, type InputSteps, type MorrisCheck, morrisSteps } from "./discovery/morris-steps.ts";
export { type PawnIndex, type PawnIndices, pawn } from "./discovery/pawn.ts";
export { pawnSentence } from "./discovery/pawn-sentence.ts";
export { type PrimOptions, type PrimResult, type PrimTrajectory, prim } from "./discovery/prim.ts";
export { primAfter, primBoxes } from "./discovery/prim-after.ts";
export { type PrimObjective, primObjectives } from "./discovery/prim-objective.ts";
export {
  type InputReproducibility,
  type LimitReproducibility,
  type PrimReproducibility,
  type PrimResampling,
  primResample,
} from "./discovery/prim-resample.ts";
export { type RotatedAxis, type RotatedCases, rotateCases } from "./discovery/prim-rotate.ts";
export { axisSentence, primSentence, reproducibilitySentence } from "./discovery/prim-sentence.ts";
export { quasiP } from "./discovery/quasi-p.ts";
export {
  type ContrastCurve,
  type InputContrast,
  type RegionalSensitivity,
  regionalSensitivity,
} from "./discovery/regional-sensitivity.ts";
export { regionalSensitivitySentence } from "./discovery/regional-sensitivity-sentence.ts";
export { checkSaltelli, type SaltelliCheck } from "./discovery/saltelli-design.ts";
export { type PairEstimate, type SobolDesign, type SobolIndices, sobolIndices } from "./discovery/sobol-indices.ts";
export { sobolIndicesSentence } from "./discovery/sobol-indices-sentence.ts";
export { suggestedBox } from "./discovery/suggested-box.ts";
export { unvaryingInputs, unvaryingSentence } from "./discovery/unvarying-inputs.ts";
export { type EarlyWarning, earlyWarning, type RollingStatistic } from "./early-warning/early-warning.ts";
export { earlyWarningSentence } from "./early-warning/early-warning-sentence.ts";
export { ensembleChunkSize } from "./ensemble/chunk-size.ts";
export { bytesHash, contentHash } from "./ensemble/content-hash.ts";
export {
  decodeColumns,
  decodeNumbers,
  type EncodedShape,
  encodeColumns,
  encodedColumn,
  encodedShape,
  type NumberWidth,
} from "./ensemble/encoded-columns.ts";
export { engineVersion } from "./ensemble/engine-version.ts";
export { csvText, ensembleCsvHeader, ensembleCsvRows } from "./ensemble/ensemble-csv.ts";
export { type EnsembleParquet, ensembleParquet } from "./ensemble/ensemble-parquet.ts";
export { type EnsembleTable, ensembleTable } from "./ensemble/ensemble-table.ts";
export { kernelSimulator, leversOf, type SimulatorRecipe, withKernel } from "./ensemble/kernel-simulator.ts";
export { joinColumns, type OutcomeColumns, outcomeColumn, pickYears } from "./ensemble/outcome-columns.ts";
export { type OutcomeTable, outcomeTable, outcomeTableInYear, toRows } from "./ensemble/outcome-table.ts";
export { recipeHash } from "./ensemble/recipe-hash.ts";
export { type ChunkDesign, type ChunkOutcomes, type FailedRun, runChunk } from "./ensemble/run-chunk.ts";
export {
  chunkCount,
  chunkDesign,
  type EnsembleChunk,
  type EnsembleDesign,
  runEnsemble,
} from "./ensemble/run-ensemble.ts";
export { scenarioColumns, sliceScenarios } from "./ensemble/scenario-columns.ts";
export { serveSimulator } from "./ensemble/serve-simulator.ts";
export type { SimulatedBatch, SimulatedFailure, Simulator } from "./ensemble/simulator.ts";
export { type SimulatorPool, simulatorPool } from "./ensemble/simulator-pool.ts";
export type { FromWorker, ToWorker, WorkerHandle, WorkerModel, WorkerPort } from "./ensemble/worker-protocol.ts";
export {
  type ActionAdvice,
  type AdaptiveAction,
  actionAdvice,
  bestPathway,
  pathwaysToDraw,
} from "./pathways/action-advice.ts";
export { adaptiveSentence } from "./pathways/adaptive-sentence.ts";
export { type ConditionalTipping, conditionalTipping } from "./pathways/conditional-tipping.ts";
export {
  findPathways,
  futuresLeft,
  noCountedFutures,
  type PathwayResult,
  pathwayResult,
} from "./pathways/find-pathways.ts";
export { type ConditionCourses, conditionCourseSteps, conditionCourses } from "./pathways/gates/condition-courses.ts";
export {
  addedRates,
  type ConditionRates,
  conditionRates,
  type RatesQuestion,
} from "./pathways/gates/condition-rates.ts";
export { firstYears, type YearsUntil, yearsUntil } from "./pathways/gates/years-until.ts";
export { kernelStagedSimulator, type StagedRecipe } from "./pathways/kernel-staged-simulator.ts";
export { type LegendItem, legendSample, mapLegend } from "./pathways/map/map-legend.ts";
export { mapLine } from "./pathways/map/map-line.ts";
export { mapRow, presentPlanRow } from "./pathways/map/map-row.ts";
export type { PathwayMapLayout, StationLayout } from "./pathways/map/map-shapes.ts";
export { type MapWords, mapWords } from "./pathways/map/map-words.ts";
export type { MapLine, MapRow, MapStop, PathwayMap } from "./pathways/map/pathway-map.ts";
export { type MapLayoutOptions, pathwayMapLayout } from "./pathways/map/pathway-map-layout.ts";
export {
  type MapMark,
  type MapRole,
  type MapShape,
  type PathwayMapPicture,
  pathwayMapPicture,
} from "./pathways/map/pathway-map-picture.ts";
export { type PathwayMapSvgOptions, pathwayMapSvg } from "./pathways/map/pathway-map-svg.ts";
export { stationSentence } from "./pathways/map/station-sentence.ts";
export type { LineColours } from "./pathways/map/svg-marks.ts";
export { objectiveInWords } from "./pathways/objective-words.ts";
export { type MapContent, pathwayMap } from "./pathways/pathway-map.ts";
export { type PathwayScore, type PathwayStep, pathwayScore } from "./pathways/pathway-score.ts";
export type { PathwayStudy } from "./pathways/pathway-study.ts";
export { joinPathwayTrees, type PathwayTree } from "./pathways/pathway-tree.ts";
export { type PathwayNames, pathwaysSentence, sequenceInWords } from "./pathways/pathways-sentence.ts";
export { contradictionSentence, type RuleContradiction, ruleContradictions } from "./pathways/rule-contradictions.ts";
export { type ScoredPathways, scorePathways } from "./pathways/score-pathways.ts";
export { type SearchPart, searchPathways } from "./pathways/search-pathways.ts";
export { type SequenceCounts, sequenceCounts } from "./pathways/sequence-counts.ts";
export type { SequenceRule } from "./pathways/sequence-rules.ts";
export { failuresInBox } from "./pathways/signposts/failures-in-box.ts";
export { type FailureYears, type IndicatorCourses, indicatorCourses } from "./pathways/signposts/indicator-courses.ts";
export {
  exactReadings,
  type Observation,
  observedCourses,
  type ReadingErrors,
  readingErrors,
  withErrors,
} from "./pathways/signposts/observed-courses.ts";
export {
  type FutureCounts,
  type RankedSignposts,
  rankSignposts,
  type Signpost,
  type SignpostOptions,
  type SignpostYear,
} from "./pathways/signposts/rank-signposts.ts";
export {
  noTriggerSentence,
  signpostSentence,
  suggestedTriggerSentence,
  triggerRatesSentence,
} from "./pathways/signposts/signpost-sentences.ts";
export type { SignpostTrigger, TriggerDemands } from "./pathways/signposts/signpost-trigger.ts";
export { type SuggestedTrigger, suggestTrigger, type TriggerCosts } from "./pathways/signposts/suggest-trigger.ts";
export { type FrontierPoint, type TriggerFrontier, triggerFrontier } from "./pathways/signposts/trigger-frontier.ts";
export { type TriggerRates, type TriggerShares, triggerRates } from "./pathways/signposts/trigger-rates.ts";
export {
  TRIGGER_VALUE,
  TRIGGER_YEARS,
  type TriggeredRun,
  type TriggerQuestion,
  triggerSearch,
} from "./pathways/signposts/trigger-search.ts";
export type { TriggerCounts } from "./pathways/signposts/trigger-steps.ts";
export { simulateTippingYears } from "./pathways/simulate-tipping-years.ts";
export type { ActionStarts, StagedSimulator } from "./pathways/staged-simulator.ts";
export type { Steps } from "./pathways/steps.ts";
export { type TabulatedStudy, type TabulatedTipping, tabulatedStudy } from "./pathways/tabulated-study.ts";
export { type TippingDependence, type TippingThird, tippingDependence } from "./pathways/tipping-dependence.ts";
export { tippingDependenceSentence } from "./pathways/tipping-dependence-sentence.ts";
export { tippingSentence } from "./pathways/tipping-sentence.ts";
export {
  type TippingQuantile,
  type TippingSummary,
  tippingQuantile,
  tippingSummary,
} from "./pathways/tipping-summary.ts";
export {
  type SustainedFailure,
  type TippingQuestion,
  type TippingYears,
  tippingYears,
} from "./pathways/tipping-years.ts";
export { type ObservedTrigger, type PathwayTrigger, triggerBefore, triggerInWords } from "./pathways/trigger.ts";
export { type FutureGroup, futureGroups } from "./plausibility/future-groups.ts";
export { type FutureWeights, futureWeights, type Surprise } from "./plausibility/future-weights.ts";
export { futureWeightsSentence } from "./plausibility/future-weights-sentence.ts";
export { type Holding, type HoldingShare, holdingShare } from "./plausibility/holding-share.ts";
export { observationError } from "./plausibility/observation-error.ts";
export type { ObservedCourse, ObservedReading } from "./plausibility/observed-course.ts";
export { type UncertaintyRange, type UncertaintyShift, uncertaintyShifts } from "./plausibility/uncertainty-shifts.ts";
export { type WeightedBand, weightedBand } from "./plausibility/weighted-band.ts";
export { hurwicz } from "./robustness/hurwicz.ts";
export { infoGap } from "./robustness/info-gap.ts";
export { laplace } from "./robustness/laplace.ts";
export { maximax } from "./robustness/maximax.ts";
export { maximin } from "./robustness/maximin.ts";
export { meanVariance } from "./robustness/mean-variance.ts";
export { type CellRegret, type MatrixCell, type MiddleFailure, measureMatrix } from "./robustness/measure-matrix.ts";
export { type MatrixNames, measureMatrixSentence } from "./robustness/measure-matrix-sentence.ts";
export { minimaxRegret } from "./robustness/minimax-regret.ts";
export { percentileKurtosis } from "./robustness/percentile-kurtosis.ts";
export { percentileRegret } from "./robustness/percentile-regret.ts";
export { percentileSkewness } from "./robustness/percentile-skewness.ts";
export type { MetricAgreement, RankingStability } from "./robustness/ranking-stability.ts";
export { regret } from "./robustness/regret.ts";
export { type MetricReason, type MetricResult, type Robustness, robustness } from "./robustness/robustness.ts";
export { type RobustnessMetric, type RobustnessSettings, robustnessMetrics } from "./robustness/robustness-metrics.ts";
export { metricReasonText, robustnessSentence } from "./robustness/robustness-sentence.ts";
export { satisficing } from "./robustness/satisficing.ts";
export { undesirableDeviations } from "./robustness/undesirable-deviations.ts";
export { centredDiscrepancy } from "./sampling/centred-discrepancy.ts";
export { halton } from "./sampling/halton.ts";
export { inverseCdf, quantileFunction } from "./sampling/inverse-cdf.ts";
export { latinHypercube } from "./sampling/latin-hypercube.ts";
export { monteCarlo } from "./sampling/monte-carlo.ts";
export { type SaltelliBlock, saltelliBlocks } from "./sampling/saltelli.ts";
export { type ScenarioSampling, sampledCount, sampleScenarios } from "./sampling/sample-scenarios.ts";
export type { ScenarioColumns } from "./sampling/scenario-columns.ts";
export { sobol } from "./sampling/sobol.ts";
export { additiveEpsilon } from "./search/additive-epsilon.ts";
export { type EpsilonArchive, type EpsilonNondominated, epsilonNondominated } from "./search/epsilon-archive.ts";
export { explainPoint, type LeverDifference, type PointExplanation } from "./search/explain-point.ts";
export { explainPointSentence, type SaidLever } from "./search/explain-point-sentence.ts";
export { type FrontCounts, frontSentence } from "./search/front-sentence.ts";
export { generationalDistance, invertedGenerationalDistance } from "./search/generational-distance.ts";
export { hypervolume } from "./search/hypervolume.ts";
export { nondominatedRanks } from "./search/nondominated-ranks.ts";
export { referencePoints } from "./search/reference-points.ts";
export {
  freshFutures,
  type RobustnessMeasure,
  type RobustSearch,
  robustEvaluation,
} from "./search/robust-evaluation.ts";
export { openSavedSearch, savedSearch } from "./search/saved-search.ts";
export {
  advanceSearch,
  type FoundFront,
  foundFront,
  pendingPoints,
  runSearch,
  runSearchAsync,
  startSearch,
} from "./search/search.ts";
export type { SearchEvaluation, SearchPoints, SearchProblem, SearchVariable } from "./search/search-problem.ts";
export type { SearchSettings, SearchState } from "./search/search-state.ts";
export { type ConditionalMean, conditionalMeans } from "./summary/conditional-means.ts";
export { densities, type YearlyDensities } from "./summary/densities.ts";
export { type Envelope, envelopes } from "./summary/envelopes.ts";
export { type Exceedance, exceedance, type ThresholdQuestion } from "./summary/exceedance.ts";
export {
  type Crossing,
  type CrossingQuestion,
  crossings,
  type FirstCrossing,
  firstCrossing,
} from "./summary/first-crossing.ts";
export { type PairedChange, type PairedQuestion, pairedChange } from "./summary/paired-change.ts";
export { quantile } from "./summary/quantile.ts";
export { type CountedBand, quantileBands } from "./summary/quantile-bands.ts";
export { type ShapeCluster, type ShapeClusters, shapeClusters } from "./summary/shape-clusters.ts";
