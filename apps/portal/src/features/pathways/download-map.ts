import { type PathwayMap, pathwayMapSvg } from "@tamarisk/scenario-engine";
import { downloadText } from "@tamarisk/ui/download-text";
import { lightColours } from "./light-colours.ts";
import type { PathwaysWords } from "./use-pathways-words.ts";

interface MapSheet {
  readonly heading: string;
  readonly source: string;
  readonly todayYear: number;
}

/** The map as an SVG file for a sheet of A3. */
export function downloadMap(map: PathwayMap, words: PathwaysWords, sheet: MapSheet): void {
  const file = pathwayMapSvg(map, { ...sheet, locale: words.language, colours: lightColours });
  downloadText("pathways.svg", file, "image/svg+xml");
}
