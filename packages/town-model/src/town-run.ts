import type { LeverSetting, Policy, Scenario } from "@tamarisk/domain";
import type { StockFlowModel, StockLayout } from "@tamarisk/system-dynamics";
import { mineOneYear } from "./economy/mining.ts";
import { fillPriceShocks } from "./economy/price-shocks.ts";
import { basicIncome, chainGrowth, farmPosts, servicePosts, tourismPosts } from "./economy/wanted-posts.ts";
import { intendedIntensity, nextInForce, settingsByLever } from "./levers/lever-schedule.ts";
import { LEVER_IDS, type LeverId } from "./levers/levers.ts";
import { recordOutcomes } from "./outcomes.ts";
import { AgeCount } from "./population/age-bands.ts";
import { assertBalance } from "./population/assert-balance.ts";
import { MigrationPressure } from "./population/migration-pressure.ts";
import { type PopulationFlows, populationFlows, stepCohorts, type VitalRates } from "./population/step-cohorts.ts";
import type { PreparedTown } from "./prepared-town.ts";
import { UNCERTAINTY_IDS, type UncertaintyId } from "./uncertainties.ts";

/**
 * One run of a town at a time, in arrays that are kept from run to run. `start` sets it up, the integrator asks it for
 * net flows and hands it each year to record.
 *
 * Order in a step: levers, price, mining, other posts, what draws people, people.
 */
export class TownRun implements StockFlowModel {
  readonly layout: StockLayout;
  readonly stocks: Float64Array;
  readonly flows: Float64Array;
  /** The residents among the stocks. */
  readonly #residents: Float64Array;
  readonly #prepared: PreparedTown;
  readonly #people: PopulationFlows;
  readonly #migration: MigrationPressure;
  readonly #nextResidents: Float64Array;
  readonly #counted: AgeCount;
  readonly #opening: Float64Array;
  readonly #shocks: Float64Array;
  #vital: readonly VitalRates[] = [];
  #settings: (LeverSetting | undefined)[] = [];
  #scenario = {} as Readonly<Record<UncertaintyId, number>>;
  #results: Float64Array = new Float64Array(0);

  constructor(prepared: PreparedTown) {
    const { layout } = prepared.stocks;
    this.#prepared = prepared;
    this.layout = layout;
    this.stocks = new Float64Array(layout.size);
    this.flows = new Float64Array(layout.size);
    const first = prepared.stocks.residents;
    this.#residents = this.stocks.subarray(first, first + prepared.residents.length);
    this.#people = populationFlows(prepared.unitCount);
    this.#migration = new MigrationPressure(prepared);
    this.#nextResidents = new Float64Array(prepared.residents.length);
    this.#counted = new AgeCount(prepared.unitCount);
    this.#opening = new Float64Array(prepared.unitCount);
    this.#shocks = new Float64Array(prepared.grid.stepCount);
  }

  /** Set up a run whose outcomes go into `results`. */
  start(scenario: Readonly<Scenario>, policy: Policy, results: Float64Array): void {
    const { town, vital, residents, birthsBefore, stocks: at } = this.#prepared;
    this.#scenario = scenarioValues(scenario);
    this.#settings = settingsByLever(policy);
    this.#results = results;
    this.#migration.scaleNetLoss(this.#scenario.net_loss_scale);
    this.#vital = vital.ratesOf({
      improvement: this.#scenario.mortality_improvement,
      fertility: this.#scenario.fertility_variant,
      townFactor: town.mortality.townFactor.value,
    });
    fillPriceShocks(this.#scenario.nickel_price_path, this.#shocks);
    this.#people.births.set(birthsBefore);
    const { stocks } = this;
    const { posts } = this.#prepared;
    stocks.fill(0);
    stocks.set(residents, at.residents);
    stocks[at.logPrice] = Math.log(this.#knownPrice(town.startYear)!);
    stocks[at.lastPrice] = this.#knownPrice(town.startYear - 1)!;
    stocks[at.plant] = 1;
    stocks[at.reserves] = this.#startingReserves();
    stocks[at.miningPosts] = this.#prepared.miningPostsStart;
    stocks[at.solarGw] = town.jobs.solarStartGw.value;
    stocks[at.chainPosts] =
      this.#prepared.newEnergyPostsStart - town.jobs.jobsPerGw.value * town.jobs.solarStartGw.value;
    stocks.set(posts.tourism, at.tourismPosts);
    stocks.set(posts.services, at.servicePosts);
    stocks.set(posts.public, at.publicPosts);
  }

  /** The integrator steps this run's own stocks, so they need not be handed over. */
  netFlows(year: number): void {
    this.flows.fill(0);
    this.#moveLevers(year);
    this.#movePrice(year);
    this.#mine(year);
    this.#movePosts(year);
    this.#movePull(year);
    this.#movePeople(year);
  }

  /** Check that the year's people balance and write its outcomes. */
  record(year: number): void {
    const { town, grid, unitCount, stocks: at } = this.#prepared;
    this.#counted.count(this.#residents);
    for (let unit = 0; unit < unitCount; unit++) {
      if (year > grid.startYear) this.#assertBalance(unit, year);
      this.#opening[unit] = this.#counted.residents(unit);
    }
    let jobs = 0;
    for (let unit = 0; unit < town.units.length; unit++) jobs += this.#postsIn(unit, year);
    recordOutcomes(
      { people: this.#counted, births: this.#people.births, miningPosts: this.stocks[at.miningPosts]!, jobs },
      year - grid.startYear,
      grid.saveTimes.length,
      this.#results,
    );
  }

  #assertBalance(unit: number, year: number): void {
    const { births, arrived, deaths, left } = this.#people;
    assertBalance(this.#prepared.town.units[unit]!.id, year, {
      opening: this.#opening[unit]!,
      births: births[unit]!,
      arrived: arrived[unit]!,
      deaths: deaths[unit]!,
      left: left[unit]!,
      closing: this.#counted.residents(unit),
    });
  }

  #moveLevers(year: number): void {
    const { stocks, flows } = this;
    const { stocks: at, leadYears } = this.#prepared;
    for (const [lever, setting] of this.#settings.entries()) {
      const inForce = stocks[at.inForce + lever]!;
      const intended = setting ? intendedIntensity(setting, year) : 0;
      flows[at.inForce + lever] = nextInForce(inForce, intended, leadYears[lever]!) - inForce;
    }
  }

  /** The known price as long as there is one, then the way back to the level with this path's shocks. Rule PRICE3. */
  #movePrice(year: number): void {
    const { stocks, flows } = this;
    const { town, grid, stocks: at } = this.#prepared;
    const { nickel_price_level: level, nickel_price_volatility: volatility } = this.#scenario;
    const now = stocks[at.logPrice]!;
    const known = this.#knownPrice(year + 1);
    const reverted = (1 - town.nickel.persistence.value) * (Math.log(level) - now);
    flows[at.logPrice] =
      known === undefined ? reverted + volatility * this.#shocks[year - grid.startYear]! : Math.log(known) - now;
    flows[at.lastPrice] = Math.exp(now) - stocks[at.lastPrice]!;
  }

  #mine(year: number): void {
    const { stocks, flows } = this;
    const { town, miningPostsStart, stocks: at } = this.#prepared;
    const pass = town.nickel.passThrough.value;
    const plant = stocks[at.plant]!;
    const result = mineOneYear(
      {
        capacity: plant,
        reserves: stocks[at.reserves]!,
        startingReserves: this.#startingReserves(),
        price: pass * Math.exp(stocks[at.logPrice]!) + (1 - pass) * stocks[at.lastPrice]!,
        extractionCap: this.#inForce("extraction_cap"),
        outsideOre: this.#inForce("outside_ore"),
      },
      town,
    );
    flows[at.plant] = plant * (result.capacityGrowth - 1);
    flows[at.reserves] = result.reservesAfter - stocks[at.reserves]!;
    const wanted = (miningPostsStart * result.posts) / this.#productivity(year);
    flows[at.miningPosts] = town.jobs.adjustmentPerYear.value * (wanted - stocks[at.miningPosts]!);
  }

  #movePosts(year: number): void {
    const { stocks, flows } = this;
    const { town, grid, unitCount, posts, residentsStart, incomePerResidentStart, stocks: at } = this.#prepared;
    const { battery_demand, nickel_price_level, tourism_pull: tourismPull } = this.#scenario;
    const { jobs } = town;
    const cheapness = stocks[at.logPrice]! - Math.log(nickel_price_level);
    const demand = Math.max(0, battery_demand * (1 + jobs.chainPriceSensitivity.value * cheapness));
    flows[at.chainPosts] = chainGrowth(stocks[at.chainPosts]!, demand, this.#inForce("battery_chain"), town);
    flows[at.solarGw] = Math.max(0, jobs.solarPlanGw.value - stocks[at.solarGw]!) / jobs.solarBuildYears.value;

    const incomeRatio = this.#incomePerResident(year) / incomePerResidentStart;
    const close = jobs.adjustmentPerYear.value;
    for (let unit = 0; unit < unitCount; unit++) {
      const residentRatio = this.#counted.residents(unit) / residentsStart[unit]!;
      const local = { residentRatio, incomeRatio, yearsOn: year - grid.startYear, tourismPull };
      const tourism = tourismPosts(posts.tourism[unit]!, local, this.#inForce("heritage_tourism"), town);
      const services = servicePosts(posts.services[unit]!, local, this.#inForce("small_business"), town);
      flows[at.tourismPosts + unit] = close * (tourism - stocks[at.tourismPosts + unit]!);
      flows[at.servicePosts + unit] = close * (services - stocks[at.servicePosts + unit]!);
      flows[at.publicPosts + unit] = close * (posts.public[unit]! * residentRatio - stocks[at.publicPosts + unit]!);
    }
  }

  /** Posts per resident of working age, against the start, and access to services draw people, with a delay. Rule MIG4. */
  #movePull(year: number): void {
    const { stocks, flows } = this;
    const { town, unitCount, postsPerWorkerStart, accessGain, stocks: at } = this.#prepared;
    const { jobWeight, accessWeight, pullDelayYears } = town.migration;
    for (let unit = 0; unit < unitCount; unit++) {
      const postsPerWorker = this.#postsIn(unit, year) / this.#counted.in(unit, "working");
      const drawn =
        jobWeight.value * Math.log(postsPerWorker / postsPerWorkerStart[unit]!) +
        accessWeight.value * accessGain[unit]! * this.#inForce("edge_services");
      flows[at.pull + unit] = (drawn - stocks[at.pull + unit]!) / pullDelayYears.value;
    }
  }

  #movePeople(year: number): void {
    const { stocks, flows } = this;
    const { grid, birthFactor, unitCount, stocks: at } = this.#prepared;
    const { job_pull, arrivals_decline } = this.#scenario;
    const step = year - grid.startYear;
    const people = this.#residents;
    const migration = this.#migration.flows(stocks.subarray(at.pull, at.pull + unitCount), {
      sensitivity: job_pull,
      arrivalsLeft: (1 - arrivals_decline) ** step,
      talent: this.#inForce("talent"),
    });
    stepCohorts(people, this.#vital[step]!, birthFactor, migration, this.#nextResidents, this.#people);
    for (let cell = 0; cell < people.length; cell++) {
      flows[at.residents + cell] = this.#nextResidents[cell]! - people[cell]!;
    }
  }

  /** Posts employers in a unit want to fill. Mines, plants and farms keep their places; the rest has stocks by unit. */
  #postsIn(unit: number, year: number): number {
    const { miningShare, newEnergyShare, farmShare, stocks: at } = this.#prepared;
    const { stocks } = this;
    return (
      miningShare[unit]! * stocks[at.miningPosts]! +
      newEnergyShare[unit]! * this.#newEnergyPosts(year) +
      farmShare[unit]! * this.#farmPosts(year) +
      stocks[at.tourismPosts + unit]! +
      stocks[at.servicePosts + unit]! +
      stocks[at.publicPosts + unit]!
    );
  }

  #incomePerResident(year: number): number {
    const { town, unitCount, stocks: at } = this.#prepared;
    let publicPosts = 0;
    for (let unit = 0; unit < unitCount; unit++) publicPosts += this.stocks[at.publicPosts + unit]!;
    const posts = {
      mining: this.stocks[at.miningPosts]!,
      newEnergy: this.#newEnergyPosts(year),
      farming: this.#farmPosts(year),
      public: publicPosts,
    };
    const aged60 = this.#counted.all("sixties") + this.#counted.all("aged65");
    return basicIncome(posts, aged60, town) / this.#counted.allResidents();
  }

  #newEnergyPosts(year: number): number {
    const { stocks } = this;
    const { town, stocks: at } = this.#prepared;
    return (town.jobs.jobsPerGw.value * stocks[at.solarGw]! + stocks[at.chainPosts]!) / this.#productivity(year);
  }

  #farmPosts(year: number): number {
    const { town, grid, farmPostsStart } = this.#prepared;
    return farmPosts(farmPostsStart, year - grid.startYear, this.#inForce("farm_scale"), town);
  }

  #productivity(year: number): number {
    const { town, grid } = this.#prepared;
    return (1 + town.jobs.productivityGrowthPerYear.value) ** (year - grid.startYear);
  }

  #inForce(lever: LeverId): number {
    return this.stocks[this.#prepared.stocks.inForce + LEVER_IDS.indexOf(lever)]!;
  }

  #startingReserves(): number {
    return this.#scenario.reserve_life * this.#prepared.town.mining.ownOreShare.value;
  }

  #knownPrice(year: number): number | undefined {
    const { nickel } = this.#prepared.town;
    return nickel.knownPrices.value[year - nickel.firstKnownYear];
  }
}

/** The scenario as the equations use it. */
function scenarioValues(scenario: Readonly<Scenario>): Record<UncertaintyId, number> {
  return Object.fromEntries(
    UNCERTAINTY_IDS.map((id) => {
      const value = scenario[id];
      if (!Number.isFinite(value)) {
        throw new RangeError(`the scenario needs a number for "${id}"; found ${value}`);
      }
      return [id, value];
    }),
  ) as Record<UncertaintyId, number>;
}
