/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sources = ["government", "inter-provincial", "enterprises"];

/**
 * A plan as large as asked, its chains short enough for the horizon. `room`: the ceilings' sum over the years as a multiple of all costs;
 * near 1 hardly anything fits.
 */
export function randomQuestion({ measures: count, years, room, seed }) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const earliest = [];
  const spent = new Map(sources.map((source) => [source, 0]));
  const measures = Array.from({ length: count }, (_, place) => {
    const durationYears = whole(1, 4);
    const leadTimeYears = whole(0, 3);
    const dependsOn = [];
    let start = leadTimeYears;
    for (let wait = random() < 0.6 ? whole(1, 2) : 0; wait > 0 && place > 5; wait--) {
      const before = place - whole(1, Math.min(place, 40));
      const after = earliest[before].end + (random() < 0.2 ? 1 : 0);
      if (after + durationYears > years * 0.6 || dependsOn.some(({ measureId }) => measureId === `m${before}`))
        continue;
      dependsOn.push({ measureId: `m${before}`, lagYears: after - earliest[before].end });
      start = Math.max(start, after);
    }
    earliest.push({ end: start + durationYears });
    const source = sources[whole(0, 2)];
    const millionCny = whole(10, 400) / 10;
    spent.set(source, spent.get(source) + millionCny);
    return {
      id: `m${place}`,
      title: { en: `Measure ${place + 1}`, zh: `措施 ${place + 1}` },
      durationYears,
      leadTimeYears,
      costs: [{ source, millionCny }],
      dependsOn,
      costOfDelayMillionCnyPerYear: whole(0, 50) / 10,
      supplies: place % 10 === 0 ? [{ gapId: place % 20 === 0 ? "places" : "beds", amount: whole(10, 60) }] : [],
    };
  });
  return {
    decisionYear: 2027,
    horizonYear: 2026 + years,
    ceilings: sources.flatMap((source) =>
      Array.from({ length: years }, (_, year) => ({
        source,
        year: 2027 + year,
        millionCny: Math.round((10 * room * spent.get(source)) / years) / 10,
      })),
    ),
    gaps: [
      {
        id: "places",
        title: { en: "School places", zh: "学位" },
        unit: "places",
        needs: [
          { year: 2030, amount: 150 },
          { year: 2036, amount: 300 },
        ],
      },
      {
        id: "beds",
        title: { en: "Care beds", zh: "养老床位" },
        unit: "beds",
        needs: [
          { year: 2029, amount: 100 },
          { year: 2034, amount: 250 },
        ],
      },
    ],
    measures,
  };
}
