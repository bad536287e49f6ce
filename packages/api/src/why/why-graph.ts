import type { Ensemble, KeptPathwayMap } from "@tamarisk/domain";
import type { Assumption } from "../assumption/assumption-list.ts";
import type { WhyLink, WhyNode } from "./why-chain.ts";
import type { WhyFacts } from "./why-facts.ts";

/** A project's threads: what is there by key, and what rests on what. */
export interface WhyGraph {
  readonly nodes: ReadonlyMap<string, WhyNode>;
  /** Never to or from something that is not there. */
  readonly links: readonly WhyLink[];
}

/** The key of something on a chain. */
export function whyKey(step: WhyNode["step"], ...ids: readonly string[]): string {
  return [step, ...ids].join(":");
}

/**
 * Tie a project's indicators, gates, measures, pathways, boxes, runs, figures and sources together.
 *
 * A link goes from what stands on something to what it stands on. What refers to a thing that has been removed has no link
 * there.
 *
 * @example
 * whyGraph(facts).links[0]; // { from: "indicator:B9", to: "measure:…", because: "aimed-at" }
 */
export function whyGraph(facts: WhyFacts): WhyGraph {
  const nodes = new Map<string, WhyNode>();
  const put = (node: WhyNode) => nodes.set(node.key, node);
  for (const { id, name, watchedId } of facts.indicators) {
    put({ step: "indicator", key: whyKey("indicator", id), title: name, id, watchedId });
  }
  for (const { lineageId: id, title } of facts.gates) put({ step: "gate", key: whyKey("gate", id), title, id });
  for (const { lineageId: id, title } of facts.measures)
    put({ step: "measure", key: whyKey("measure", id), title, id });
  for (const map of facts.maps)
    put({ step: "pathway-map", key: whyKey("pathway-map", map.id), title: map.name, id: map.id });
  for (const vulnerability of facts.vulnerabilities) {
    const { id, name: title, ensembleId, policyId, objective, box, quality } = vulnerability;
    const missing = { futures: quality.k, of: quality.n };
    const found = { ensembleId, policyId, objective, box, missing };
    put({ step: "vulnerability", key: whyKey("vulnerability", id), title, id, ...found });
  }
  for (const ensemble of facts.ensembles) put(ensembleNode(ensemble, facts));
  for (const figure of [...recipeFigures(facts.ensembles), ...facts.assumptions.map(figureNode)]) put(figure);
  const links = [
    ...planLinks(facts, put),
    ...studyLinks(facts),
    ...sourceLinks(facts, put),
    ...figureLinks(facts, nodes),
  ];
  return { nodes, links: links.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}

function planLinks({ indicators, gates, measures, maps }: WhyFacts, put: (node: WhyNode) => void): WhyLink[] {
  const links: WhyLink[] = [];
  const mapOf = new Map(maps.map((map) => [map.id, map]));
  const inPhase = grouped(measures, ({ phaseId }) => phaseId);
  const readOff = grouped(indicators, ({ outcomeId }) => outcomeId);
  for (const gate of gates) {
    const key = whyKey("gate", gate.lineageId);
    for (const id of gate.indicatorIds) links.push({ from: whyKey("indicator", id), to: key, because: "waited-for" });
    for (const { lineageId } of inPhase.get(gate.opensPhaseId) ?? []) {
      links.push({ from: key, to: whyKey("measure", lineageId), because: "opens" });
    }
    if (gate.ensembleId) links.push({ from: key, to: whyKey("ensemble", gate.ensembleId), because: "year-read-off" });
  }
  for (const measure of measures) {
    const key = whyKey("measure", measure.lineageId);
    for (const id of measure.indicatorIds) links.push({ from: whyKey("indicator", id), to: key, because: "aimed-at" });
    const { origin } = measure;
    const map = origin && mapOf.get(origin.mapId);
    if (!origin || !map) continue;
    const station = stationNode(map, origin);
    put(station);
    links.push({ from: key, to: station.key, because: "carries-out" });
    links.push({ from: station.key, to: whyKey("pathway-map", map.id), because: "drawn-on" });
    for (const { id } of readOff.get(map.objective.outcomeId) ?? []) {
      if (!measure.indicatorIds.includes(id))
        links.push({ from: whyKey("indicator", id), to: key, because: "objective" });
    }
  }
  return links;
}

function studyLinks({ maps, vulnerabilities }: WhyFacts): WhyLink[] {
  return [
    ...maps.flatMap(({ id, ensembleId, vulnerabilityIds }): WhyLink[] => [
      ...vulnerabilityIds.map((each) => ({
        ...{ from: whyKey("pathway-map", id), to: whyKey("vulnerability", each) },
        because: "allows-for" as const,
      })),
      { from: whyKey("pathway-map", id), to: whyKey("ensemble", ensembleId), because: "drawn-on" },
    ]),
    ...vulnerabilities.flatMap(({ id, ensembleId, box }): WhyLink[] => [
      { from: whyKey("vulnerability", id), to: whyKey("ensemble", ensembleId), because: "found-on" },
      ...Object.keys(box.limits).map((each) => ({
        ...{ from: whyKey("vulnerability", id), to: whyKey("assumption", each) },
        because: "limited-in" as const,
      })),
    ]),
  ];
}

/** A run stands on every figure of its model, whether futures differ in it or all take its value. */
function figureLinks({ ensembles, assumptions }: WhyFacts, nodes: ReadonlyMap<string, WhyNode>): WhyLink[] {
  const ofModel = assumptions.map(keyOf);
  return ensembles.flatMap(({ id, recipe }) => {
    const own = recipe.uncertainties.map((each) => whyKey("assumption", each.id)).filter((key) => nodes.has(key));
    return [...new Set([...own, ...ofModel])].map((to) => ({
      ...{ from: whyKey("ensemble", id), to },
      because: "run-with" as const,
    }));
  });
}

function sourceLinks({ measures, assumptions, ensembles }: WhyFacts, put: (node: WhyNode) => void): WhyLink[] {
  const known = new Set(assumptions.map(keyOf));
  const said = [
    ...measures.map(({ lineageId, source }) => [whyKey("measure", lineageId), source] as const),
    ...assumptions.map((each) => [keyOf(each), each.change?.change.source ?? each.own.source] as const),
    ...ensembles
      .flatMap(({ recipe }) => recipe.uncertainties)
      .map(({ id, source }) => [whyKey("assumption", id), source] as const)
      .filter(([key]) => !known.has(key)),
  ];
  return said.flatMap(([from, source]): WhyLink[] => {
    if (!source) return [];
    const to = whyKey("source", source);
    put({ step: "source", key: to, title: { en: source, zh: source } });
    return [{ from, to, because: "stands-in" }];
  });
}

function stationNode(map: KeptPathwayMap, origin: NonNullable<WhyFacts["measures"][number]["origin"]>) {
  const { lineId, actionId } = origin;
  const line = map.lines.find(({ id }) => id === lineId);
  const nameOf = (id: string) => map.rules.actions.find((action) => action.id === id)?.name ?? { en: id, zh: id };
  const place = line?.sequence.findIndex((stop) => stop.actionId === actionId) ?? -1;
  const next = place < 0 ? undefined : line?.sequence[place + 1];
  return {
    ...{ step: "station" as const, key: whyKey("station", map.id, lineId, actionId), title: nameOf(actionId) },
    ...{ mapId: map.id, actionId, line: line?.label ?? null },
    decideYear: line?.sequence[place]?.decideYear ?? null,
    next: next ? { name: nameOf(next.actionId), decideYear: next.decideYear } : null,
  };
}

function ensembleNode({ id, recipe, state }: Pick<Ensemble, "id" | "recipe" | "state">, facts: WhyFacts): WhyNode {
  const { sampling, model, parameterChanges } = recipe;
  const { experimentCount: futures, seed } = sampling;
  const now = facts.assumptions.flatMap(({ change }) => (change ? [change.change] : []));
  return {
    ...{ step: "ensemble", key: whyKey("ensemble", id), id, futures, seed, modelVersion: model.version, state },
    title: { en: `${futures} futures, seed ${seed}`, zh: `${futures} 种未来情形，种子 ${seed}` },
    isPresent:
      model.version === facts.model?.version &&
      model.parametersHash === facts.model.parametersHash &&
      figuresIn(parameterChanges) === figuresIn(now),
  };
}

/** Figures to compare, in whatever order they were set. */
function figuresIn(changes: Ensemble["recipe"]["parameterChanges"]): string {
  return changes
    .map(({ id, element = "", value, low, high }) => [id, element, value, low, high].join(" "))
    .sort()
    .join("\n");
}

function keyOf({ parameterId, element }: Pick<Assumption, "parameterId" | "element">): string {
  return whyKey("assumption", idOf({ parameterId, element }));
}

function idOf({ parameterId, element }: Pick<Assumption, "parameterId" | "element">): string {
  return element ? `${parameterId}/${element.id}` : parameterId;
}

function figureNode(assumption: Assumption): WhyNode {
  const { name, element, unit, own, change, isExplored } = assumption;
  const { value, low, high } = change?.change ?? own;
  const id = idOf(assumption);
  const title = element ? { en: `${name.en}: ${element.name.en}`, zh: `${name.zh}：${element.name.zh}` } : name;
  const figure = { value, low, high, confidence: own.confidence };
  const isChanged = change !== null;
  return { step: "assumption", key: whyKey("assumption", id), id, title, unit, figure, isChanged, isExplored };
}

/** What the runs differ in, for figures that the model does not have any more. */
function recipeFigures(ensembles: WhyFacts["ensembles"]): WhyNode[] {
  return ensembles
    .flatMap(({ recipe }) => recipe.uncertainties)
    .map(({ id, name, unit }) => ({
      ...{ step: "assumption", key: whyKey("assumption", id), id, title: name, unit: { en: unit, zh: unit } },
      ...{ figure: null, isChanged: false, isExplored: true },
    }));
}

function grouped<Item, Key>(items: readonly Item[], keyIn: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyIn(item));
    if (group) group.push(item);
    else groups.set(keyIn(item), [item]);
  }
  return groups;
}
