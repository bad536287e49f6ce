"use client";

import { presentPlanRow } from "@tamarisk/scenario-engine";
import { useEffect, useState } from "react";
import { categoriesOf, picksHistory } from "@/features/discover/case-inputs.ts";
import type { MapViewProps } from "./map-view-props.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import type { TippingCause } from "./tipping-causes.ts";

const remembered = new Map<string, readonly TippingCause[]>();

type TippingCausesState =
  | { readonly kind: "working" }
  | { readonly kind: "ready"; readonly causes: readonly TippingCause[] }
  | { readonly kind: "failed"; readonly message: string };

/** What the tipping years of a row depend on, asked once the map is there; every uncertainty that is a number. */
export function useTippingCauses(
  { run, question, found }: Pick<MapViewProps, "run" | "question" | "found">,
  rowId: string,
  openDesk: () => PathwayDesk,
): TippingCausesState {
  const [state, setState] = useState<TippingCausesState>({ kind: "working" });
  const name = `${question.order.name} ${rowId}`;
  const isReady = found.result !== null;
  // The name says what the question is.
  useEffect(() => {
    const tipping = found.tipping.get(rowId === presentPlanRow ? null : rowId);
    if (!isReady || !tipping) return;
    const known = remembered.get(name);
    if (known) {
      setState({ kind: "ready", causes: known });
      return;
    }
    let isOver = false;
    setState({ kind: "working" });
    const inputIds = run.recipe.uncertainties
      .filter((one) => !picksHistory(one) && !categoriesOf(one.distribution))
      .map(({ id }) => id);
    openDesk()
      .ask("causes", { inputIds, tipping })
      .then(
        (causes) => {
          remembered.set(name, causes);
          if (!isOver) setState({ kind: "ready", causes });
        },
        (error: Error) => isOver || setState({ kind: "failed", message: error.message }),
      );
    return () => {
      isOver = true;
    };
  }, [name, isReady]);
  return state;
}
