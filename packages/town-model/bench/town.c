/*
 * The town model's equations in C, for comparison: LANES futures side by side, one by default. Built and fed by town.mjs.
 * Reads one file of doubles (see town.mjs for the order), steps every future, and writes outcomes year by year.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef LANES
#define LANES 1
#endif
#define EACH for (int l = 0; l < LANES; l++)
#define UNITS 2
#define SEXES 2
#define AGES 101
#define CELLS (UNITS * SEXES * AGES)
#define VITAL (SEXES * AGES)
#define MOTHERS 35
#define FIRST_MOTHER 15
#define YEARS 80
#define STRETCHES 17
#define LEVERS 8
#define OUTCOMES 10
typedef double lane[LANES];

enum { CAP, OUTSIDE, CHAIN, BUSINESS, TALENT, HERITAGE, FARM, EDGE };
enum { FERTILITY, IMPROVEMENT, NET_LOSS, ARRIVALS, JOB_PULL, LEVEL, VOLATILITY, PATH, RESERVE_LIFE, BATTERY, TOURISM, SCENARIO };

static struct {
  double start_year, last_known_year, known_log[6], first_known_year;
  double persistence, pass_through, lead[LEVERS], lever_start[LEVERS], first[LEVERS], later[LEVERS];
  double own0, unit_cost, cost_rise, reference, own_cut, outside_cut, plant_growth, contract_investment, fill, outside_margin;
  double tied, own_job, depreciation, elasticity, discovery;
  double productivity, adjustment, solar_plan, solar_build, per_gw, chain_max, chain_rate, chain_sensitivity, farm_release;
  double visitor_share, deepening, income_elasticity, wage_mining, wage_energy, wage_farming, wage_public, pension;
  double plants, service_gain, visitor_gain, farm_cut, solar_start, chain_start, mining_start, farm_start, income_start;
  double mining_share[UNITS], energy_share[UNITS], farm_share[UNITS], tourism0[UNITS], service0[UNITS], public0[UNITS];
  double people0[UNITS], posts_per_worker0[UNITS], access_gain[UNITS], job_weight, access_weight, pull_delay;
  double leaving_max, young_cut, resettling[UNITS][UNITS], unit_fertility[UNITS], births_before[UNITS], death_factor;
  double log_rate[VITAL], first_log_change[VITAL], stretch[YEARS], yearly_log_change[STRETCHES][VITAL], low[YEARS], medium[YEARS], high[YEARS], mothers[YEARS][MOTHERS], boys[YEARS];
  double residents[CELLS], leaving[CELLS], net_loss[CELLS], arriving[CELLS];
} p;

static lane people[CELLS], survivors[CELLS], reaching[CELLS], leavers[CELLS], share_left[CELLS], rate[VITAL], survival[VITAL];
static lane factor[STRETCHES][VITAL];
/* What the books of people are off by at most, so that keeping them is not optimised away. */
static double worst_balance;

static double clip(double low, double x, double high) { return x < low ? low : x > high ? high : x; }

static void sum_ages(const lane *cells, int from, int to, lane total) {
  for (int age = from; age <= to; age++) EACH total[l] += cells[age][l];
}

static void run(const double (*scenario)[LANES], double *out, long stride) {
  lane force[LEVERS], log_price, last, plant, ore, ore0, mining, solar, chain, pull[UNITS], tourism[UNITS], service[UNITS];
  lane public[UNITS], born_last[UNITS], books[UNITS];
  memset(force, 0, sizeof force);
  memset(pull, 0, sizeof pull);
  for (int c = 0; c < CELLS; c++) EACH {
    people[c][l] = p.residents[c];
    share_left[c][l] = fmax(0, p.leaving[c] - (1 - scenario[NET_LOSS][l]) * p.net_loss[c]);
  }
  for (int c = 0; c < VITAL; c++) {
    EACH rate[c][l] = p.death_factor * exp(p.log_rate[c] + scenario[IMPROVEMENT][l] * p.first_log_change[c]);
    for (int s = 0; s < STRETCHES; s++) EACH factor[s][c][l] = exp(scenario[IMPROVEMENT][l] * p.yearly_log_change[s][c]);
  }
  EACH {
    log_price[l] = p.known_log[(int)(p.start_year - p.first_known_year)];
    last[l] = exp(p.known_log[(int)(p.start_year - 1 - p.first_known_year)]);
    plant[l] = 1; ore0[l] = scenario[RESERVE_LIFE][l] * p.own0; ore[l] = ore0[l];
    mining[l] = p.mining_start; solar[l] = p.solar_start; chain[l] = p.chain_start;
  }
  for (int u = 0; u < UNITS; u++) EACH {
    tourism[u][l] = p.tourism0[u]; service[u][l] = p.service0[u]; public[u][l] = p.public0[u];
    born_last[u][l] = p.births_before[u];
    books[u][l] = p.people0[u];
  }
  for (int step = 0;; step++) {
    double time = p.start_year + step;
    lane band[UNITS][5], count[UNITS], town, working, pupils, sixties, elderly;
    static const int from[5] = {0, 6, 15, 60, 65}, to[5] = {5, 14, 59, 64, 100};
    memset(band, 0, sizeof band);
    EACH town[l] = working[l] = pupils[l] = sixties[l] = elderly[l] = 0;
    for (int u = 0; u < UNITS; u++) {
      for (int b = 0; b < 5; b++)
        for (int s = 0; s < SEXES; s++) sum_ages(people + (u * SEXES + s) * AGES, from[b], to[b], band[u][b]);
      EACH {
        count[u][l] = band[u][0][l] + band[u][1][l] + band[u][2][l] + band[u][3][l] + band[u][4][l];
        town[l] += count[u][l]; pupils[l] += band[u][1][l]; working[l] += band[u][2][l];
        sixties[l] += band[u][3][l]; elderly[l] += band[u][4][l];
      }
    }
    EACH {
      double off = 0;
      for (int u = 0; u < UNITS; u++) off += fabs(count[u][l] - books[u][l]);
      worst_balance = off > worst_balance ? off : worst_balance;
    }
    double product = pow(1 + p.productivity, step);
    lane energy, farm, posts[UNITS], all, income;
    EACH {
      energy[l] = (p.per_gw * solar[l] + chain[l]) / product;
      farm[l] = p.farm_start * pow(1 - p.farm_release, step) * (1 - p.farm_cut * force[FARM][l]);
      all[l] = 0;
      double publics = 0;
      for (int u = 0; u < UNITS; u++) {
        posts[u][l] = p.mining_share[u] * mining[l] + p.energy_share[u] * energy[l] + p.farm_share[u] * farm[l] +
                      tourism[u][l] + service[u][l] + public[u][l];
        all[l] += posts[u][l];
        publics += public[u][l];
      }
      income[l] = (p.wage_mining * mining[l] + p.wage_energy * energy[l] + p.wage_farming * farm[l] +
                   p.wage_public * publics + p.pension * (sixties[l] + elderly[l])) / town[l];
    }
    EACH {
      double *o = out + l * stride + step;
      double births = 0;
      for (int u = 0; u < UNITS; u++) births += born_last[u][l];
      double values[OUTCOMES] = {town[l], count[0][l], count[1][l], births, pupils[l], working[l], 100 * elderly[l] / town[l],
                                 100 * (town[l] - working[l]) / working[l], mining[l], all[l]};
      for (int k = 0; k < OUTCOMES; k++) o[k * (YEARS + 1)] = values[k];
    }
    if (step == YEARS) return;

    for (int s = 0; s < SEXES; s++)
      for (int a = 0; a < AGES; a++) {
        double here = a == 0 ? 0.15 : a == AGES - 1 ? 1 : 0.5, next = a == AGES - 1 ? 0 : 0.5;
        int c = s * AGES + a, n = a == AGES - 1 ? c : c + 1;
        EACH survival[c][l] = exp(-(here * rate[c][l] + next * rate[n][l]));
      }
    for (int u = 0; u < UNITS; u++)
      for (int c = 0; c < VITAL; c++) EACH survivors[u * VITAL + c][l] = people[u * VITAL + c][l] * survival[c][l];
    lane births[UNITS], dead[UNITS];
    for (int u = 0; u < UNITS; u++) {
      EACH dead[u][l] = 0;
      for (int c = 0; c < VITAL; c++) EACH dead[u][l] += people[u * VITAL + c][l] * (1 - survival[c][l]);
    }
    for (int u = 0; u < UNITS; u++) {
      for (int s = 0; s < SEXES; s++) {
        int c = (u * SEXES + s) * AGES;
        for (int a = 1; a < AGES; a++) EACH reaching[c + a][l] = survivors[c + a - 1][l];
        EACH reaching[c + AGES - 1][l] += survivors[c + AGES - 1][l];
      }
      EACH births[u][l] = 0;
      for (int m = 0; m < MOTHERS; m++) {
        int c = u * VITAL + FIRST_MOTHER + m;
        EACH births[u][l] += 0.5 * (people[c][l] + reaching[c][l]) * p.mothers[step][m];
      }
      EACH {
        double v = scenario[FERTILITY][l];
        double children = p.medium[step] + v * (v >= 0 ? p.high[step] - p.medium[step] : p.medium[step] - p.low[step]);
        births[u][l] *= p.unit_fertility[u] * children;
        dead[u][l] += births[u][l];
        for (int s = 0; s < SEXES; s++)
          reaching[(u * SEXES + s) * AGES][l] =
              births[u][l] * (s ? p.boys[step] : 1 - p.boys[step]) * exp(-0.85 * rate[s * AGES][l]);
        for (int s = 0; s < SEXES; s++) dead[u][l] -= reaching[(u * SEXES + s) * AGES][l];
        books[u][l] += births[u][l] - dead[u][l];
      }
    }
    lane drawn[UNITS], arrivals;
    EACH arrivals[l] = pow(1 - scenario[ARRIVALS][l], step);
    for (int u = 0; u < UNITS; u++) {
      lane held;
      EACH { drawn[u][l] = exp(scenario[JOB_PULL][l] * pull[u][l]); held[l] = 1 / drawn[u][l]; }
      for (int c = 0; c < VITAL; c++) {
        int age = c % AGES, cell = u * VITAL + c;
        double young = age >= 20 && age <= 39 ? p.young_cut : 0;
        EACH {
          double share = share_left[cell][l] * held[l] * (1 - young * force[TALENT][l]);
          leavers[cell][l] = reaching[cell][l] * (share < p.leaving_max ? share : p.leaving_max);
          books[u][l] -= leavers[cell][l];
        }
      }
    }
    for (int u = 0; u < UNITS; u++)
      for (int c = 0; c < VITAL; c++) {
        int cell = u * VITAL + c;
        EACH {
          double come = p.arriving[cell] * drawn[u][l] * arrivals[l];
          for (int f = 0; f < UNITS; f++) come += leavers[f * VITAL + c][l] * p.resettling[f][u];
          books[u][l] += come;
          people[cell][l] = reaching[cell][l] + come - leavers[cell][l];
        }
      }
    EACH {
      double price = exp(log_price[l]), log_level = log(scenario[LEVEL][l]);
      double producer = p.pass_through * price + (1 - p.pass_through) * last[l];
      double cost = p.unit_cost * (1 + p.cost_rise * (1 - ore[l] / ore0[l]));
      double open = 1 / (1 + exp(-(producer / cost - 1.15) / 0.08));
      double limit = p.own0 * (1 - p.own_cut * force[CAP][l]);
      double mined = fmin(limit * fmin(1, ore[l] / (6 * p.own0)), p.own0 * plant[l]) * open;
      double own = fmin(mined, ore[l]);
      double fill = p.fill + (1 - p.fill) * force[OUTSIDE][l];
      double wanted = (1 - p.own0) * plant[l] + (p.own0 - own) * fill * (1 - p.outside_cut * force[CAP][l]);
      double outside = fmax(0, fmin(wanted, plant[l] * (1 + p.plant_growth * force[OUTSIDE][l]) - own));
      double feed = own + outside;
      double own_margin = fmax(producer - cost, 0) / (p.reference - p.unit_cost);
      double outside_margin = p.outside_margin * (0.6 + 0.4 * producer / p.reference);
      double start_margin = p.own0 + (1 - p.own0) * p.outside_margin;
      double profit = feed > 0 ? (own * own_margin + outside * outside_margin) / (feed * start_margin) : 0;
      double investment = pow(fmax(profit, 0.05), p.elasticity);
      double per_post = (1 - p.tied) * feed + p.tied * (p.own_job * own / p.own0 + (1 - p.own_job) * outside / (1 - p.own0));
      double cheap = log_price[l] - log_level;
      double demand = fmax(0, scenario[BATTERY][l] * (1 + p.chain_sensitivity * cheap));
      double pulled = scenario[TOURISM][l];
      double effect = pow(income[l] / p.income_start, p.income_elasticity) * pow(1 + p.deepening, step);
      for (int u = 0; u < UNITS; u++) {
        double ratio = count[u][l] / p.people0[u];
        double t = p.tourism0[u] * ((1 - p.visitor_share) * ratio +
                                    p.visitor_share * pulled * (1 + p.visitor_gain * force[HERITAGE][l] * pulled));
        double s = p.service0[u] * ratio * effect * (1 + p.service_gain * force[BUSINESS][l]);
        tourism[u][l] += p.adjustment * (t - tourism[u][l]);
        service[u][l] += p.adjustment * (s - service[u][l]);
        public[u][l] += p.adjustment * (p.public0[u] * ratio - public[u][l]);
        pull[u][l] += (p.job_weight * log(posts[u][l] / band[u][2][l] / p.posts_per_worker0[u]) +
                       p.access_weight * p.access_gain[u] * force[EDGE][l] - pull[u][l]) / p.pull_delay;
        born_last[u][l] = births[u][l];
      }
      chain[l] += (p.chain_rate * chain[l] * (demand - 1) + p.plants * force[CHAIN][l] * demand) * fmax(0, 1 - chain[l] / p.chain_max);
      solar[l] += fmax(0, p.solar_plan - solar[l]) / p.solar_build;
      mining[l] += p.adjustment * (p.mining_start * per_post / product - mining[l]);
      plant[l] += plant[l] * p.depreciation * (investment * (1 + p.contract_investment * force[OUTSIDE][l]) - 1);
      ore[l] += p.discovery * own * clip(0.3, producer / p.reference, 2) - own;
      last[l] = price;
      log_price[l] = time + 1 <= p.last_known_year ? p.known_log[(int)(time + 1 - p.first_known_year)]
                                                   : log_price[l] + (1 - p.persistence) * (log_level - log_price[l]);
    }
    const lane *yearly = factor[(int)p.stretch[step] - 1];
    for (int c = 0; c < VITAL; c++) EACH rate[c][l] *= yearly[c][l];
    for (int k = 0; k < LEVERS; k++) {
      double intended = time < p.lever_start[k] ? 0 : p.first[k] + fmin(1, (time - p.lever_start[k]) / 15) * (p.later[k] - p.first[k]);
      EACH force[k][l] += (intended - force[k][l]) / (1 + p.lead[k] / 2);
    }
  }
}

/* town PARAMETERS SCENARIOS COUNT ROUNDS OUTCOMES: prints the milliseconds of each round. */
int main(int argc, char **argv) {
  if (argc != 6) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file || fread(&p, sizeof p, 1, file) != 1) return 3;
  fclose(file);
  long count = atol(argv[3]), rounds = atol(argv[4]);
  double *scenarios = malloc(sizeof(double) * SCENARIO * count);
  file = fopen(argv[2], "rb");
  if (!file || fread(scenarios, sizeof(double) * SCENARIO * count, 1, file) != 1) return 4;
  fclose(file);
  long stride = OUTCOMES * (YEARS + 1);
  double *out = malloc(sizeof(double) * stride * count);
  for (long round = 0; round < rounds; round++) {
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (long first = 0; first < count; first += LANES) {
      double block[SCENARIO][LANES];
      for (int k = 0; k < SCENARIO; k++) EACH block[k][l] = scenarios[k * count + first + l];
      run((const double(*)[LANES])block, out + first * stride, stride);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%f\n", (end.tv_sec - begin.tv_sec) * 1e3 + (end.tv_nsec - begin.tv_nsec) / 1e6);
  }
  if (worst_balance > 1e-4) return 6;
  file = fopen(argv[5], "wb");
  return file && fwrite(out, sizeof(double) * stride * count, 1, file) == 1 ? 0 : 5;
}
