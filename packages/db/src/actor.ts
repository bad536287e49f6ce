import type { UserId } from "@tamarisk/domain";

/** Who makes a change. A name without an id is the product itself, as when it fills an example project. */
export interface Actor {
  readonly id: UserId | null;
  readonly name: string;
}
