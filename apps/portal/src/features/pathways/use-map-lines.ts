"use client";

import type { Objective, PathwayRules, PathwayWatch } from "@tamarisk/domain";
import type { MapLine } from "@tamarisk/scenario-engine";
import { useEffect, useState } from "react";
import type { LinePlan } from "./line-plans.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import { triggerOf } from "./pathway-question.ts";

interface Asked {
  /** Changes with everything but the lines. */
  readonly orderName: string;
  readonly plans: readonly LinePlan[];
  readonly rules: PathwayRules;
  readonly objective: Objective;
  readonly watch: PathwayWatch;
  readonly openDesk: () => PathwayDesk;
  readonly onFailure: (message: string) => void;
}

/** Lines of this visit by what they were asked with. */
const remembered = new Map<string, MapLine>();

/** Every line of a map run inside the model; a line is there once it is answered. Labels are the caller's. */
export function useMapLines(asked: Asked | null): ReadonlyMap<string, MapLine> {
  const [lines, setLines] = useState<ReadonlyMap<string, MapLine>>(new Map());
  const name = asked && JSON.stringify([asked.orderName, asked.plans.map(lineName)]);
  // What is asked is known by its name.
  useEffect(() => {
    if (!asked) return;
    let isOver = false;
    const { orderName, plans, rules, objective, watch, openDesk, onFailure } = asked;
    const answers = new Map<string, MapLine>();
    for (const plan of plans) {
      const key = `${orderName} ${lineName(plan)}`;
      const known = remembered.get(key);
      if (known) answers.set(plan.id, known);
      else {
        const trigger = triggerOf(objective, { ...watch, margin: plan.margin ?? watch.margin });
        const line = { id: plan.id, label: "", mark: plan.mark, sequence: plan.sequence };
        openDesk()
          .ask("line", { rules, trigger, line })
          .then(
            (answer) => {
              remembered.set(key, answer);
              if (isOver) return;
              answers.set(plan.id, answer);
              setLines(new Map(answers));
            },
            (error: Error) => isOver || onFailure(error.message),
          );
      }
    }
    setLines(new Map(answers));
    return () => {
      isOver = true;
    };
  }, [name]);
  return lines;
}

function lineName({ id, sequence, margin }: LinePlan): string {
  return [id, ...sequence, margin ?? ""].join(" ");
}
