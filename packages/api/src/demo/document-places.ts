import type { PlanGeometry } from "@tamarisk/domain";

/**
 * Places that document 001 names, drawn by eye on the shipped boundary of Jinchang (datum GCJ-02): they show where to
 * look and are good for no measurement.
 */

/** Round the built-up area of Jinchuan District, whose centre the boundary file gives. */
export const townEdge: PlanGeometry = {
  type: "LineString",
  coordinates: [
    [102.15, 38.49],
    [102.14, 38.52],
    [102.16, 38.55],
    [102.2, 38.56],
    [102.23, 38.54],
    [102.24, 38.51],
    [102.21, 38.48],
    [102.17, 38.475],
    [102.15, 38.49],
  ],
};

/** The Jinchuan River, from the south of the town, where its corridor is to be widened (5.5), past its edge. */
export const riverThroughTown: PlanGeometry = {
  type: "LineString",
  coordinates: [
    [102.06, 38.42],
    [102.11, 38.45],
    [102.15, 38.48],
    [102.19, 38.5],
    [102.24, 38.53],
  ],
};
