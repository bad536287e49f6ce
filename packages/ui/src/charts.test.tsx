// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { BandChart } from "./band-chart.tsx";
import { CountySwarm } from "./county-swarm.tsx";
import type { CountySwarmWords } from "./county-swarm-words.ts";
import { PopulationPyramid } from "./population-pyramid.tsx";
import { UnitMap } from "./unit-map.tsx";

const swarmLabels: CountySwarmWords = {
  chart: "How population changed",
  walk: "Counties by change",
  all: "All counties",
  allDetail: "3 comparable",
  severity: { severe: "Severe loss", moderate: "Moderate", mild: "Mild", grew: "Grew" },
  severityRange: { severe: "", moderate: "", mild: "" },
  resourceClass: { growing: "Growing", mature: "Mature", declining: "Declining", regenerating: "Regenerating" },
  axis: "Change, %",
  count: String,
  tick: String,
  unchanged: (count) => `${count} unchanged`,
  median: (percent) => `median ${percent}`,
  shrank: (shrank, total) => `${shrank} of ${total} shrank`,
  above: (count) => `${count} above`,
  below: (count) => `${count} below`,
  place: ({ name, change }) => `${name} ${change}`,
};
const counties = [
  { id: "1", name: "Jinchuan", change: 13.9, severity: "grew" as const },
  { id: "2", name: "Yongchang", change: -24.6, severity: "severe" as const },
];
const rows = [{ resourceClass: "mature" as const, cities: [{ id: "3", name: "Jinchang", change: -5.6 }] }];

describe("CountySwarm", () => {
  const draw = (onPick = vi.fn()) => {
    render(
      <CountySwarm
        counties={counties}
        rows={rows}
        limits={{ mildDownTo: -10, moderateDownTo: -20 }}
        highlightedIds={new Set(["2"])}
        labels={swarmLabels}
        onPick={onPick}
      />,
    );
    return onPick;
  };

  it("is a named picture that names what is highlighted", () => {
    draw();
    expect(screen.getByRole("img", { name: "How population changed" }).textContent).toContain("Yongchang -24.6");
  });

  it("is walked from the largest loss to the largest gain, and picks with Enter", () => {
    const onPick = draw();
    const walk = screen.getByRole("slider", { name: "Counties by change" });
    const said = ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"].map((key) => {
      fireEvent.keyDown(walk, { key });
      return walk.getAttribute("aria-valuetext");
    });
    expect(said).toEqual(["Yongchang -24.6", "Jinchang -5.6", "Jinchuan 13.9", "Jinchuan 13.9"]);
    fireEvent.keyDown(walk, { key: "Enter" });
    expect(onPick).toHaveBeenCalledWith(counties[0]);
  });
});

describe("BandChart", () => {
  const band = { p5: [1, 2], p25: [2, 3], p50: [3, null], p75: [4, 5], p95: [5, 6] };

  it("says each year in the caller's words, observed and future, with no number where there is none", () => {
    render(
      <BandChart
        years={[2030, 2040]}
        past={[{ year: 2020, value: 7 }]}
        futures={[{ storyline: "desert-oasis", name: "Desert Oasis", band }]}
        today={2026}
        format={String}
        labels={{
          chart: "Residents",
          walk: "Years",
          today: "today",
          median: "median",
          noData: ["no data"],
          reading: ({ year, observed, futures }) =>
            `${year}: ${observed ?? futures.map(({ p50 }) => p50 ?? "no data").join()}`,
        }}
      />,
    );
    const walk = screen.getByRole("slider", { name: "Years" });
    const said = ["Home", "ArrowRight", "End"].map((key) => {
      fireEvent.keyDown(walk, { key });
      return walk.getAttribute("aria-valuetext");
    });
    expect(said).toEqual(["2020: 7", "2030: 3", "2040: no data"]);
  });
});

describe("PopulationPyramid", () => {
  it("is walked from birth upwards, comparing the two censuses", () => {
    const group = { fromAge: 0, toAge: 4, male: 50, female: 40 };
    render(
      <PopulationPyramid
        now={[group]}
        before={[{ ...group, male: 80 }]}
        change="mild"
        labels={{
          chart: "Jinchuan",
          walk: "Ages",
          men: "men",
          women: "women",
          tick: String,
          reading: (now, before) => `${before.male} → ${now.male}`,
        }}
      />,
    );
    const walk = screen.getByRole("slider", { name: "Ages" });
    fireEvent.keyDown(walk, { key: "ArrowUp" });
    expect(walk.getAttribute("aria-valuetext")).toBe("80 → 50");
  });
});

describe("UnitMap", () => {
  const ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ];
  const unit = {
    id: "a",
    name: "Jinchuan",
    value: "+13.9 %",
    change: "grew" as const,
    geometry: { type: "Polygon" as const, coordinates: [ring] },
  };
  const labels = { chart: "Two units", scale: (km: number) => `${km} km`, north: "N" };

  it("lets a unit be reached and chosen by keyboard, and says which is chosen", () => {
    const onSelect = vi.fn();
    render(<UnitMap units={[unit]} selectedId="a" onSelect={onSelect} labels={labels} />);
    const shape = screen.getByRole("button", { name: "Jinchuan +13.9 %" });
    expect(shape.getAttribute("aria-pressed")).toBe("true");
    fireEvent.keyDown(shape, { key: "Enter" });
    expect(onSelect).toHaveBeenCalledWith(unit);
  });

  it("is a plain picture when nothing can be chosen", () => {
    render(<UnitMap units={[unit]} labels={labels} />);
    expect(screen.getByRole("img", { name: "Two units" })).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
