/*
 * The lake problem, one run after another, as one writes it in C: 100 samples of 100 years, glibc's exp, log, pow, sin,
 * cos. Natural inflows are lognormal, from pairs of Box and Muller's; both numbers of a pair are used.
 *
 * lake-problem RUNS SEED: reads RUNS rows of doubles (b, q, mean, deviation, release, delta) from standard input and
 * prints the seconds of processor it took and means of the outcomes: largest mean phosphorus, reliability, utility.
 */
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define SAMPLES 100
#define YEARS 100

static uint64_t state[4];

static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

/* xoshiro256+, Blackman & Vigna (2018), public domain */
static double share(void) {
  const uint64_t result = state[0] + state[3], t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotate(state[3], 45);
  return ((double)(result >> 12) + 0.5) * 0x1p-52;
}

static double spare;
static int has_spare;

static double normal(void) {
  if (has_spare) {
    has_spare = 0;
    return spare;
  }
  double radius = sqrt(-2 * log(share())), angle = 2 * M_PI * share(), s, c;
  sincos(angle, &s, &c);
  spare = radius * s;
  has_spare = 1;
  return radius * c;
}

/* Where recycling overtakes loss: the phosphorus beyond which the lake does not recover. */
static double critical(double b, double q) {
  double low = 0.01, high = 1.5;
  for (int i = 0; i < 60; i++) {
    double middle = (low + high) / 2, power = pow(middle, q);
    if (power / (1 + power) - b * middle < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

int main(int argc, char **argv) {
  long runs = atol(argv[1]);
  uint64_t seed = strtoull(argv[2], NULL, 10);
  for (int i = 0; i < 4; i++) state[i] = seed = seed * 6364136223846793005ull + 1442695040888963407ull;
  double *rows = malloc(runs * 6 * sizeof(double));
  if (fread(rows, 6 * sizeof(double), runs, stdin) != (size_t)runs) return 1;
  double largest = 0, reliability = 0, utilities = 0;
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (long run = 0; run < runs; run++) {
    double b = rows[run * 6], q = rows[run * 6 + 1], mean = rows[run * 6 + 2], deviation = rows[run * 6 + 3];
    double release = rows[run * 6 + 4], delta = rows[run * 6 + 5];
    double limit = critical(b, q), variance = log(1 + deviation * deviation / (mean * mean));
    double mu = log(mean) - variance / 2, sigma = sqrt(variance);
    double phosphorus[YEARS + 1] = {0};
    double reliable = 0, utility = 0;
    for (int sample = 0; sample < SAMPLES; sample++) {
      double x = 0;
      for (int year = 0; year < YEARS; year++) {
        phosphorus[year] += x;
        if (x < limit) reliable++;
        double power = pow(x, q);
        x = x * (1 - b) + power / (1 + power) + release + exp(mu + sigma * normal());
      }
      phosphorus[YEARS] += x;
    }
    for (int year = 0; year < YEARS; year++) utility += 0.4 * release * pow(delta, year);
    double most = 0;
    for (int year = 0; year <= YEARS; year++) most = fmax(most, phosphorus[year] / SAMPLES);
    largest += most;
    reliability += reliable / (SAMPLES * YEARS);
    utilities += utility;
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  printf("%.9f %.6f %.6f %.6f\n", to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) * 1e-9, largest / runs,
         reliability / runs, utilities / runs);
}
