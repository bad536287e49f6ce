import { statementsInLoops } from "./program-in-loops.mjs";

const call = Object.fromEntries(
  ["exp", "log", "pow", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh", "floor", "ceil", "trunc"].map((name) => [
    name,
    name,
  ]),
);

/**
 * A program in C: reads inputs (by input, future by future) from a file, runs every future, prints the milliseconds of processor time that took,
 * and writes the wanted slots future by future. With `lanes` futures side by side in the innermost loop.
 */
export function programInC(program, outputSlots, lanes) {
  const words = {
    int: "int",
    number: "double",
    lanes,
    call: { ...call, abs: "fabs" },
    min: "least",
    max: "most",
    whole: (index) => `(int)(${index})`,
    time: "now",
    infinite: (value) => (value > 0 ? "1e308" : "-1e308"),
  };
  const start = statementsInLoops(program, program.start, { ...words });
  const step = statementsInLoops(program, program.step, words);
  const tablesOf = (prefix, { tables }) =>
    tables.map(({ name, by }) => `static const int ${prefix}${name}[] = {${by}};`).join("\n");
  const named = (prefix, { lines }) => lines.map((line) => line.replace(/\bt(\d+)\[/g, `${prefix}t$1[`)).join("\n  ");
  const { time } = program;
  return `#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#define L ${lanes}
static double v[${program.slotCount} * L], first[${program.slotCount}], nets[${program.stocks.reduce((sum, { count }) => sum + count, 0)} * L];
static double held[${Math.max(
    1,
    program.held.reduce((sum, { count }) => sum + count, 0),
  )} * L];
static double now;
static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }
static double between(const double *x, const double *y, int n, double at) {
  if (at <= x[0]) return y[0];
  for (int i = 1; i < n; i++) if (at <= x[i]) return y[i - 1] + (y[i] - y[i - 1]) * (at - x[i - 1]) / (x[i] - x[i - 1]);
  return y[n - 1];
}
${program.tables.map((table, place) => lookupInC(table, place)).join("\n")}
${tablesOf("a", start)}
${tablesOf("b", step)}
static void start(void) {
  ${named("a", start)}
}
static void step(void) {
  ${named("b", step)}
}
static const int constantSlots[] = {${program.constants.map(({ slot }) => slot)}};
static const double constantValues[] = {${program.constants.map(({ value }) => cNumber(value))}};
static const int outputs[] = {${outputSlots}};
static const int inputs[] = {${program.inputs.map(({ slot }) => slot)}};
static const int stocks[][3] = {${program.stocks.map(({ slot, net, count }) => `{${slot},${net},${count}}`)}};
static const int holds[][3] = {${program.held.length > 0 ? program.held.map(({ slot, from, count }) => `{${slot},${from},${count}}`) : "{0,0,0}"}};
int main(int argc, char **argv) {
  int futures = atoi(argv[2]), inputCount = ${program.inputs.length}, outputCount = ${outputSlots.length}, years = ${time.stepCount + 1};
  double *given = malloc(sizeof(double) * inputCount * futures), *out = malloc(sizeof(double) * (size_t)outputCount * futures * years);
  FILE *f = fopen(argv[1], "rb");
  if (fread(given, sizeof(double), (size_t)inputCount * futures, f) != (size_t)inputCount * futures) return 1;
  fclose(f);
  for (int c = 0; c < ${program.constants.length}; c++) first[constantSlots[c]] = constantValues[c];
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (int future = 0; future < futures; future += L) {
    for (int s = 0; s < ${program.slotCount}; s++) for (int l = 0; l < L; l++) v[s * L + l] = first[s];
    for (int i = 0; i < inputCount; i++) for (int l = 0; l < L; l++) v[inputs[i] * L + l] = given[(size_t)i * futures + future + l];
    now = ${time.start};
    start();
    for (int k = 0; ; k++) {
      now = ${time.start} + k * ${time.step};
      step();
      for (int o = 0; o < outputCount; o++) for (int l = 0; l < L; l++) out[((size_t)(future + l) * outputCount + o) * years + k] = v[outputs[o] * L + l];
      if (k == ${time.stepCount}) break;
      int at = 0;
      for (int h = 0; h < ${program.held.length}; h++) { memcpy(held + at, v + holds[h][1] * L, sizeof(double) * holds[h][2] * L); at += holds[h][2] * L; }
      for (int s = 0; s < ${program.stocks.length}; s++) for (int e = 0; e < stocks[s][2] * L; e++) v[stocks[s][0] * L + e] += ${time.step} * v[stocks[s][1] * L + e];
      at = 0;
      for (int h = 0; h < ${program.held.length}; h++) { memcpy(v + holds[h][0] * L, held + at, sizeof(double) * holds[h][2] * L); at += holds[h][2] * L; }
    }
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  printf("%.6f\\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  f = fopen(argv[3], "wb");
  fwrite(out, sizeof(double), (size_t)outputCount * futures * years, f);
  fclose(f);
  return 0;
}
`;
}

const cNumber = (value) =>
  Number.isFinite(value) ? (Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : String(value)) : "NAN";

function lookupInC({ x, y }, place) {
  return `static const double xs${place}[] = {${x}}, ys${place}[] = {${y}};
static inline double lookup${place}(double at) { return between(xs${place}, ys${place}, ${x.length}, at); }`;
}
