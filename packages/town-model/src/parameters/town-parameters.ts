import { LocalizedText, TownId, Uncertainty } from "@tamarisk/domain";
import { z } from "zod";
import {
  INNER_SHARE,
  NOT_NEGATIVE,
  POSITIVE,
  parameter,
  parameterByAge,
  parameterByUnit,
  parameterList,
  parameterOf,
  parameterTable,
  ruled,
  SHARE,
} from "./parameter.ts";

/** A part of the town whose people and jobs are followed separately. */
export const TownUnit = z.object({ id: z.string().regex(/^[a-z_]+$/), townId: TownId, name: LocalizedText });
export type TownUnit = z.infer<typeof TownUnit>;

const Population = z.object({
  residents: parameterByAge(NOT_NEGATIVE),
  /** How far into the year people are counted: 0.83 is the first of November. */
  countedAt: parameter(SHARE),
});

const Mortality = z.object({
  groupStarts: parameterList(NOT_NEGATIVE),
  periodMiddles: parameterList(POSITIVE),
  female: parameterTable(POSITIVE),
  male: parameterTable(POSITIVE),
  declineAfterLastPerYear: parameter(SHARE),
  townFactor: parameter(POSITIVE),
});

const Fertility = z.object({
  moments: parameterList(POSITIVE),
  medium: parameterList(POSITIVE),
  low: parameterList(POSITIVE),
  high: parameterList(POSITIVE),
  motherAgeStarts: parameterList(NOT_NEGATIVE),
  motherPeriodMiddles: parameterList(POSITIVE),
  motherPercent: parameterTable(NOT_NEGATIVE),
  boysPerGirl: parameterList(POSITIVE),
  /** Births of each unit over what its women would have at the national rates. */
  unitFactor: parameterByUnit(POSITIVE),
});

const Migration = z.object({
  /** The share of each cell that leaves its unit in a year, before any pull. */
  leaving: parameterByAge(SHARE),
  /** People a year who come to each cell from outside the town, before any pull. */
  arriving: parameterByAge(NOT_NEGATIVE),
  /** The part of `leaving` that no arrivals made good while it was fitted. */
  netLoss: parameterByAge(SHARE),
  leavingMax: parameter(SHARE),
  /** For each unit, the shares of its leavers who settle in other units of the town; the rest leave the town. */
  resettling: parameterOf(z.record(z.string(), z.record(z.string(), ruled(SHARE)))),
  pullDelayYears: parameter(POSITIVE),
  jobWeight: parameter(NOT_NEGATIVE),
  accessWeight: parameter(NOT_NEGATIVE),
});

const Nickel = z.object({
  firstKnownYear: z.int(),
  knownPrices: parameterList(POSITIVE),
  persistence: parameter(INNER_SHARE),
  referencePrice: parameter(POSITIVE),
  passThrough: parameter(SHARE),
});

const Mining = z.object({
  unitCost: parameter(POSITIVE),
  costRiseAtExhaustion: parameter(NOT_NEGATIVE),
  ownOreShare: parameter(INNER_SHARE),
  /** The part of metal jobs that hangs on own ore rather than on smelting ore from outside. */
  ownOreJobShare: parameter(SHARE),
  metalTiedShare: parameter(SHARE),
  outsideOreMargin: parameter(SHARE),
  outsideOreFill: parameter(SHARE),
  discovery: parameter(NOT_NEGATIVE),
  depreciation: parameter(SHARE),
  investmentElasticity: parameter(NOT_NEGATIVE),
});

/** Posts in the start year, by sector and unit. */
const StartingJobs = z.object({
  mining: parameterByUnit(NOT_NEGATIVE),
  newEnergy: parameterByUnit(NOT_NEGATIVE),
  farming: parameterByUnit(NOT_NEGATIVE),
  tourism: parameterByUnit(NOT_NEGATIVE),
  services: parameterByUnit(NOT_NEGATIVE),
  public: parameterByUnit(NOT_NEGATIVE),
});

const Jobs = z.object({
  starting: StartingJobs,
  productivityGrowthPerYear: parameter(SHARE),
  /** The share of the gap between posts wanted and posts there that closes in a year. */
  adjustmentPerYear: parameter(SHARE),
  solarStartGw: parameter(NOT_NEGATIVE),
  solarPlanGw: parameter(POSITIVE),
  solarBuildYears: parameter(POSITIVE),
  jobsPerGw: parameter(NOT_NEGATIVE),
  chainJobsMax: parameter(POSITIVE),
  chainGrowthPerYear: parameter(SHARE),
  chainPriceSensitivity: parameter(NOT_NEGATIVE),
  farmReleasePerYear: parameter(SHARE),
  visitorShare: parameter(SHARE),
  serviceDeepeningPerYear: parameter(SHARE),
  serviceIncomeElasticity: parameter(NOT_NEGATIVE),
  wageMining: parameter(POSITIVE),
  wageNewEnergy: parameter(POSITIVE),
  wageFarming: parameter(POSITIVE),
  wagePublic: parameter(POSITIVE),
  pensionPer60Plus: parameter(NOT_NEGATIVE),
});

/** How strongly each lever works at full intensity, and how many years it takes to come into force. */
const LeverStrengths = z.object({
  extraction_cap: z.object({
    leadYears: parameter(NOT_NEGATIVE),
    ownOreCut: parameter(SHARE),
    outsideOreCut: parameter(SHARE),
  }),
  outside_ore: z.object({
    leadYears: parameter(NOT_NEGATIVE),
    plantGrowth: parameter(SHARE),
    investment: parameter(SHARE),
  }),
  battery_chain: z.object({ leadYears: parameter(NOT_NEGATIVE), jobsPerYear: parameter(NOT_NEGATIVE) }),
  small_business: z.object({ leadYears: parameter(NOT_NEGATIVE), serviceGain: parameter(SHARE) }),
  talent: z.object({ leadYears: parameter(NOT_NEGATIVE), youngLeavingCut: parameter(SHARE) }),
  heritage_tourism: z.object({ leadYears: parameter(NOT_NEGATIVE), visitorGain: parameter(NOT_NEGATIVE) }),
  farm_scale: z.object({ leadYears: parameter(NOT_NEGATIVE), jobCut: parameter(SHARE) }),
  edge_services: z.object({ leadYears: parameter(NOT_NEGATIVE), accessGain: parameterByUnit(NOT_NEGATIVE) }),
});

/** Everything the equations need to know about one town. Nothing of any town stands in the equations. */
export const TownParameters = z.object({
  townId: TownId,
  name: LocalizedText,
  startYear: z.int(),
  endYear: z.int(),
  units: z.array(TownUnit).min(1),
  population: Population,
  mortality: Mortality,
  fertility: Fertility,
  migration: Migration,
  nickel: Nickel,
  mining: Mining,
  jobs: Jobs,
  levers: LeverStrengths,
  uncertainties: z.array(Uncertainty).min(1),
});
export type TownParameters = z.infer<typeof TownParameters>;
