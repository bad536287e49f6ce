/** The scenarios whose row of years has a number in every year; a run that failed is NaN and is not among them. */
export function countedScenarios(column: Float64Array, yearCount: number): Int32Array {
  const scenarioCount = yearCount === 0 ? 0 : column.length / yearCount;
  const counted = new Int32Array(scenarioCount);
  let count = 0;
  for (let scenario = 0; scenario < scenarioCount; scenario++) {
    counted[count] = scenario;
    if (hasNumberEveryYear(column, scenario * yearCount, yearCount)) count++;
  }
  return counted.subarray(0, count);
}

function hasNumberEveryYear(column: Float64Array, start: number, yearCount: number): boolean {
  for (let place = start; place < start + yearCount; place++) if (Number.isNaN(column[place]!)) return false;
  return true;
}
