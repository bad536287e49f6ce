import type { Definition } from "../../model/model.ts";

/** How a data variable is read between its points, by the keyword after its name. */
export type DataKeyword = "INTERPOLATE" | "RAW" | "HOLD BACKWARD" | "LOOK FORWARD";

export const dataReadings: Readonly<Record<DataKeyword, Extract<Definition, { kind: "data" }>["between"]>> = {
  INTERPOLATE: "interpolate",
  RAW: "raw",
  "HOLD BACKWARD": "hold-backward",
  "LOOK FORWARD": "look-forward",
};
