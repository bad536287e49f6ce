/** Px from the left and from the top. */
interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapBox extends MapPoint {
  readonly width: number;
  readonly height: number;
}

export interface RowLayout {
  readonly id: string;
  /** Letter of the group and number in it, such as A1; empty for a row without a group. */
  readonly code: string;
  readonly label: string;
  readonly labelLines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** The middle of the track. */
  readonly y: number;
  /** The track, with the share of futures for which it still suffices at parts of its length, 0 to 1. */
  readonly track: {
    readonly left: number;
    readonly right: number;
    readonly fade: readonly (readonly [number, number])[];
  };
  /** When it stops: outline of the hump, of the part between the 5th and the 95th of 100 futures, and that range. */
  readonly hump: { readonly whole: string; readonly middle: string } | null;
  readonly range: { readonly left: number; readonly right: number; readonly isOpen: boolean } | null;
  readonly median: { readonly year: number; readonly x: number; readonly top: number } | null;
  readonly alreadyFailing: number;
  readonly never: number;
}

/** A point at which something is decided. */
interface DiamondLayout extends MapPoint {
  readonly year: number;
  /** The stop of the line that the decision leads to. */
  readonly stop: number;
}

export interface LineLayout {
  readonly id: string;
  readonly label: string;
  readonly mark: string;
  /** In force; by stop. */
  readonly strong: readonly {
    readonly stop: number;
    readonly left: number;
    readonly right: number;
    readonly y: number;
  }[];
  /** An old measure that runs on until the next is in force. */
  readonly thin: readonly { readonly left: number; readonly right: number; readonly y: number }[];
  /** The part of it in which it no longer suffices. */
  readonly gaps: readonly { readonly left: number; readonly right: number; readonly y: number }[];
  /** From decision to being in force. */
  readonly leads: readonly LeadLayout[];
  readonly diamonds: readonly DiamondLayout[];
  /** Where no way leads on. */
  readonly bars: readonly MapPoint[];
}

export interface LeadLayout {
  readonly path: string;
  /** The upright part, px; both ends the same where it stays on its row. */
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
}

export interface StationStop {
  readonly line: number;
  readonly stop: number;
}

/** A place where a line comes into force, or several that meet. */
export interface StationLayout extends MapPoint {
  readonly id: string;
  readonly rowId: string;
  readonly kind: "start" | "stop" | "transfer";
  /** Half of what the station reaches up and down from its middle, px; a circle where it equals its half width. */
  readonly halfHeight: number;
  /** First and last year in which a line arrives. */
  readonly years: readonly [number, number];
  readonly arrivals: readonly StationStop[];
  /** Lines that are in force here when the others arrive. */
  readonly passing: readonly StationStop[];
  /** Lines come from above, from below, both, or from nowhere. */
  readonly from: "above" | "below" | "both" | "nowhere";
}

export interface PathwayMapLayout {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly years: readonly { readonly year: number; readonly x: number; readonly isLabelled: boolean }[];
  readonly today: { readonly year: number; readonly x: number } | null;
  readonly horizonYear: number;
  readonly headings: readonly { readonly label: string; readonly y: number }[];
  /** From top to bottom. */
  readonly rows: readonly RowLayout[];
  readonly lines: readonly LineLayout[];
  /** In reading order: by year, then from top to bottom. */
  readonly stations: readonly StationLayout[];
  /** How often lines cross. */
  readonly crossings: number;
  /** Whether no other order of rows and lanes crosses less. */
  readonly isExact: boolean;
}
