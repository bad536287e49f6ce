import { EventEmitter } from "node:events";
import type { EnsembleId } from "@tamarisk/domain";

/** Says in this process that an ensemble has moved on. Another process notices by reading the row again. */
export interface EnsembleEvents {
  readonly moved: (ensembleId: EnsembleId) => void;
  /** Resolves when the ensemble moves on, when the time is over, or when the listener has gone. */
  readonly next: (ensembleId: EnsembleId, withinMs: number, gone: AbortSignal) => Promise<void>;
}

export function openEnsembleEvents(): EnsembleEvents {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    moved: (ensembleId) => {
      emitter.emit(ensembleId);
    },
    next: (ensembleId, withinMs, gone) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          emitter.off(ensembleId, wake);
          gone.removeEventListener("abort", wake);
          resolve();
        };
        const timer = setTimeout(wake, withinMs);
        emitter.on(ensembleId, wake);
        gone.addEventListener("abort", wake);
        if (gone.aborted) wake();
      }),
  };
}
