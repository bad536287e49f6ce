import { describe, expect, it } from "vitest";
import { boundsOfShapes, placeView } from "./place-view.ts";

const window = { west: 102, south: 38, east: 103, north: 39 };

describe("placeView", () => {
  it("fits the window into the drawing and puts its middle in the middle", () => {
    const view = placeView(window, 224, 224);
    expect(view.toPixel([102.5, 38.5])).toEqual([112, 112]);
    expect(view.toPixel([102.5, 39])[1]).toBeCloseTo(12, 6);
    expect(view.kilometresPerPixel).toBeCloseTo(111.195 / 200, 6);
  });

  it("comes back from pixels to degrees", () => {
    const view = placeView(window, 640, 400);
    const [longitude, latitude] = view.toPosition(...view.toPixel([102.19, 38.52]));
    expect(longitude).toBeCloseTo(102.19, 10);
    expect(latitude).toBeCloseTo(38.52, 10);
  });

  it("draws a round scale bar of at most a third of the width", () => {
    const { scaleBar } = placeView(window, 224, 224);
    expect(scaleBar.kilometres).toBe(20);
    expect(scaleBar.length).toBeCloseTo(20 / (111.195 / 200), 6);
  });

  it("draws meridians and parallels at round degrees inside the drawing", () => {
    const { grid, shown } = placeView(window, 400, 400);
    const meridians = grid.filter(({ axis }) => axis === "meridian").map(({ degrees }) => degrees);
    expect(meridians).toContain(102.6);
    expect(meridians.every((degrees) => degrees >= shown.west && degrees <= shown.east)).toBe(true);
  });

  it("opens a window of two kilometres on a single point", () => {
    const point = { type: "Point" as const, coordinates: [102, 38] as [number, number] };
    const view = placeView(boundsOfShapes([point])!, 224, 224);
    expect(view.kilometresPerPixel * 200).toBeCloseTo(2, 6);
  });

  it("refuses a drawing without room, and finds no window in nothing", () => {
    expect(() => placeView(window, 20, 20)).toThrow(RangeError);
    expect(boundsOfShapes([])).toBeNull();
  });
});
