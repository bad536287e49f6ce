/** Counts failed attempts by address, to slow down guessing. */
interface Attempts {
  /** Seconds to wait before the next attempt; 0 when it may be made now. */
  readonly wait: (address: string, now: Date) => number;
  readonly note: (address: string, now: Date) => void;
}

/** Addresses remembered at most; the oldest is forgotten first, so that memory stays bounded. */
const remembered = 10_000;

/**
 * @param limit - So many failures within so many seconds, and the address waits until the oldest of them has passed.
 */
export function openAttempts(limit: { readonly most: number; readonly withinSeconds: number }): Attempts {
  const failures = new Map<string, number[]>();
  const recent = (address: string, now: Date) =>
    (failures.get(address) ?? []).filter((at) => now.getTime() - at < limit.withinSeconds * 1000);
  return {
    wait(address, now) {
      const times = recent(address, now);
      if (times.length < limit.most) return 0;
      return Math.max(1, Math.ceil(limit.withinSeconds - (now.getTime() - times[0]!) / 1000));
    },
    note(address, now) {
      const times = [...recent(address, now), now.getTime()].slice(-limit.most);
      failures.delete(address);
      failures.set(address, times);
      const [oldest] = failures.keys();
      if (failures.size > remembered && oldest !== undefined) failures.delete(oldest);
    },
  };
}
