import { EventEmitter, once } from "node:events";
import type { EnsembleId } from "@tamarisk/domain";

/** Says in this process that an ensemble has moved on. Another process notices by reading the row again. */
export interface EnsembleEvents {
  readonly moved: (ensembleId: EnsembleId) => void;
  /** Resolves when the ensemble moves on, or when the time is over. */
  readonly next: (ensembleId: EnsembleId, withinMs: number, signal: AbortSignal) => Promise<void>;
}

export function openEnsembleEvents(): EnsembleEvents {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    moved: (ensembleId) => {
      emitter.emit(ensembleId);
    },
    async next(ensembleId, withinMs, signal) {
      const over = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
      try {
        await once(emitter, ensembleId, { signal: over });
      } catch (error) {
        if (!over.aborted) throw error;
      }
    },
  };
}
