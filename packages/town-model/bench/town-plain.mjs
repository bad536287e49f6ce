/**
 * The town model's equations as a plain JavaScript loop, one future at a time: what one would write without an engine. The
 * same numbers in the same order as town.c, which says what each is.
 */
const [UNITS, AGES, VITAL, CELLS, YEARS, LEVERS, STRETCHES, OUTCOMES] = [2, 101, 202, 404, 80, 8, 17, 10];
const [MOTHERS, FIRST_MOTHER] = [35, 15];
const [CAP, OUTSIDE, CHAIN, BUSINESS, TALENT, HERITAGE, FARM, EDGE] = Array.from(
  { length: LEVERS },
  (_, lever) => lever,
);
const BANDS = [0, 6, 15, 60, 65, AGES];

const LAYOUT = `start_year last_known_year known_log:6 first_known_year persistence pass_through lead:8 lever_start:8 first:8
  later:8 own0 unit_cost cost_rise reference own_cut outside_cut plant_growth contract_investment fill outside_margin tied
  own_job depreciation elasticity discovery productivity adjustment solar_plan solar_build per_gw chain_max chain_rate
  chain_sensitivity farm_release visitor_share deepening income_elasticity wage_mining wage_energy wage_farming wage_public
  pension plants service_gain visitor_gain farm_cut solar_start chain_start mining_start farm_start income_start
  mining_share:2 energy_share:2 farm_share:2 tourism0:2 service0:2 public0:2 people0:2 posts_per_worker0:2 access_gain:2
  job_weight access_weight pull_delay leaving_max young_cut resettling:4 unit_fertility:2 births_before:2 death_factor
  log_rate:202 first_log_change:202 stretch:80 yearly_log_change:3434 low:80 medium:80 high:80 mothers:2800 boys:80
  residents:404 leaving:404 net_loss:404 arriving:404`;

/** @param numbers - The file of parameters, as `parameterFile` gives it. */
export function plainTown(numbers) {
  const p = namedParts(numbers);
  const [people, reaching, leavers, left] = Array.from({ length: 4 }, () => new Float64Array(CELLS));
  const [rate, survival] = Array.from({ length: 2 }, () => new Float64Array(VITAL));
  const factor = new Float64Array(STRETCHES * VITAL);

  /** One future, its outcomes written outcome by outcome, year by year, from `at` on. */
  return function run(scenario, out, at) {
    const [fertility, improvement, loss, decline, jobPull, level, , , life, battery, pulled] = scenario;
    const force = new Float64Array(LEVERS);
    const pull = new Float64Array(UNITS);
    const [tourism, service, state] = [p.tourism0.slice(), p.service0.slice(), p.public0.slice()];
    const [born, books] = [p.births_before.slice(), p.people0.slice()];
    people.set(p.residents);
    for (let c = 0; c < CELLS; c++) left[c] = Math.max(0, p.leaving[c] - (1 - loss) * p.net_loss[c]);
    for (let c = 0; c < VITAL; c++) {
      rate[c] = p.death_factor * Math.exp(p.log_rate[c] + improvement * p.first_log_change[c]);
    }
    for (let c = 0; c < factor.length; c++) factor[c] = Math.exp(improvement * p.yearly_log_change[c]);
    let logPrice = p.known_log[p.start_year - p.first_known_year];
    let last = Math.exp(p.known_log[p.start_year - 1 - p.first_known_year]);
    let [plant, ore, mining, solar, chain] = [1, life * p.own0, p.mining_start, p.solar_start, p.chain_start];
    const ore0 = ore;
    const logLevel = Math.log(level);
    for (let step = 0; ; step++) {
      const now = p.start_year + step;
      const [count, working] = [new Float64Array(UNITS), new Float64Array(UNITS)];
      let [pupils, aged60, elderly] = [0, 0, 0];
      for (let u = 0; u < UNITS; u++) {
        for (let band = 0; band < 5; band++) {
          let sum = 0;
          for (let start = u * VITAL; start < (u + 1) * VITAL; start += AGES) {
            for (let age = BANDS[band]; age < BANDS[band + 1]; age++) sum += people[start + age];
          }
          count[u] += sum;
          if (band === 1) pupils += sum;
          if (band === 2) working[u] = sum;
          if (band >= 3) aged60 += sum;
          if (band === 4) elderly += sum;
        }
        if (Math.abs(count[u] - books[u]) > 1e-4) throw new RangeError(`people do not balance in ${now}`);
      }
      const town = count[0] + count[1];
      const workers = working[0] + working[1];
      const product = (1 + p.productivity) ** step;
      const energy = (p.per_gw * solar + chain) / product;
      const farm = p.farm_start * (1 - p.farm_release) ** step * (1 - p.farm_cut * force[FARM]);
      const wages = p.wage_mining * mining + p.wage_energy * energy + p.wage_farming * farm;
      const income = (wages + p.wage_public * (state[0] + state[1]) + p.pension * aged60) / town;
      const posts = count.map(
        (_, u) =>
          p.mining_share[u] * mining +
          p.energy_share[u] * energy +
          p.farm_share[u] * farm +
          tourism[u] +
          service[u] +
          state[u],
      );
      const shares = [(100 * elderly) / town, (100 * (town - workers)) / workers];
      const values = [
        town,
        count[0],
        count[1],
        born[0] + born[1],
        pupils,
        workers,
        ...shares,
        mining,
        posts[0] + posts[1],
      ];
      for (let k = 0; k < OUTCOMES; k++) out[at + k * (YEARS + 1) + step] = values[k];
      if (step === YEARS) return;

      for (let c = 0; c < VITAL; c++) {
        const age = c % AGES;
        const here = age === 0 ? 0.15 : age === AGES - 1 ? 1 : 0.5;
        survival[c] = Math.exp(-(here * rate[c] + (age === AGES - 1 ? 0 : 0.5 * rate[c + 1])));
      }
      const births = new Float64Array(UNITS);
      for (let u = 0; u < UNITS; u++) {
        for (let c = 0; c < VITAL; c++) {
          const cell = u * VITAL + c;
          const alive = people[cell] * survival[c];
          books[u] -= people[cell] - alive;
          if (c % AGES === AGES - 1) reaching[cell] += alive;
          else reaching[cell + 1] = alive;
        }
        for (let m = 0; m < MOTHERS; m++) {
          const cell = u * VITAL + FIRST_MOTHER + m;
          births[u] += 0.5 * (people[cell] + reaching[cell]) * p.mothers[step * MOTHERS + m];
        }
        const side = fertility >= 0 ? p.high[step] - p.medium[step] : p.medium[step] - p.low[step];
        births[u] *= p.unit_fertility[u] * (p.medium[step] + fertility * side);
        for (let s = 0; s < 2; s++) {
          const alive = births[u] * (s ? p.boys[step] : 1 - p.boys[step]) * Math.exp(-0.85 * rate[s * AGES]);
          reaching[u * VITAL + s * AGES] = alive;
          books[u] += alive;
        }
      }
      const drawn = pull.map((value) => Math.exp(jobPull * value));
      for (let cell = 0; cell < CELLS; cell++) {
        const age = cell % AGES;
        const stay = age >= 20 && age <= 39 ? 1 - p.young_cut * force[TALENT] : 1;
        const u = cell < VITAL ? 0 : 1;
        leavers[cell] = reaching[cell] * Math.min(p.leaving_max, (left[cell] / drawn[u]) * stay);
        books[u] -= leavers[cell];
      }
      const arrivals = (1 - decline) ** step;
      for (let u = 0; u < UNITS; u++) {
        for (let c = 0; c < VITAL; c++) {
          const cell = u * VITAL + c;
          let come = p.arriving[cell] * drawn[u] * arrivals;
          for (let from = 0; from < UNITS; from++) come += leavers[from * VITAL + c] * p.resettling[from * UNITS + u];
          people[cell] = reaching[cell] + come - leavers[cell];
          books[u] += come;
        }
      }

      const price = Math.exp(logPrice);
      const producer = p.pass_through * price + (1 - p.pass_through) * last;
      const cost = p.unit_cost * (1 + p.cost_rise * (1 - ore / ore0));
      const open = 1 / (1 + Math.exp(-(producer / cost - 1.15) / 0.08));
      const limit = p.own0 * (1 - p.own_cut * force[CAP]);
      const own = Math.min(Math.min(limit * Math.min(1, ore / (6 * p.own0)), p.own0 * plant) * open, ore);
      const fill = p.fill + (1 - p.fill) * force[OUTSIDE];
      const wanted = (1 - p.own0) * plant + (p.own0 - own) * fill * (1 - p.outside_cut * force[CAP]);
      const outside = Math.max(0, Math.min(wanted, plant * (1 + p.plant_growth * force[OUTSIDE]) - own));
      const feed = own + outside;
      const ownMargin = Math.max(producer - cost, 0) / (p.reference - p.unit_cost);
      const outsideMargin = p.outside_margin * (0.6 + (0.4 * producer) / p.reference);
      const startMargin = p.own0 + (1 - p.own0) * p.outside_margin;
      const profit = feed > 0 ? (own * ownMargin + outside * outsideMargin) / (feed * startMargin) : 0;
      const investment = Math.max(profit, 0.05) ** p.elasticity;
      const tied = (p.own_job * own) / p.own0 + ((1 - p.own_job) * outside) / (1 - p.own0);
      const perPost = (1 - p.tied) * feed + p.tied * tied;
      const demand = Math.max(0, battery * (1 + p.chain_sensitivity * (logPrice - logLevel)));
      const effect = (income / p.income_start) ** p.income_elasticity * (1 + p.deepening) ** step;
      const visitors = p.visitor_share * pulled * (1 + p.visitor_gain * force[HERITAGE] * pulled);
      for (let u = 0; u < UNITS; u++) {
        const ratio = count[u] / p.people0[u];
        const services = p.service0[u] * ratio * effect * (1 + p.service_gain * force[BUSINESS]);
        tourism[u] += p.adjustment * (p.tourism0[u] * ((1 - p.visitor_share) * ratio + visitors) - tourism[u]);
        service[u] += p.adjustment * (services - service[u]);
        state[u] += p.adjustment * (p.public0[u] * ratio - state[u]);
        const draw = p.job_weight * Math.log(posts[u] / working[u] / p.posts_per_worker0[u]);
        pull[u] += (draw + p.access_weight * p.access_gain[u] * force[EDGE] - pull[u]) / p.pull_delay;
        born[u] = births[u];
      }
      const growth = p.chain_rate * chain * (demand - 1) + p.plants * force[CHAIN] * demand;
      chain += growth * Math.max(0, 1 - chain / p.chain_max);
      solar += Math.max(0, p.solar_plan - solar) / p.solar_build;
      mining += p.adjustment * ((p.mining_start * perPost) / product - mining);
      plant += plant * p.depreciation * (investment * (1 + p.contract_investment * force[OUTSIDE]) - 1);
      ore += p.discovery * own * Math.max(0.3, Math.min(2, producer / p.reference)) - own;
      last = price;
      if (now + 1 <= p.last_known_year) logPrice = p.known_log[now + 1 - p.first_known_year];
      else logPrice += (1 - p.persistence) * (logLevel - logPrice);
      const stretch = (p.stretch[step] - 1) * VITAL;
      for (let c = 0; c < VITAL; c++) rate[c] *= factor[stretch + c];
      for (let k = 0; k < LEVERS; k++) {
        const share = Math.min(1, (now - p.lever_start[k]) / 15);
        const intended = now < p.lever_start[k] ? 0 : p.first[k] + share * (p.later[k] - p.first[k]);
        force[k] += (intended - force[k]) / (1 + p.lead[k] / 2);
      }
    }
  };
}

function namedParts(numbers) {
  let at = 0;
  return Object.fromEntries(
    LAYOUT.split(/\s+/).map((part) => {
      const [name, size] = part.split(":");
      const start = at;
      at += Number(size ?? 1);
      return [name, size ? numbers.slice(start, at) : numbers[start]];
    }),
  );
}
