// Time from model to kernel for generated models of 100 to 10,000 equations: node bench/compile.mjs, after a build.
import { compileModel, createKernel, modelBuilder, randomStream } from "../dist/index.js";

const rounds = 15;

/** Stocks, flows and auxiliaries in equal parts, each equation reading a few earlier ones; a tenth of them arrays. */
function generatedModel(equationCount, seed) {
  const random = randomStream(seed);
  const builder = modelBuilder(`${equationCount} equations`, { start: 0, stop: 10, step: 0.25 })
    .dimension("town", ["north", "south"])
    .dimension(
      "age",
      Array.from({ length: 20 }, (_, age) => `age${age}`),
    );
  const scalars = ["TIME"];
  const arrays = [];
  const pick = (names) => names[Math.floor(random.next() * names.length)];
  for (let equation = 0; equation < equationCount / 3; equation++) {
    const [a, b, c] = [pick(scalars), pick(scalars), pick(scalars)];
    if (equation % 10 === 9) {
      const before = arrays.length > 0 ? `+ ${pick(arrays)}[town, age - 1] * 0.1` : "";
      builder.auxiliary(`part_${equation}[town, age]`, `(${a} + age) * 0.01 ${before}`);
      builder.flow(`change_${equation}[town, age]`, `part_${equation} / 100 - level_${equation} * 0.1`);
      builder.stock(`level_${equation}[town, age]`, { initial: "age", inflows: [`change_${equation}`] });
      arrays.push(`part_${equation}`, `level_${equation}`);
      builder.auxiliary(`sum_${equation}`, `SUM(level_${equation}[*, *])`);
      scalars.push(`sum_${equation}`);
      continue;
    }
    builder.auxiliary(
      `factor_${equation}`,
      `IF ${a} > 3 THEN MIN(${b}, ${c} * 0.5) ELSE EXP(-ABS(${a}) / 10) + ${b} / 7`,
    );
    builder.flow(`change_${equation}`, `factor_${equation} * 0.1 - level_${equation} / 5`);
    builder.stock(`level_${equation}`, { initial: 1 + equation / 100, inflows: [`change_${equation}`] });
    scalars.push(`factor_${equation}`, `level_${equation}`);
  }
  return builder.build();
}

function medianMs(work) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
}

const rows = [100, 1_000, 10_000].map((equationCount) => {
  const model = generatedModel(equationCount, 20_260_101);
  const first = performance.now();
  const program = compileModel(model);
  createKernel(program);
  const firstMs = performance.now() - first;
  return {
    equations: model.variables.length,
    slots: program.slotCount,
    statements: program.start.length + program.step.length,
    "both, first time, ms": Number(firstMs.toFixed(1)),
    "model to program, median ms": Number(medianMs(() => compileModel(model)).toFixed(1)),
    "program to kernel, median ms": Number(medianMs(() => createKernel(program)).toFixed(1)),
  };
});
console.table(rows);
