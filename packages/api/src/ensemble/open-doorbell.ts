/** Wakes everybody who waits at it. */
interface Doorbell {
  readonly ring: () => void;
  /** Resolves at the next ring, or when the time is over. */
  readonly wait: (withinMs: number) => Promise<void>;
}

export function openDoorbell(): Doorbell {
  const waiting = new Set<() => void>();
  return {
    ring() {
      for (const wake of waiting) wake();
    },
    wait: (withinMs) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, withinMs);
        waiting.add(wake);
      }),
  };
}
