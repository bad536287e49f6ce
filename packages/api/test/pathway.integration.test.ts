import { ActionId, leavesOf } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HandOverStage } from "../src/pathway/hand-over-stage.ts";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import { fillProject, foundOffice, type Office, stageDraft } from "./test-world.ts";

let test: TestService;
let office: Office;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Pathways");
});
afterAll(() => test.close());

const planner = () => test.planning(office.members.planner);

async function filled() {
  const made = await fillProject(test.database, office);
  return { ...made, projectId: made.project.id };
}

async function fresh() {
  const { projectId, plan, pathwayMap } = await filled();
  const trail = async () => {
    const { events } = await test.admin(office.members.owner).audit.list({ projectId });
    return events.map(({ subjectKind, action }) => `${subjectKind}.${action}`).reverse();
  };
  const handOver = (again = false, stages: HandOverStage[] = [stageDraft]) =>
    planner().pathway.handOver({ projectId, mapId: pathwayMap.id, lineId: "desert-oasis", stages, again });
  return { projectId, plan, pathwayMap, trail, handOver };
}

describe("the maps of pathways of a project", () => {
  it("come back as they were kept, and are renamed by whoever has seen the latest", async () => {
    const { projectId, pathwayMap } = await fresh();
    const { draft, id: mapId } = pathwayMap;
    const saved = await planner().pathway.save({ projectId, draft });
    expect(saved).toMatchObject({ ...draft, handedOver: [], by: office.members.planner.user.name, version: 1 });
    expect((await planner().pathway.list({ projectId })).at(-1)).toEqual(saved);
    const renamed = { ...draft, name: { en: "", zh: "沙漠前沿" } };
    expect(await planner().pathway.update({ projectId, mapId, draft: renamed, version: 1 })).toMatchObject({
      version: 2,
    });
    expect(await problemOf(planner().pathway.update({ projectId, mapId, draft, version: 1 }))).toMatchObject({
      kind: "stale-version",
      subject: "pathway-map",
    });
    const { version } = await planner().pathway.remove({ projectId, mapId, version: 2 });
    expect(await planner().pathway.restore({ projectId, mapId, version })).toMatchObject({ ...renamed, id: mapId });
  });

  it("are refused when they could not be drawn again, with every entry that does not fit", async () => {
    const { projectId, pathwayMap } = await fresh();
    const { draft } = pathwayMap;
    const sequence = [{ actionId: ActionId.parse("dam"), decideYear: null }];
    const lines = draft.lines.map((line) => ({ ...line, sequence }));
    const wrong = { ...draft, lines, basePolicyId: "nobody", futures: 10_000 };
    const problem = await problemOf(planner().pathway.save({ projectId, draft: wrong }));
    if (problem.kind !== "invalid-input") throw new Error(`expected invalid input; found ${problem.kind}`);
    expect(problem.issues.map(({ path }) => path.slice(1).join("."))).toEqual([
      "basePolicyId",
      "futures",
      "lines.0.sequence.0",
    ]);
  });
});

describe("a line handed over to the plan", () => {
  it("becomes phases with measures and gates, told part by part, and is not written twice unasked", async () => {
    const { projectId, plan, handOver, trail } = await fresh();
    const robust = { ...stageDraft, gate: null };
    const made = await handOver(false, [robust, stageDraft]);
    expect(made).toMatchObject({ kind: "handed-over", phases: 2, measures: 2, gates: 1, map: { version: 2 } });
    const after = await planner().plan.get({ projectId });
    const added = after.plan.phases.slice(plan.phases.length);
    expect(added.map(({ units }) => units[0]?.code)).toEqual(["P1", "P2"]);
    expect(added.map(({ gate }) => (gate ? leavesOf(gate.condition).length : null))).toEqual([null, 1]);
    expect(await trail()).toEqual([
      ...["phase.add", "implementation-unit.add", "measure.add"],
      ...["phase.add", "implementation-unit.add", "measure.add", "gate.set", "pathway-map.hand-over"],
    ]);
    expect(await handOver()).toMatchObject({ kind: "already-handed-over", by: office.members.planner.user.name });
    expect((await planner().plan.get({ projectId })).plan.phases).toHaveLength(after.plan.phases.length);
    expect(await handOver(true)).toMatchObject({ kind: "handed-over" });
  });

  it("is refused when a measure carries out no action of the map", async () => {
    const { handOver } = await fresh();
    const [{ draft }] = stageDraft.measures as [(typeof stageDraft.measures)[number]];
    const problem = await problemOf(
      handOver(false, [{ ...stageDraft, measures: [{ actionId: ActionId.parse("dam"), draft }] }]),
    );
    if (problem.kind !== "invalid-input") throw new Error(`expected invalid input; found ${problem.kind}`);
    expect(problem.issues.map(({ path }) => path.join("."))).toEqual(["stages.0.measures.0.actionId"]);
  });

  it("leaves nothing behind when the plan is no draft", async () => {
    const { projectId, plan, handOver, trail } = await fresh();
    const { versionId, version } = plan;
    await planner().plan.transition({ projectId, versionId, action: "submit", version });
    expect(await problemOf(handOver())).toMatchObject({ kind: "not-editable" });
    expect((await trail()).filter((entry) => entry !== "action-plan.submit")).toEqual([]);
  });
});

describe("why something is in the plan", () => {
  it("is answered for a line handed over from the measure down to the sources and back", async () => {
    const { projectId, pathwayMap, vulnerability } = await filled();
    const { id: mapId, draft } = pathwayMap;
    const drawn = { ...draft, vulnerabilityIds: [vulnerability.id] };
    await planner().pathway.update({ projectId, mapId, draft: drawn, version: 1 });
    await planner().pathway.handOver({ projectId, mapId, lineId: "desert-oasis", stages: [stageDraft], again: false });
    const { plan } = await planner().plan.get({ projectId });
    const measure = plan.phases.at(-1)!.units[0]!.measures[0]!;
    expect(measure.origin).toEqual({ mapId, lineId: "desert-oasis", actionId: "river" });

    const chain = await planner().why.chain({ projectId, kind: "measure", id: measure.lineageId });
    expect([...new Set([...chain.above, chain.subject, ...chain.below].map(({ step }) => step))]).toEqual([
      ...[
        "indicator",
        "gate",
        "measure",
        "station",
        "pathway-map",
        "vulnerability",
        "ensemble",
        "assumption",
        "source",
      ],
    ]);
    expect(chain.gaps).toEqual([]);
    const figure = chain.below.find(({ step }) => step === "assumption");
    if (figure?.step !== "assumption") throw new Error("expected a figure on the chain");
    expect(figure.id).toBe(Object.keys(vulnerability.draft.box.limits)[0]);
    const back = await planner().why.chain({ projectId, kind: "assumption", id: figure.id });
    expect(back.above.map(({ key }) => key)).toContain(chain.subject.key);
    expect(back.gaps).toEqual([]);
  });

  it("says of a typed measure that no pathway stands behind it, and finds nothing of another project", async () => {
    const { projectId, measure } = await filled();
    const { gaps, below } = await planner().why.chain({ projectId, kind: "measure", id: measure.lineageId });
    expect(below).toEqual([]);
    expect(gaps.map(({ reason }) => reason)).toEqual(["typed-by-hand", "typed-without-source", "no-indicator"]);
    const other = await filled();
    const asked = [
      { kind: "measure", id: measure.lineageId, subject: "measure" },
      { kind: "pathway-map", id: other.removed.pathwayMap.id, subject: "pathway-map" },
      { kind: "assumption", id: "price_of_dreams", subject: "parameter-change" },
    ] as const;
    for (const { subject, ...question } of asked) {
      const problem = await problemOf(planner().why.chain({ projectId: other.projectId, ...question }));
      expect(problem).toMatchObject({ kind: "not-found", subject });
    }
  });
});
