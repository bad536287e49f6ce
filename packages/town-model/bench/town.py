"""The town model's equations in NumPy, one future at a time with arrays over people: what EMA Workbench would drive.

Fed by town.mjs: python3 town.py PARAMETERS SCENARIOS COUNT OUTCOMES prints the milliseconds."""

import sys
import time

import numpy as np

UNITS, SEXES, AGES, YEARS, LEVERS, MOTHERS, SCENARIO, STRETCHES = 2, 2, 101, 80, 8, 35, 11, 17
CAP, OUTSIDE, CHAIN, BUSINESS, TALENT, HERITAGE, FARM, EDGE = range(LEVERS)
YOUNG = (np.arange(AGES) >= 20) & (np.arange(AGES) <= 39)
HERE = np.where(np.arange(AGES) == 0, 0.15, np.where(np.arange(AGES) == AGES - 1, 1.0, 0.5))
NEXT = np.where(np.arange(AGES) == AGES - 1, 0.0, 0.5)


class Parameters:
    """Doubles in the order of the struct in town.c."""

    def __init__(self, path):
        self.values, self.at = np.fromfile(path), 0
        cells = (UNITS, SEXES, AGES)
        names = """start_year last_known_year known_log:6 first_known_year persistence pass_through lead:8 lever_start:8
            first:8 later:8 own0 unit_cost cost_rise reference own_cut outside_cut plant_growth contract_investment fill
            outside_margin tied own_job depreciation elasticity discovery productivity adjustment solar_plan solar_build
            per_gw chain_max chain_rate chain_sensitivity farm_release visitor_share deepening income_elasticity wage_mining
            wage_energy wage_farming wage_public pension plants service_gain visitor_gain farm_cut solar_start chain_start
            mining_start farm_start income_start mining_share:2 energy_share:2 farm_share:2 tourism0:2 service0:2 public0:2
            people0:2 posts_per_worker0:2 access_gain:2 job_weight access_weight pull_delay leaving_max young_cut"""
        for name in names.split():
            word, _, size = name.partition(":")
            setattr(self, word, self.take((int(size),)) if size else self.take((1,))[0])
        for name, shape in [("resettling", (UNITS, UNITS)), ("unit_fertility", (UNITS,)), ("births_before", (UNITS,))]:
            setattr(self, name, self.take(shape))
        self.death_factor = self.take((1,))[0]
        self.log_rate, self.first_log_change = self.take((SEXES, AGES)), self.take((SEXES, AGES))
        self.stretch, self.yearly_log_change = self.take((YEARS,)), self.take((STRETCHES, SEXES, AGES))
        self.low, self.medium, self.high = (self.take((YEARS,)) for _ in range(3))
        self.mothers, self.boys = self.take((YEARS, MOTHERS)), self.take((YEARS,))
        self.residents, self.leaving, self.net_loss, self.arriving = (self.take(cells) for _ in range(4))

    def take(self, shape):
        size = int(np.prod(shape))
        part = self.values[self.at : self.at + size].reshape(shape)
        self.at += size
        return part


def run(p, s):
    fertility, improvement, loss, decline, job_pull, level, _, _, life, battery, pulled = s
    people, force, pull = p.residents.copy(), np.zeros(LEVERS), np.zeros(UNITS)
    rate = p.death_factor * np.exp(p.log_rate + improvement * p.first_log_change)
    factor = np.exp(improvement * p.yearly_log_change)
    share_left = np.maximum(0, p.leaving - (1 - loss) * p.net_loss)
    first = int(p.start_year - p.first_known_year)
    log_price, last, plant, ore0 = p.known_log[first], np.exp(p.known_log[first - 1]), 1.0, life * p.own0
    ore, mining, solar, chain = ore0, p.mining_start, p.solar_start, p.chain_start
    tourism, service, public, born = p.tourism0.copy(), p.service0.copy(), p.public0.copy(), p.births_before.copy()
    out = np.empty((10, YEARS + 1))
    log_level = np.log(level)
    for step in range(YEARS + 1):
        now = p.start_year + step
        count, pupils = people.sum(axis=(1, 2)), people[:, :, 6:15].sum()
        working, elderly = people[:, :, 15:60].sum(axis=(1, 2)), people[:, :, 65:].sum()
        town, product = count.sum(), (1 + p.productivity) ** step
        energy = (p.per_gw * solar + chain) / product
        farm = p.farm_start * (1 - p.farm_release) ** step * (1 - p.farm_cut * force[FARM])
        posts = p.mining_share * mining + p.energy_share * energy + p.farm_share * farm + tourism + service + public
        income = (
            p.wage_mining * mining + p.wage_energy * energy + p.wage_farming * farm + p.wage_public * public.sum()
            + p.pension * people[:, :, 60:].sum()
        ) / town
        out[:, step] = (town, count[0], count[1], born.sum(), pupils, working.sum(), 100 * elderly / town,
                        100 * (town - working.sum()) / working.sum(), mining, posts.sum())
        if step == YEARS:
            return out
        survival = np.exp(-(HERE * rate + NEXT * np.roll(rate, -1, axis=1)))
        survivors = people * survival
        reaching = np.empty_like(people)
        reaching[:, :, 1:] = survivors[:, :, :-1]
        reaching[:, :, -1] += survivors[:, :, -1]
        children = p.medium[step] + fertility * (
            p.high[step] - p.medium[step] if fertility >= 0 else p.medium[step] - p.low[step]
        )
        women = 0.5 * (people[:, 0, 15:50] + reaching[:, 0, 15:50])
        births = p.unit_fertility * children * (women * p.mothers[step]).sum(axis=1)
        sexes = np.array([1 - p.boys[step], p.boys[step]])
        reaching[:, :, 0] = births[:, None] * sexes * np.exp(-0.85 * rate[:, 0])
        drawn = np.exp(job_pull * pull)
        stay = np.where(YOUNG, 1 - p.young_cut * force[TALENT], 1.0)
        leavers = reaching * np.minimum(p.leaving_max, share_left / drawn[:, None, None] * stay)
        come = p.arriving * drawn[:, None, None] * (1 - decline) ** step + np.einsum("fsa,fu->usa", leavers, p.resettling)
        people = reaching + come - leavers

        price = np.exp(log_price)
        producer = p.pass_through * price + (1 - p.pass_through) * last
        cost = p.unit_cost * (1 + p.cost_rise * (1 - ore / ore0))
        opened = 1 / (1 + np.exp(-(producer / cost - 1.15) / 0.08))
        limit = p.own0 * (1 - p.own_cut * force[CAP])
        own = min(min(limit * min(1, ore / (6 * p.own0)), p.own0 * plant) * opened, ore)
        fill = p.fill + (1 - p.fill) * force[OUTSIDE]
        wanted = (1 - p.own0) * plant + (p.own0 - own) * fill * (1 - p.outside_cut * force[CAP])
        outside = max(0, min(wanted, plant * (1 + p.plant_growth * force[OUTSIDE]) - own))
        feed = own + outside
        own_margin = max(producer - cost, 0) / (p.reference - p.unit_cost)
        outside_margin = p.outside_margin * (0.6 + 0.4 * producer / p.reference)
        start_margin = p.own0 + (1 - p.own0) * p.outside_margin
        profit = (own * own_margin + outside * outside_margin) / (feed * start_margin) if feed > 0 else 0
        investment = max(profit, 0.05) ** p.elasticity
        per_post = (1 - p.tied) * feed + p.tied * (p.own_job * own / p.own0 + (1 - p.own_job) * outside / (1 - p.own0))
        demand = max(0, battery * (1 + p.chain_sensitivity * (log_price - log_level)))
        effect = (income / p.income_start) ** p.income_elasticity * (1 + p.deepening) ** step
        ratio = count / p.people0
        visitors = p.visitor_share * pulled * (1 + p.visitor_gain * force[HERITAGE] * pulled)
        tourism = tourism + p.adjustment * (p.tourism0 * ((1 - p.visitor_share) * ratio + visitors) - tourism)
        service = service + p.adjustment * (
            p.service0 * ratio * effect * (1 + p.service_gain * force[BUSINESS]) - service
        )
        public = public + p.adjustment * (p.public0 * ratio - public)
        draw = p.job_weight * np.log(posts / working / p.posts_per_worker0)
        pull = pull + (draw + p.access_weight * p.access_gain * force[EDGE] - pull) / p.pull_delay
        born = births
        chain += (p.chain_rate * chain * (demand - 1) + p.plants * force[CHAIN] * demand) * max(0, 1 - chain / p.chain_max)
        solar += max(0, p.solar_plan - solar) / p.solar_build
        mining += p.adjustment * (p.mining_start * per_post / product - mining)
        plant += plant * p.depreciation * (investment * (1 + p.contract_investment * force[OUTSIDE]) - 1)
        ore += p.discovery * own * min(max(0.3, producer / p.reference), 2) - own
        last = price
        if now + 1 <= p.last_known_year:
            log_price = p.known_log[int(now + 1 - p.first_known_year)]
        else:
            log_price += (1 - p.persistence) * (log_level - log_price)
        rate = rate * factor[int(p.stretch[step]) - 1]
        on_the_way = np.minimum(1, (now - p.lever_start) / 15)
        intended = np.where(now < p.lever_start, 0, p.first + on_the_way * (p.later - p.first))
        force = force + (intended - force) / (1 + p.lead / 2)


def main():
    parameters, count = Parameters(sys.argv[1]), int(sys.argv[3])
    scenarios = np.fromfile(sys.argv[2]).reshape(SCENARIO, -1)[:, :count]
    run(parameters, scenarios[:, 0])
    begin = time.perf_counter()
    outcomes = np.stack([run(parameters, scenarios[:, k]) for k in range(count)])
    print(1000 * (time.perf_counter() - begin))
    outcomes.tofile(sys.argv[4])


main()
