"use client";

import { useEffect, useState } from "react";
import type { MapViewProps } from "./map-view-props.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import type { ProposedSignposts } from "./proposed-signposts.ts";
import { failuresOf, type SignpostFutures } from "./signpost-futures.ts";

const remembered = new Map<string, ProposedSignposts>();

type SignpostsState =
  | { readonly kind: "working" }
  | { readonly kind: "ready"; readonly proposed: ProposedSignposts }
  | { readonly kind: "failed"; readonly message: string };

/** What tells the town that the present plan will fail in some futures, asked once the map is there. */
export function useSignposts(
  view: MapViewProps,
  futures: SignpostFutures,
  openDesk: () => PathwayDesk,
): SignpostsState {
  const { question, found, drawn, summary } = view;
  const { world } = question.order;
  const box = futures.kind === "in-box" ? futures.vulnerability.box : null;
  const name = `${question.order.name} ${JSON.stringify(box)}`;
  const [state, setState] = useState<SignpostsState>({ kind: "working" });
  const isReady = found.result !== null && drawn.map.lines.length > 0;
  // The name says what the question is.
  useEffect(() => {
    const tipping = found.tipping.get(null);
    if (!isReady || !tipping) return;
    const known = remembered.get(name);
    if (known) {
      setState({ kind: "ready", proposed: known });
      return;
    }
    let isOver = false;
    setState({ kind: "working" });
    const leads = drawn.rules.actions.map(({ leadTimeYears }) => leadTimeYears);
    const order = {
      outcomeIds: summary.outcomes.map(({ id }) => id),
      tipping: failuresOf(tipping, futures),
      leadYears: Math.min(...leads),
      delayYears: world.study.trigger.kind === "observed" ? world.study.trigger.delayYears : 0,
    };
    openDesk()
      .ask("signposts", order)
      .then(
        (proposed) => {
          remembered.set(name, proposed);
          if (!isOver) setState({ kind: "ready", proposed });
        },
        (error: Error) => isOver || setState({ kind: "failed", message: error.message }),
      );
    return () => {
      isOver = true;
    };
  }, [name, isReady]);
  return state;
}
