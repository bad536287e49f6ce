import type { EnsembleId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { openEnsembleEvents } from "./ensemble-events.ts";

const one = "01a2006b-bf9d-7532-9555-d043294c1626" as EnsembleId;
const other = "11a2006b-bf9d-7532-9555-d043294c1626" as EnsembleId;
const never = new AbortController().signal;

describe("ensemble events", () => {
  it("wake whoever waits for that ensemble, and nobody else", async () => {
    const events = openEnsembleEvents();
    const woken: string[] = [];
    const waiting = events.next(one, 5_000, never).then(() => woken.push("one"));
    const patient = events.next(other, 50, never).then(() => woken.push("other"));
    events.moved(one);
    await waiting;
    expect(woken).toEqual(["one"]);
    await patient;
    expect(woken).toEqual(["one", "other"]);
  });

  it("let go when the time is over or the listener has gone", async () => {
    const events = openEnsembleEvents();
    await events.next(one, 10, never);
    const gone = new AbortController();
    const waiting = events.next(one, 60_000, gone.signal);
    gone.abort();
    await waiting;
  });
});
