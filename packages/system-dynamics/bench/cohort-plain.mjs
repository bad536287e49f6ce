import { extents } from "./cohort-program.mjs";

const { units, groups, sexes, ages, years } = extents;

/** The cohort module as plain loops, one run at a time: what one would write without an engine. */
export function cohortRun(inputs, count, mortality, fertility, mobility, start) {
  const rates = [mortality, fertility, mobility].map((rate) => Float64Array.from(rate));
  const size = units * groups * sexes * ages;
  const [people, survivors, leaving, staying] = [1, 2, 3, 4].map(() => new Float64Array(size));
  const values = new Float64Array(units * count * (years + 1));
  for (let run = 0; run < count; run++) {
    people.set(start);
    const level = (input) => inputs[input * count + run];
    runOne(
      level(0),
      level(1),
      level(2),
      level(3),
      level(4),
      rates,
      people,
      survivors,
      leaving,
      staying,
      values,
      run,
      count,
    );
  }
  return values;
}

function runOne(
  deaths,
  children,
  outwards,
  inwards,
  arrivals,
  [mortality, fertility, mobility],
  people,
  survivors,
  leaving,
  staying,
  values,
  run,
  count,
) {
  const unitSize = groups * sexes * ages;
  for (let year = 0; ; year++) {
    for (let unit = 0; unit < units; unit++) {
      let sum = 0;
      for (let cell = unit * unitSize; cell < (unit + 1) * unitSize; cell++) sum += people[cell];
      values[(unit * count + run) * (years + 1) + year] = sum;
    }
    if (year === years) return;
    for (let row = 0; row < people.length; row += ages) {
      for (let age = 0; age < ages; age++) {
        survivors[row + age] = people[row + age] * (1 - mortality[age] * deaths);
        leaving[row + age] = survivors[row + age] * (mobility[age] * outwards);
      }
    }
    for (let cell = 0; cell < unitSize; cell++) {
      staying[cell] = survivors[cell] - leaving[cell] + leaving[unitSize + cell] * inwards;
      staying[unitSize + cell] = survivors[unitSize + cell] - leaving[unitSize + cell] + leaving[cell] * inwards;
    }
    for (let row = 0; row < people.length; row += sexes * ages) {
      let births = 0;
      for (let age = 0; age < ages; age++) births += people[row + ages + age] * fertility[age];
      births *= children;
      for (let first = row; first < row + sexes * ages; first += ages) {
        const last = first + ages - 1;
        people[last] = people[last] + (staying[last - 1] + staying[last] - people[last]);
        for (let cell = last - 1; cell > first; cell--)
          people[cell] = people[cell] + (staying[cell - 1] - people[cell]);
        people[first] = people[first] + (births * 0.5 + arrivals - people[first]);
      }
    }
  }
}
