import { describe, expect, it } from "vitest";
import { openDoorbell } from "./open-doorbell.ts";

describe("openDoorbell", () => {
  it("wakes everybody who waits, once", async () => {
    const bell = openDoorbell();
    const woken: number[] = [];
    const waiting = [1, 2].map((who) => bell.wait(60_000).then(() => woken.push(who)));
    bell.ring();
    await Promise.all(waiting);
    expect(woken).toEqual([1, 2]);
    bell.ring();
    expect(woken).toHaveLength(2);
  });

  it("lets go by itself when the time is over", async () => {
    await openDoorbell().wait(5);
  });
});
