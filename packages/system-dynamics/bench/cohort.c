// The cohort module of cohort-program.mjs, by hand, one run at a time.
// Reads: count; rates (mortality, fertility, mobility; 101 each), start (1212), inputs [5][count]. Writes [2][count][81].
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
enum { U = 2, G = 3, S = 2, A = 101, Y = 80, CELLS = U * G * S * A };
static double mortality[A], fertility[A], mobility[A], start[CELLS];

static void run(double ml, double fl, double out, double in, double arrivals, double *core, double *county) {
  static double people[U][G][S][A], survivors[U][G][S][A], leaving[U][G][S][A], staying[U][G][S][A];
  memcpy(people, start, sizeof people);
  for (int year = 0;; year++) {
    double sum[U] = {0, 0};
    for (int u = 0; u < U; u++)
      for (int g = 0; g < G; g++)
        for (int s = 0; s < S; s++)
          for (int a = 0; a < A; a++) sum[u] += people[u][g][s][a];
    core[year] = sum[0];
    county[year] = sum[1];
    if (year == Y) return;
    for (int u = 0; u < U; u++)
      for (int g = 0; g < G; g++)
        for (int s = 0; s < S; s++)
          for (int a = 0; a < A; a++) {
            survivors[u][g][s][a] = people[u][g][s][a] * (1 - mortality[a] * ml);
            leaving[u][g][s][a] = survivors[u][g][s][a] * (mobility[a] * out);
          }
    for (int u = 0; u < U; u++)
      for (int g = 0; g < G; g++)
        for (int s = 0; s < S; s++)
          for (int a = 0; a < A; a++)
            staying[u][g][s][a] = survivors[u][g][s][a] - leaving[u][g][s][a] + leaving[1 - u][g][s][a] * in;
    for (int u = 0; u < U; u++)
      for (int g = 0; g < G; g++) {
        double births = 0;
        for (int a = 0; a < A; a++) births += people[u][g][1][a] * fertility[a];
        births *= fl;
        for (int s = 0; s < S; s++) {
          double *to = people[u][g][s], *from = staying[u][g][s];
          to[A - 1] = to[A - 1] + (from[A - 2] + from[A - 1] - to[A - 1]);
          for (int a = A - 2; a > 0; a--) to[a] = to[a] + (from[a - 1] - to[a]);
          to[0] = to[0] + (births * 0.5 + arrivals - to[0]);
        }
      }
  }
}

static void need(void *to, size_t size, size_t count) {
  if (fread(to, size, count, stdin) != count) exit(1);
}

int main(void) {
  double n;
  need(&n, 8, 1);
  int count = (int)n;
  double *inputs = malloc(5 * count * 8), *values = malloc((size_t)2 * count * (Y + 1) * 8);
  need(mortality, 8, A), need(fertility, 8, A), need(mobility, 8, A), need(start, 8, CELLS), need(inputs, 8, 5 * count);
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (int e = 0; e < count; e++)
    run(inputs[e], inputs[count + e], inputs[2 * count + e], inputs[3 * count + e], inputs[4 * count + e],
        values + e * (Y + 1), values + (count + e) * (Y + 1));
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  fprintf(stderr, "%.3f\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  fwrite(values, 8, (size_t)2 * count * (Y + 1), stdout);
  return 0;
}
