import { Correlation, LocalizedText, TownId, Uncertainty } from "@tamarisk/domain";
import { z } from "zod";
import {
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
import { ParameterEntry } from "./parameter-entry.ts";

/** A part of the town whose people and jobs are followed separately. */
const TownUnit = z.object({ id: z.string().regex(/^[a-z_]+$/), townId: TownId, name: LocalizedText });

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
});

const Migration = z.object({
  /** The share of each cell that leaves its unit in a year, before any pull. */
  leaving: parameterByAge(SHARE),
  /** People a year who come to each cell from outside the town, before any pull. */
  arriving: parameterByAge(NOT_NEGATIVE),
  /** The part of `leaving` that no arrivals made good while it was fitted. */
  netLoss: parameterByAge(SHARE),
  /** For each unit, the shares of its leavers who settle in other units of the town; the rest leave the town. */
  resettling: parameterOf(z.record(z.string(), z.record(z.string(), ruled(SHARE)))),
});

/** What the town digs or fells. */
const Resource = z.object({
  name: LocalizedText,
  priceUnit: LocalizedText,
  /** Yearly prices from `firstKnownYear` on, as far as they are known. */
  firstKnownYear: z.int(),
  knownPrices: parameterList(POSITIVE),
});

/** Posts in the start year, by sector and unit. */
const StartingPosts = z.object({
  mining: parameterByUnit(NOT_NEGATIVE),
  energy: parameterByUnit(NOT_NEGATIVE),
  farming: parameterByUnit(NOT_NEGATIVE),
  tourism: parameterByUnit(NOT_NEGATIVE),
  services: parameterByUnit(NOT_NEGATIVE),
  construction: parameterByUnit(NOT_NEGATIVE),
  public: parameterByUnit(NOT_NEGATIVE),
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
  resource: Resource,
  startingPosts: StartingPosts,
  /** Every other figure, by the id it has in `modules`. */
  parameters: z.record(z.string(), ParameterEntry),
  uncertainties: z.array(Uncertainty).min(1),
  correlations: z.array(Correlation),
});
export type TownParameters = z.infer<typeof TownParameters>;
