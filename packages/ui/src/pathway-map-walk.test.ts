import { describe, expect, it } from "vitest";
import { pathwayMapWalk } from "./pathway-map-walk.ts";

const station = (id: string, x: number, y: number, ...lineIds: string[]) => ({
  id,
  x,
  y,
  halfHeight: 6,
  lineIds,
  sentence: id,
});

const stations = [
  station("start", 0, 100, "grey", "green", "blue"),
  station("shrubs", 40, 60, "green"),
  station("ore", 60, 160, "blue"),
  station("river", 120, 20, "green", "purple"),
];

describe("pathwayMapWalk", () => {
  it("goes along the line it came on, and along the first that leads on where it came on none", () => {
    expect(pathwayMapWalk(stations, { stationId: "start", lineId: "blue" }, "ArrowRight")?.stationId).toBe("ore");
    expect(pathwayMapWalk(stations, { stationId: "start", lineId: null }, "ArrowRight")?.stationId).toBe("shrubs");
    expect(pathwayMapWalk(stations, { stationId: "shrubs", lineId: "green" }, "End")?.stationId).toBe("river");
  });

  it("goes up and down to the nearest station and keeps the line", () => {
    expect(pathwayMapWalk(stations, { stationId: "ore", lineId: "blue" }, "ArrowUp")).toEqual({
      stationId: "start",
      lineId: "blue",
    });
    expect(pathwayMapWalk(stations, { stationId: "start", lineId: null }, "ArrowDown")?.stationId).toBe("ore");
  });

  it("leads nowhere beyond the ends of a line, and with other keys", () => {
    expect(pathwayMapWalk(stations, { stationId: "river", lineId: "green" }, "ArrowRight")).toBeNull();
    expect(pathwayMapWalk(stations, { stationId: "start", lineId: "green" }, "Home")).toBeNull();
    expect(pathwayMapWalk(stations, { stationId: "river", lineId: null }, "a")).toBeNull();
  });
});
