import type { MapWords } from "./map-words.ts";
import type { MapMark, MapShape } from "./pathway-map-picture.ts";

export interface LegendItem {
  readonly text: string;
  /** Drawn on 36 by 20 px. */
  readonly marks: readonly MapMark[];
}

export const legendSample = { width: 36, height: 20 } as const;

/**
 * The signs on a map, each as a small drawing and its meaning.
 *
 * @param lineId - The line whose colour the samples have.
 */
export function mapLegend(words: MapWords["legend"], lineId: string): readonly LegendItem[] {
  const path = (role: MapMark["role"], d: string): MapMark => ({
    role,
    lineId,
    stationId: null,
    shape: { kind: "path", d },
  });
  const station = (y: number, height: number): MapMark => {
    const shape: MapShape = { kind: "rect", x: 12, y, width: 12, height, radius: 6 };
    return { role: "station", lineId: null, stationId: null, shape };
  };
  return [
    {
      text: words.hump,
      marks: [
        path("hump", "M0 15C9 15 12 3 18 3S27 15 36 15Z"),
        path("hump-middle", "M7 15L7 13C12 10 13 3 18 3S24 10 29 13L29 15Z"),
        path("median", "M18 2V15"),
      ],
    },
    {
      text: words.decide,
      marks: [path("line-lead", "M8 10H28"), path("line", "M28 10H36"), path("diamond", "M8 5l5 5l-5 5l-5 -5z")],
    },
    { text: words.inForce, marks: [path("line", "M18 10H36"), station(4, 12)] },
    { text: words.transfer, marks: [station(1, 18)] },
    { text: words.thin, marks: [path("line", "M0 10H16"), path("line-thin", "M16 10H36")] },
    { text: words.gap, marks: [path("line-thin", "M0 10H14"), path("line-gap", "M14 10H36")] },
    { text: words.noWayOn, marks: [path("line", "M0 10H24"), path("bar", "M24 2v16")] },
  ];
}
