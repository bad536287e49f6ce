import { EnsembleSummary } from "@tamarisk/domain";

const name = (en: string) => ({ en, zh: en });
const flat = (value: number | null) => [value, value, value];

function band(policyId: string, outcomeId: string, medians: (number | null)[]) {
  const shifted = (by: number) => medians.map((value) => (value === null ? null : value + by));
  return { policyId, outcomeId, p5: shifted(-2), p25: shifted(-1), p50: medians, p75: shifted(1), p95: shifted(2) };
}

/** Three years, two storylines, four outcomes: residents (more is better), debt (less is better), area, and one failed. */
export const exampleSummary = EnsembleSummary.parse({
  ensembleId: "00000000-0000-4000-8000-000000000009",
  years: [2020, 2035, 2050],
  outcomes: [
    { id: "residents", name: name("Residents"), unit: name("people"), direction: "maximize" },
    { id: "debt", name: name("Debt"), unit: name("billion CNY"), direction: "minimize" },
    { id: "area", name: name("Built-up area"), unit: name("km²"), direction: "neither" },
    { id: "pupils", name: name("Pupils"), unit: name("people"), direction: "maximize" },
  ],
  bands: [
    band("desert-oasis", "residents", [438_026, 400_000, 362_000]),
    band("carry-on", "residents", [438_026, 380_000, 304_000]),
    band("desert-oasis", "debt", [1.13, 1.5, 2]),
    band("carry-on", "debt", [1.13, 1.2, 0]),
    band("desert-oasis", "area", [60, 58, 55]),
    band("carry-on", "area", [60, 60, 60]),
    band("desert-oasis", "pupils", flat(null)),
    band("carry-on", "pupils", flat(null)),
  ],
  experimentCount: 1000,
  failedRuns: 0,
});
