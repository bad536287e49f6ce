import type { Ensemble, EnsembleSummary, Lever, Storyline } from "@tamarisk/domain";
import type { OutcomeColumns } from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";

export interface HoldsUpProps {
  readonly run: Ensemble;
  readonly summary: EnsembleSummary;
  /** Every future of the run in some years. */
  readonly columns: OutcomeColumns;
  /** What one of its runs took on this page. */
  readonly secondsPerRun: number;
  /** The storylines of the run. */
  readonly storylines: readonly Storyline[];
  readonly levers: readonly Lever[];
  readonly town: TownParameters;
  /** The year of the page. */
  readonly year: number;
  readonly currentYear: number;
  readonly words: FuturesWords;
}
