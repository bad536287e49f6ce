/** What a metro map shows: a row an action, a line a pathway, and on the lines where they change rows. */
export interface PathwayMap {
  readonly startYear: number;
  readonly horizonYear: number;
  /** In the order in which the map lists them, where it is not free to choose. */
  readonly rows: readonly MapRow[];
  readonly lines: readonly MapLine[];
}

/** An action, and when it stops sufficing when it is taken alone from the start. */
export interface MapRow {
  readonly id: string;
  readonly label: string;
  /** Rows of a group stand together under its name. */
  readonly group: string | null;
  /** Shares of the counted futures, by year from `startYear` to `horizonYear`, in which it stops sufficing in that year. */
  readonly tipping: readonly number[];
  readonly alreadyFailing: number;
  readonly never: number;
  /** The year by which it has stopped in half of the futures; `null` where it has not by the horizon. */
  readonly medianYear: number | null;
}

/** A pathway in its middle course: the median of each year over the futures in which it comes to that. */
export interface MapLine {
  readonly id: string;
  readonly label: string;
  /** One to three letters in the badge. */
  readonly mark: string;
  readonly stops: readonly MapStop[];
}

/** A stretch of a line on one row. */
export interface MapStop {
  readonly rowId: string;
  /** When the decision is due; the first stop of a line may have none. */
  readonly decideYear: number | null;
  readonly inForceYear: number;
  /** The early and late year of being in force, between which lie nine of ten futures. */
  readonly inForceRange: readonly [number, number] | null;
  /** When the action stops sufficing; `null` where it suffices to the horizon in half of the futures or more. */
  readonly endYear: number | null;
  /** The share of all futures in which the pathway comes to this stop. */
  readonly share: number;
  /** Whether there is a way on where the stretch ends. */
  readonly ending: "next" | "horizon" | "no-way-on";
}
