import type { Lever, Storyline } from "@tamarisk/domain";
import type { TownParameters } from "@tamarisk/town-model";
import type { FuturesWords } from "./use-futures-words.ts";
import type { LeverEdits } from "./use-lever-edits.ts";

export interface LeverPanelProps {
  readonly storyline: Storyline;
  /** The storylines these settings can be tried with as well. */
  readonly others: readonly Storyline[];
  readonly levers: readonly Lever[];
  /** `null` while its figures are on their way, or when this page cannot have them. */
  readonly town: TownParameters | null;
  readonly edits: LeverEdits;
  readonly isLocked: boolean;
  readonly currentYear: number;
  readonly endYear: number;
  readonly words: FuturesWords;
  readonly onShare: () => void;
}
