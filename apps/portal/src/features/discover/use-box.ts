"use client";

import type { FoundBox, PrimResult } from "@tamarisk/scenario-engine";
import { useEffect, useMemo, useState } from "react";
import { boxInText, boxText, isSameBox, type Limits } from "./box-text.ts";
import { describedBox, mostTellingFirst } from "./described-box.ts";
import { knownLimits } from "./known-limits.ts";
import { leftOverCases } from "./left-over-cases.ts";
import type { DiscoverAddressControl } from "./use-discover-address.ts";
import type { DiscoveredFutures } from "./use-discovered-futures.ts";

/**
 * The box on show: the one the reader has picked or made, else the one that is proposed. Every step can be undone; while
 * a hand drags a limit its counts follow, and one step is written down when it lets go.
 */
export function useBox(
  { cases, failing }: DiscoveredFutures,
  answer: PrimResult | null,
  address: DiscoverAddressControl,
) {
  const [held, setHeld] = useState<Limits | null>(null);
  const [past, setPast] = useState<readonly (Limits | null)[]>([]);
  // What was set is shown until the page has read it from its address, which lags behind quick hands.
  useEffect(() => {
    if (textOf(address.box) === textOf(boxInLocation())) setHeld(null);
  }, [address.box, address.aside]);
  const aside = useMemo(() => address.aside.map((limits) => knownLimits(limits, cases.inputs)), [address.aside, cases]);
  const left = useMemo(() => leftOverCases(cases, aside), [cases, aside]);
  const trajectory = useMemo(() => (answer && "trajectory" in answer ? answer.trajectory : []), [answer]);
  const proposed = answer?.kind === "found" ? trajectory[answer.suggested] : undefined;

  const limits = useMemo(() => {
    if (held) return held;
    if (address.box) return knownLimits(address.box, cases.inputs);
    return proposed ? mostTellingFirst(proposed) : {};
  }, [held, address.box, cases, proposed]);
  const box = useMemo<FoundBox>(
    () => describedBox(left.cases, limits, { n: cases.count, k: failing.failing }),
    [left, limits, cases, failing],
  );
  const place = useMemo(() => trajectory.findIndex((each) => isSameBox(each.limits, limits)), [trajectory, limits]);

  function set(next: Limits | null) {
    const before = boxInLocation();
    setPast((earlier) => [...earlier, before]);
    setHeld(next);
    address.setBox(next);
  }
  return {
    box,
    left,
    aside,
    trajectory,
    /** The place of the box on the trajectory; -1 when it was made by hand. */
    place,
    isProposed: answer?.kind === "found" && place === answer.suggested,
    pick: (at: number) => {
      const picked = trajectory[at];
      if (picked) set(mostTellingFirst(picked));
    },
    set,
    hold: setHeld,
    undo: past.length === 0 ? null : undo,
  };

  function undo() {
    const before = past.at(-1) ?? null;
    setPast(past.slice(0, -1));
    setHeld(before);
    address.setBox(before);
  }
}

/** The box as the address has it this very moment. */
function boxInLocation(): Limits | null {
  return boxInText(new URLSearchParams(window.location.search).get("box"));
}

function textOf(box: Limits | null): string {
  return box ? boxText(box) : "";
}

export type BoxControl = ReturnType<typeof useBox>;
