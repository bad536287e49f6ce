/**
 * A cohort module: people by unit, group, sex and age. Each year they age, die, move between units and are born. Rates
 * by age are constants, levels are inputs. Written as a program by hand, as the compiler would write it.
 */
export const extents = { units: 2, groups: 3, sexes: 2, ages: 101, years: 80 };
const { units, groups, sexes, ages, years } = extents;
export const cells = units * groups * sexes * ages;

const place = (base, ...strides) => ({
  base,
  offsets: strides.flatMap((stride, loop) => (stride === 0 ? [] : [{ kind: "stride", loop, stride }])),
});
const load = (base, ...strides) => ({ kind: "load", place: place(base, ...strides) });
const number = (value) => ({ kind: "number", value });
const binary = (operator, x, y) => ({ kind: "binary", operator, x, y });
const times = (x, y) => binary("*", x, y);
const plus = (x, y) => binary("+", x, y);
const minus = (x, y) => binary("-", x, y);

export const mortality = (age) => 0.0005 * Math.exp(0.085 * age) * (age === 100 ? 1 : 0.1);
export const fertility = (age) => (age >= 15 && age < 50 ? 0.12 * Math.exp(-(((age - 28) / 7) ** 2)) : 0);
export const mobility = (age) => 0.01 + 0.05 * Math.exp(-(((age - 24) / 8) ** 2));
export const atStart = (cell) => 500 + ((cell * 37) % 101);

export function cohortProgram() {
  let next = 0;
  const take = (count) => {
    const slot = next;
    next += count;
    return slot;
  };
  const inputs = {
    mortalityLevel: take(1),
    fertilityLevel: take(1),
    outwards: take(1),
    inwards: take(1),
    arrivals: take(1),
  };
  const rates = { mortality: take(ages), fertility: take(ages), mobility: take(ages), start: take(cells) };
  const people = take(cells);
  const survivors = take(cells);
  const leaving = take(cells);
  const staying = take(cells);
  const births = take(units * groups);
  const net = take(cells);
  const population = take(units);
  const unitSize = groups * sexes * ages;
  const groupSize = sexes * ages;
  const all = [unitSize, groupSize, ages, 1];
  const loops = [units, groups, sexes, ages];
  const assign = (over, target, value) => ({ kind: "assign", loops: over, target, value });
  const byAge = (base) => load(base, 0, 0, 0, 1);
  const otherUnit = {
    base: leaving,
    offsets: [{ kind: "table", loop: 0, by: [unitSize, 0] }, ...place(0, 0, groupSize, ages, 1).offsets],
  };
  const older = (base, from) => ({ base: base + from, offsets: place(0, unitSize, groupSize, ages, 1).offsets });
  return {
    name: "cohorts",
    time: {
      start: 2020,
      stop: 2020 + years,
      step: 1,
      stepCount: years,
      stepsPerSave: 1,
      saveTimes: Array.from({ length: years + 1 }, (_, year) => 2020 + year),
      method: "euler",
    },
    slotCount: next,
    variables: [
      {
        name: "people",
        slot: people,
        elements: Array.from({ length: cells }, (_, cell) => `${cell}`),
        role: "stock",
        saved: false,
      },
      { name: "population", slot: population, elements: ["core", "county"], role: "changing", saved: true },
    ],
    inputs: Object.entries(inputs).map(([name, slot]) => ({ name, slot })),
    tables: [],
    constants: [
      ...Array.from({ length: ages }, (_, age) => [
        { slot: rates.mortality + age, value: mortality(age) },
        { slot: rates.fertility + age, value: fertility(age) },
        { slot: rates.mobility + age, value: mobility(age) },
      ]).flat(),
      ...Array.from({ length: cells }, (_, cell) => ({ slot: rates.start + cell, value: atStart(cell) })),
    ],
    start: [assign(loops, place(people, ...all), load(rates.start, ...all))],
    step: [
      assign(
        loops,
        place(survivors, ...all),
        times(load(people, ...all), minus(number(1), times(byAge(rates.mortality), load(inputs.mortalityLevel)))),
      ),
      assign(
        loops,
        place(leaving, ...all),
        times(load(survivors, ...all), times(byAge(rates.mobility), load(inputs.outwards))),
      ),
      assign(
        loops,
        place(staying, ...all),
        plus(
          minus(load(survivors, ...all), load(leaving, ...all)),
          times({ kind: "load", place: otherUnit }, load(inputs.inwards)),
        ),
      ),
      assign(
        [units, groups],
        place(births, groups, 1),
        times(load(inputs.fertilityLevel), {
          kind: "reduce",
          operator: "sum",
          loops: [ages],
          body: times(
            { kind: "load", place: { base: people + ages, offsets: place(0, unitSize, groupSize, 1).offsets } },
            load(rates.fertility, 0, 0, 1),
          ),
        }),
      ),
      assign(
        [units, groups, sexes],
        place(net, unitSize, groupSize, ages),
        minus(
          plus(times(load(births, groups, 1, 0), number(0.5)), load(inputs.arrivals)),
          load(people, unitSize, groupSize, ages),
        ),
      ),
      assign(
        [units, groups, sexes, ages - 2],
        older(net, 1),
        minus({ kind: "load", place: older(staying, 0) }, { kind: "load", place: older(people, 1) }),
      ),
      assign(
        [units, groups, sexes],
        place(net + ages - 1, unitSize, groupSize, ages),
        minus(
          plus(
            load(staying + ages - 2, unitSize, groupSize, ages),
            load(staying + ages - 1, unitSize, groupSize, ages),
          ),
          load(people + ages - 1, unitSize, groupSize, ages),
        ),
      ),
      assign([units], place(population, 1), {
        kind: "reduce",
        operator: "sum",
        loops: [groups, sexes, ages],
        body: load(people, unitSize, groupSize, ages, 1),
      }),
    ],
    stocks: [{ slot: people, net, count: cells }],
    held: [],
    histories: [],
    siteCount: 0,
  };
}

/** [input][experiment], the same every time. */
export function cohortInputs(experimentCount) {
  const ranges = [
    [0.7, 1.3],
    [0.6, 1.2],
    [0.5, 1.5],
    [0.2, 1],
    [0, 4],
  ];
  let state = 12345;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Float64Array.from({ length: ranges.length * experimentCount }, (_, at) => {
    const [low, high] = ranges[Math.floor(at / experimentCount)];
    return low + (high - low) * draw();
  });
}
