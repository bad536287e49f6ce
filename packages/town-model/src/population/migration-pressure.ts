import type { PreparedTown } from "../prepared-town.ts";
import { AGE_COUNT } from "./cells.ts";
import { type MigrationFlows, plainMigration } from "./step-cohorts.ts";

/** Those whom a talent policy keeps. */
const YOUNG_FROM = 20;
const YOUNG_TO = 39;

/** What bends this year's migration. */
export interface MigrationBend {
  /** How strongly people answer to the pull; 1 is the town's own judgement. */
  readonly sensitivity: number;
  /** What is left of the people elsewhere who may come, against the start. */
  readonly arrivalsLeft: number;
  /** The talent policy in force, 0 to 1. */
  readonly talent: number;
}

/** Who leaves and who comes: the fitted rates, bent by what draws people to each unit or away from it. */
export class MigrationPressure {
  readonly #prepared: PreparedTown;
  readonly #flows: MigrationFlows;

  constructor(prepared: PreparedTown) {
    const { leaving, arriving, resettling, town } = prepared;
    this.#prepared = prepared;
    this.#flows = {
      ...plainMigration({ leaving: leaving.slice(), arriving, resettling }),
      leavingTimesAtAge: new Float64Array(AGE_COUNT).fill(1),
      leavingMax: town.migration.leavingMax.value,
    };
  }

  /** Keep this share of the net loss that was fitted: 0 lets nobody leave without somebody coming. Rule MIG5. */
  scaleNetLoss(scale: number): void {
    const { leaving, netLoss } = this.#prepared;
    for (let cell = 0; cell < leaving.length; cell++) {
      this.#flows.leaving[cell] = Math.max(0, leaving[cell]! - (1 - scale) * netLoss[cell]!);
    }
  }

  /**
   * This year's flows; they hold until the next call.
   *
   * @param pull - For each unit, above 0 when it draws people.
   */
  flows(pull: Float64Array, { sensitivity, arrivalsLeft, talent }: MigrationBend): MigrationFlows {
    const { leavingTimes, arrivingTimes, leavingTimesAtAge } = this.#flows;
    for (let unit = 0; unit < pull.length; unit++) {
      const drawn = Math.exp(sensitivity * pull[unit]!);
      leavingTimes[unit] = 1 / drawn;
      arrivingTimes[unit] = drawn * arrivalsLeft;
    }
    const youngStay = 1 - this.#prepared.town.levers.talent.youngLeavingCut.value * talent;
    leavingTimesAtAge.fill(youngStay, YOUNG_FROM, YOUNG_TO + 1);
    return this.#flows;
  }
}
