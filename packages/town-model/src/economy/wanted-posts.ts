import type { TownParameters } from "../parameters/town-parameters.ts";

/** What decides how many posts employers in one unit want, besides mining and new energy. */
export interface LocalDemand {
  /** Residents against those of the start year. */
  readonly residentRatio: number;
  /** Income that comes into the town per resident, against the start year. */
  readonly incomeRatio: number;
  /** Years since the start. */
  readonly yearsOn: number;
  readonly tourismPull: number;
}

/** Posts in catering and culture: most serve residents, the rest visitors. Rule JOB3. */
export function tourismPosts(
  start: number,
  { residentRatio, tourismPull }: LocalDemand,
  heritage: number,
  { jobs, levers }: Pick<TownParameters, "jobs" | "levers">,
): number {
  const visitors = jobs.visitorShare.value;
  const gain = levers.heritage_tourism.visitorGain.value * heritage * tourismPull;
  return start * ((1 - visitors) * residentRatio + visitors * tourismPull * (1 + gain));
}

/** Posts in trade, transport, building and other services: they follow residents and what residents earn. Rule JOB4. */
export function servicePosts(
  start: number,
  { residentRatio, incomeRatio, yearsOn }: LocalDemand,
  smallBusiness: number,
  { jobs, levers }: Pick<TownParameters, "jobs" | "levers">,
): number {
  const deepening = (1 + jobs.serviceDeepeningPerYear.value) ** yearsOn;
  const gain = 1 + levers.small_business.serviceGain.value * smallBusiness;
  return start * residentRatio * incomeRatio ** jobs.serviceIncomeElasticity.value * deepening * gain;
}

/** Posts in farming: fewer each year, and fewer still on larger farms. Rule JOB2. */
export function farmPosts(
  start: number,
  yearsOn: number,
  farmScale: number,
  { jobs, levers }: Pick<TownParameters, "jobs" | "levers">,
): number {
  return start * (1 - jobs.farmReleasePerYear.value) ** yearsOn * (1 - levers.farm_scale.jobCut.value * farmScale);
}

/**
 * Growth of the battery and panel chain in one year, in posts at the productivity of the start year: what is there grows
 * or shrinks with demand, the lever adds plants, and both slow down as the room runs out. Rule JOB5.
 */
export function chainGrowth(
  posts: number,
  demand: number,
  lever: number,
  { jobs, levers }: Pick<TownParameters, "jobs" | "levers">,
): number {
  const room = Math.max(0, 1 - posts / jobs.chainJobsMax.value);
  const ofItself = jobs.chainGrowthPerYear.value * posts * (demand - 1);
  return (ofItself + levers.battery_chain.jobsPerYear.value * lever * demand) * room;
}

/** Income that comes into the town from outside its own shops and offices, in wages of an average post. Rule JOB4. */
export function basicIncome(
  posts: { readonly mining: number; readonly newEnergy: number; readonly farming: number; readonly public: number },
  aged60Plus: number,
  { jobs }: Pick<TownParameters, "jobs">,
): number {
  return (
    jobs.wageMining.value * posts.mining +
    jobs.wageNewEnergy.value * posts.newEnergy +
    jobs.wageFarming.value * posts.farming +
    jobs.wagePublic.value * posts.public +
    jobs.pensionPer60Plus.value * aged60Plus
  );
}
