import { assertNever, type ProjectId } from "@tamarisk/domain";
import { boxText } from "@/features/discover/box-text.ts";
import { addressOfQuestions } from "@/features/futures/question-address.ts";
import { assumptionAnchor } from "./assumption-anchor.ts";
import type { WhyNode } from "./why-rows.ts";

/** Where a thing of the chain is opened. */
export function whyHref(projectId: ProjectId, node: WhyNode): string {
  const root = `/projects/${projectId}`;
  switch (node.step) {
    case "indicator":
      return node.watchedId
        ? `${root}/indicators?open=${node.watchedId}`
        : `${root}/data?indicator=${encodeURIComponent(node.id)}`;
    case "gate":
      return `${root}/plan#gate-${node.id}`;
    case "measure":
      return `${root}/plan?measure=${node.id}`;
    case "station":
      return `${root}/pathways?map=${node.mapId}`;
    case "pathway-map":
      return `${root}/pathways?map=${node.id}`;
    case "vulnerability": {
      const { ensembleId: run, policyId: storyline, objective, box } = node;
      const ask = addressOfQuestions([objective]) ?? "";
      const query = { run, storyline, outcome: objective.outcomeId, ask, tab: "box", box: boxText(box.limits) };
      return `${root}/discover?${new URLSearchParams(query)}`;
    }
    case "ensemble":
      return `${root}/futures?run=${node.id}`;
    case "assumption":
      return `${root}/assumptions#${assumptionAnchor(node.id)}`;
    case "source":
      return "/sources";
    default:
      return assertNever(node);
  }
}
