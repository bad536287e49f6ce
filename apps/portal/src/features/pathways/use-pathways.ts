"use client";

import type { PathwayRules } from "@tamarisk/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { computePathways, type FoundPathways, type PathwayProgress } from "./compute-pathways.ts";
import { openPathways, type PathwayDesk } from "./open-pathways.ts";
import type { PathwayWorld } from "./pathway-world.ts";

/** What a map is computed from. Two orders with the same name have the same answer. */
export interface PathwaysOrder {
  readonly name: string;
  readonly world: PathwayWorld;
  readonly actionIds: readonly string[] | null;
  readonly rulesOf: (actionIds: readonly string[]) => PathwayRules;
}

type PathwaysState =
  | { readonly kind: "waiting" }
  | { readonly kind: "working"; readonly progress: PathwayProgress; readonly found: FoundPathways | null }
  | { readonly kind: "ready"; readonly found: FoundPathways }
  | { readonly kind: "cancelled"; readonly found: FoundPathways | null }
  | { readonly kind: "failed"; readonly message: string };

const waiting: PathwaysState = { kind: "waiting" };

/** Answers of this visit, so that going back to a question shows its map at once. */
const remembered = new Map<string, FoundPathways>();
const rememberedMost = 8;

/**
 * The pathways of one order, computed in workers of this page; another order drops the one before. The desk stays open for
 * questions about single lines.
 */
export function usePathways(order: PathwaysOrder | null) {
  const [kept, setKept] = useState<{ readonly name: string; readonly state: PathwaysState } | null>(null);
  const desk = useRef<PathwayDesk | null>(null);
  const latest = useRef<FoundPathways | null>(null);
  const [attempt, setAttempt] = useState(0);
  const name = order?.name ?? "";
  /** What was found for another order is never shown, nor asked about, under the name of this one. */
  const state = kept?.name === name ? kept.state : waiting;

  // An order is known by its name; another attempt asks again.
  useEffect(() => {
    if (!order) return;
    const setState = (next: PathwaysState) => setKept({ name: order.name, state: next });
    const known = remembered.get(order.name);
    if (known) {
      setState({ kind: "ready", found: known });
      return () => closeDesk(desk);
    }
    latest.current = null;
    const own = openPathways(order.world);
    desk.current = own;
    const { actionIds, rulesOf, world } = order;
    const asked = { allActionIds: world.actions.map(({ id }) => id), actionIds, futures: world.futures, rulesOf };
    computePathways(own, asked, (progress, found) => {
      if (desk.current !== own) return;
      latest.current = found ?? latest.current;
      setState({ kind: "working", progress, found: latest.current });
    }).then(
      (found) => {
        if (desk.current !== own) return;
        remember(order.name, found);
        setState({ kind: "ready", found });
      },
      (error: Error) => desk.current === own && setState({ kind: "failed", message: error.message }),
    );
    return () => closeDesk(desk);
  }, [name, attempt]);

  const cancel = useCallback(() => {
    closeDesk(desk);
    setKept({ name, state: { kind: "cancelled", found: latest.current } });
  }, [name]);
  const resume = useCallback(() => setAttempt((before) => before + 1), []);
  const openDesk = useCallback((world: PathwayWorld) => {
    desk.current ??= openPathways(world);
    return desk.current;
  }, []);
  return { state, cancel, resume, openDesk };
}

function closeDesk(desk: { current: PathwayDesk | null }): void {
  desk.current?.close();
  desk.current = null;
}

function remember(name: string, found: FoundPathways): void {
  remembered.set(name, found);
  const [oldest] = remembered.keys();
  if (remembered.size > rememberedMost && oldest !== undefined) remembered.delete(oldest);
}
