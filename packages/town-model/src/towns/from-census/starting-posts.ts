import { SECTORS, type Sector } from "../../economy/sectors.ts";
import china from "./china.json" with { type: "json" };
import type { FilledUnit } from "./filled-unit.ts";

/** Industries of the census by the model's sectors; mining, and the works and power stations with it, is the first. */
const INDUSTRIES: Readonly<Record<Exclude<Sector, "energy">, readonly (keyof typeof china.employed)[]>> = {
  mining: ["mining", "manufacturing", "utilities"],
  farming: ["agriculture"],
  tourism: ["accommodation_catering", "culture_sports_entertainment"],
  services: [
    "transport_storage_post",
    "ict",
    "wholesale_retail",
    "finance",
    "real_estate",
    "leasing_business_services",
    "research_technical",
    "resident_services",
  ],
  construction: ["construction"],
  public: ["water_environment_public_facilities", "education", "health_social", "public_admin", "international_org"],
};

const employedInCountry = Object.values(china.employed).reduce((sum, count) => sum + count, 0);
const countryShare = (industries: readonly (keyof typeof china.employed)[]) =>
  industries.reduce((sum, industry) => sum + china.employed[industry], 0) / employedInCountry;

/** Residents of towns and cities, census of 2020 (share of all residents, National Bureau of Statistics). */
const URBAN_IN_COUNTRY = 63.89;

/** What a unit's posts are taken to be, and what part of its industry is tied to the resource. */
export interface StartingPosts {
  readonly posts: Readonly<Record<Sector, number>>;
  readonly tied: number;
}

/**
 * Posts of a unit by sector, from how many people work there, its share of miners and its share of towns and cities.
 * Farms have the country's share times how much more rural the unit is; miners their own share; the rest is divided as
 * in the country.
 *
 * @param employed - Residents of the unit who work.
 *
 * @see docs/methods/towns-with-little-data.md, rule FALL4.
 */
export function startingPosts({ urban, miningJobs }: FilledUnit, employed: number): StartingPosts {
  const mines = miningJobs / 100;
  const farms = Math.min(
    0.9 * (1 - mines),
    (countryShare(INDUSTRIES.farming) * (100 - urban)) / (100 - URBAN_IN_COUNTRY),
  );
  const works = countryShare(["manufacturing", "utilities"]);
  const others = 1 - countryShare(INDUSTRIES.farming) - countryShare(["mining"]);
  const left = 1 - mines - farms;
  const shares: Record<Sector, number> = {
    mining: mines + (left * works) / others,
    energy: 0,
    farming: farms,
    tourism: (left * countryShare(INDUSTRIES.tourism)) / others,
    services: (left * countryShare(INDUSTRIES.services)) / others,
    construction: (left * countryShare(INDUSTRIES.construction)) / others,
    public: (left * countryShare(INDUSTRIES.public)) / others,
  };
  const posts = Object.fromEntries(SECTORS.map((sector) => [sector, employed * shares[sector]]));
  return { posts: posts as Record<Sector, number>, tied: mines / shares.mining };
}
