/** A mark of a metro map as the engine's `pathwayMapPicture` gives it. */
export interface PathwayMapMark {
  readonly role: PathwayMapRole;
  /** The line whose colour it has. */
  readonly lineId: string | null;
  readonly stationId: string | null;
  readonly shape: PathwayMapShape;
}

export type PathwayMapRole =
  | "grid"
  | "grid-half"
  | "heading-rule"
  | "selected-row"
  | "track"
  | "hump"
  | "hump-middle"
  | "range"
  | "median"
  | "today"
  | "line"
  | "line-thin"
  | "line-gap"
  | "line-lead-edge"
  | "line-lead"
  | "diamond"
  | "bar"
  | "badge"
  | "start"
  | "station"
  | "selected-ring"
  | "works-bar"
  | "text"
  | "text-muted"
  | "text-strong"
  | "text-accent"
  | "text-line"
  | "text-badge";

export type PathwayMapShape =
  | { readonly kind: "path"; readonly d: string }
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    }
  | {
      readonly kind: "fade";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Places from 0 to 1, each with a strength from 0 to 1. */
      readonly strengths: readonly (readonly [number, number])[];
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
    };

export interface PathwayMapColours {
  readonly line: string;
  /** For words and badges. */
  readonly text: string;
}

/** A place where lines stop, read aloud as a sentence. */
export interface PathwayMapStation {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly halfHeight: number;
  /** Lines that stop or pass here. */
  readonly lineIds: readonly string[];
  readonly sentence: string;
}
