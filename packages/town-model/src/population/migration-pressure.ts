import type { PreparedTown } from "../prepared-town.ts";
import { AGE_COUNT, cellOf, SEXES } from "./cells.ts";
import type { MigrationFlows } from "./step-cohorts.ts";

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
  readonly #leaving: Float64Array;
  /** By age, what a talent policy leaves of leaving. */
  readonly #stay = new Float64Array(AGE_COUNT).fill(1);
  readonly #flows: MigrationFlows;

  constructor(prepared: PreparedTown) {
    const cells = prepared.leaving.length;
    this.#prepared = prepared;
    this.#leaving = new Float64Array(cells);
    this.#flows = {
      leaving: new Float64Array(cells),
      arriving: new Float64Array(cells),
      resettling: prepared.resettling,
    };
  }

  /** Keep this share of the net loss that was fitted: 0 lets nobody leave without somebody coming. Rule MIG5. */
  scaleNetLoss(scale: number): void {
    const { leaving, netLoss } = this.#prepared;
    for (let cell = 0; cell < leaving.length; cell++) {
      this.#leaving[cell] = Math.max(0, leaving[cell]! - (1 - scale) * netLoss[cell]!);
    }
  }

  /**
   * This year's flows; they hold until the next call.
   *
   * @param pull - For each unit, above 0 when it draws people.
   */
  flows(pull: Float64Array, { sensitivity, arrivalsLeft, talent }: MigrationBend): MigrationFlows {
    const { arriving, unitCount, town } = this.#prepared;
    const most = town.migration.leavingMax.value;
    this.#stay.fill(1 - town.levers.talent.youngLeavingCut.value * talent, YOUNG_FROM, YOUNG_TO + 1);
    for (let unit = 0; unit < unitCount; unit++) {
      const drawn = Math.exp(sensitivity * pull[unit]!);
      const coming = drawn * arrivalsLeft;
      for (let sex = 0; sex < SEXES.length; sex++) {
        const start = cellOf(unit, sex, 0);
        for (let age = 0; age < AGE_COUNT; age++) {
          const going = (this.#leaving[start + age]! / drawn) * this.#stay[age]!;
          this.#flows.leaving[start + age] = Math.min(going, most);
          this.#flows.arriving[start + age] = arriving[start + age]! * coming;
        }
      }
    }
    return this.#flows;
  }
}
