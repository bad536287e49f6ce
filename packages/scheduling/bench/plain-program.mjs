/**
 * The same question as textbooks write it down first: a column per measure and year of start, one row per dependency that compares sums of
 * years, no windows, no first order. Minimises the cost of delay alone.
 */
export function plainSchedule(highs, { measures, ceilings, steps }, timeLimitSeconds) {
  const width = steps;
  const numCols = measures.length * width;
  const rows = [];
  const colUpper = new Float64Array(numCols).fill(1);
  const colCost = new Float64Array(numCols);
  measures.forEach(({ ready, duration, costOfDelay, waitsFor }, place) => {
    rows.push({ entries: Array.from({ length: width }, (_, step) => [place * width + step, 1]), lower: 1, upper: 1 });
    for (let step = 0; step < width; step++) {
      if (step < ready || step + duration > steps) colUpper[place * width + step] = 0;
      colCost[place * width + step] = costOfDelay * Math.max(0, step - ready);
    }
    for (const { place: before, lag } of waitsFor) {
      const entries = Array.from({ length: width }, (_, step) => [
        [place * width + step, step],
        [before * width + step, -step],
      ]).flat();
      rows.push({
        entries: entries.filter(([, value]) => value !== 0),
        lower: measures[before].duration + lag,
        upper: Infinity,
      });
    }
  });
  ceilings.forEach(({ byStep }, ceiling) => {
    byStep.forEach((most, step) => {
      const entries = measures.flatMap(({ spends }, place) =>
        (spends[ceiling] ?? []).flatMap((amount, year) =>
          step >= year ? [[place * width + step - year, amount]] : [],
        ),
      );
      rows.push({ entries, lower: -Infinity, upper: most });
    });
  });
  const starts = [0];
  for (const { entries } of rows) starts.push(starts.at(-1) + entries.length);
  const flat = rows.flatMap(({ entries }) => entries);
  const model = {
    numCols,
    numRows: rows.length,
    colCost,
    colLower: new Float64Array(numCols),
    colUpper,
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    integrality: new Int32Array(numCols).fill(1),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols,
      starts,
      indices: flat.map(([column]) => column),
      values: flat.map(([, value]) => value),
    },
  };
  return highs.withModel(model, (solver) => {
    solver.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: timeLimitSeconds });
    const isOptimal = solver.run().modelStatus === highs.constants.modelStatus.optimal;
    const bound = solver.info.get("mip_dual_bound").toFixed(2);
    const found = solver.info.get("primal_solution_status") === 2 ? solver.getObjectiveValue().toFixed(2) : "no order";
    return `delay ${found}${isOptimal ? " =" : ` ≥ ${bound}`}, ${solver.getRunTime().toFixed(1)} s`;
  });
}
