import { randomUUID } from "node:crypto";
import {
  addImplementationUnit,
  addIndicator,
  addLevelExchanges,
  addMapLayer,
  addMeasure,
  addMembership,
  addObservations,
  addPathwayMap,
  addPhase,
  addSpatialUnits,
  addStakeholders,
  addTask,
  addVulnerability,
  createActionPlan,
  createInvitation,
  createOrganisation,
  createProject,
  createUser,
  type Database,
  findActionPlan,
  moveEnsemble,
  queueEnsemble,
  type RowScope,
  raiseAlert,
  removeImplementationUnit,
  removeLevelExchange,
  removeMapLayer,
  removeMeasure,
  removePathwayMap,
  removePhase,
  removeTask,
  removeVulnerability,
  saveEnsembleChunk,
  saveEnsembleSummary,
  setGate,
  setParameterChange,
  setStorylines,
  watchIndicators,
} from "@tamarisk/db";
import {
  ActionId,
  type Ensemble,
  type EnsembleRecipe,
  GateDraft,
  IndicatorId,
  LevelExchangeDraft,
  MapLayerDraft,
  MeasureDraft,
  ObservationDraft,
  type Organisation,
  OwnIndicatorDraft,
  PathwayMapDraft,
  ProjectName,
  type Role,
  StakeholderDraft,
  TaskDraft,
  TownId,
  type User,
  VulnerabilityDraft,
  WatchedIndicatorDraft,
} from "@tamarisk/domain";
import { recipeHash } from "@tamarisk/scenario-engine";
import type { Member } from "../src/authorisation/caller.ts";
import { computeChunk } from "../src/ensemble/compute-chunk.ts";
import { recipeFor } from "../src/ensemble/recipe-for.ts";
import { townModelOf } from "../src/storyline/town-models.ts";
import { summaryOfChunks } from "./summary-of-chunks.ts";

const jinchang = TownId.parse("620300");
export const text = (en: string) => ({ en, zh: "" });

export const measureDraft = MeasureDraft.parse({
  title: text("Plant tamarisk"),
  description: null,
  startYear: 2026,
  endYear: 2030,
  budgetMillionCny: null,
  capacity: "buffer",
  actors: [],
  source: null,
});

export const taskDraft = TaskDraft.parse({
  title: text("Order seedlings"),
  startsOn: null,
  dueOn: "2027-12-31",
  responsibleId: null,
  dependsOn: [],
});

export const stakeholderDraft = StakeholderDraft.parse({
  code: "P2",
  class: "public",
  name: text("Forestry bureau"),
  interest: null,
  powerNow: 3,
  interestNow: 4,
  powerIntended: null,
  interestIntended: null,
});

export const gateDraft = GateDraft.parse({
  title: text("Vegetation is back"),
  meaning: null,
  earliestYear: null,
  condition: {
    kind: "all-of",
    conditions: [
      {
        kind: "value",
        label: text("cover"),
        indicatorId: "B9",
        townId: jinchang,
        operator: "at-least",
        threshold: 0.2,
        unit: "-",
        holdYears: 1,
        isProposal: false,
      },
    ],
  },
});

export const observationDraft = ObservationDraft.parse({
  indicatorId: "B2",
  townId: jinchang,
  year: 2020,
  value: { kind: "measured", value: 13.68 },
  unit: "percent",
  source: "7th census",
  licence: null,
  confidence: "high",
  note: null,
});

export const watchDraft = WatchedIndicatorDraft.parse({
  indicatorId: "B2",
  townId: jinchang,
  baseline: null,
  target: null,
  threshold: null,
  direction: "down",
  rhythm: "census",
  responsibleId: null,
  isProposal: true,
  source: null,
});

export const ownIndicatorDraft = OwnIndicatorDraft.parse({
  id: "OWN-1",
  capacity: null,
  name: { en: "Empty dwellings", zh: "空置住房" },
  unit: "count",
  lowest: 0,
  highest: null,
  direction: "down",
  source: "housing office",
  rhythm: "yearly",
  isAdditive: true,
  note: null,
});

/** A square of a hundredth of a degree at Jinchang. */
export const redLine = MapLayerDraft.parse({
  kind: "ecological-red-line",
  name: text("Red line"),
  datum: "CGCS2000",
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [102, 38.5],
        [102.01, 38.5],
        [102.01, 38.51],
        [102, 38.51],
        [102, 38.5],
      ],
    ],
  },
  source: "Bureau of natural resources",
  confidence: "high",
  note: null,
});

export const waterLimit = LevelExchangeDraft.parse({
  fromLevel: "province",
  toLevel: "county",
  content: text("Water limit"),
  state: "open",
  answer: null,
  measureLineageId: null,
  indicatorId: null,
  source: null,
});

const model = townModelOf(jinchang)!;

export function smallRecipe(seed: number, experimentCount = 100): EnsembleRecipe {
  return recipeFor(model, model.storylines.slice(0, 1), { experimentCount, seed });
}

/** A box of the first uncertainty of a run, for its first storyline. */
function vulnerabilityOf({ id, recipe }: Pick<Ensemble, "id" | "recipe">): VulnerabilityDraft {
  return VulnerabilityDraft.parse({
    name: text("Cheap metal"),
    ensembleId: id,
    policyId: recipe.policies[0]!.id,
    objective: { outcomeId: "residents", side: "at-least", threshold: 350_000, untilYear: 2050 },
    box: { limits: { [recipe.uncertainties[0]!.id]: { max: 0.1 + 0.2 } } },
    quality: { coverage: 0.5, density: 0.75, mass: 0.4, n: 40, k: 30 },
  });
}

/** One action on one line, as a map of a run. */
function pathwayMapOf({ id, recipe }: Pick<Ensemble, "id" | "recipe">): PathwayMapDraft {
  const name = { en: "Seasonal river", zh: "季节性河流" };
  return PathwayMapDraft.parse({
    name: text("The desert front"),
    ensembleId: id,
    futures: 50,
    basePolicyId: recipe.policies[0]!.id,
    objective: { outcomeId: "desert_front", side: "at-most", threshold: 4.5, untilYear: 2060 },
    watch: { margin: 0.45, delayYears: 1, settleYears: 5 },
    rules: {
      actions: [
        {
          ...{ id: "river", name, cost: 12.5, leadTimeYears: 5 },
          settings: [{ leverId: "river", intensity: 0.5, laterIntensity: 1 }],
        },
      ],
    },
    lines: [
      {
        ...{ id: "desert-oasis", label: { en: "Desert Oasis", zh: "沙漠绿洲" }, mark: "O", isEdited: false },
        sequence: [{ actionId: "river", decideYear: 2036 }],
      },
    ],
    vulnerabilityIds: [],
  });
}

export const stageDraft = {
  phase: { title: text("River"), startYear: null, endYear: null },
  unitTitle: text("Channels"),
  measures: [{ actionId: ActionId.parse("river"), draft: measureDraft }],
  gate: gateDraft,
};

/** An organisation with one person in every role. */
export interface Office {
  readonly organisation: Organisation;
  readonly scope: RowScope;
  readonly members: Readonly<Record<Role, Member>>;
}

export async function foundOffice(database: Database, name: string): Promise<Office> {
  const slug = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}`;
  const organisation = await database.transaction((tx) => createOrganisation(tx, { name, slug }));
  const scope = { organisationId: organisation.id };
  const member = async (role: Role): Promise<Member> => {
    const { user, sessionId } = await newPerson(database, `${role} of ${name}`);
    await database.transaction((tx) => addMembership(tx, scope, user.id, role));
    return { kind: "member", user, sessionId, organisation, role };
  };
  const members = {
    owner: await member("owner"),
    administrator: await member("administrator"),
    planner: await member("planner"),
    reviewer: await member("reviewer"),
    viewer: await member("viewer"),
  };
  return { organisation, scope, members };
}

/** Somebody with an account and an open session, in no organisation yet. */
export async function newPerson(database: Database, name: string): Promise<{ user: User; sessionId: string }> {
  const email = `${randomUUID()}@office.example`;
  const user = await database.transaction((tx) => createUser(tx, { name, email, passwordHash: "not used here" }));
  const sessionId = randomUUID();
  const sql = `INSERT INTO "Session" ("id", "token", "expiresAt", "userId", "updatedAt")
    VALUES ($1, $2, now() + interval '1 day', $3, now())`;
  await database.executeSql(sql, [sessionId, randomUUID(), user.id]);
  return { user, sessionId };
}

/** A project with something of everything in it. */
export type TestProject = Awaited<ReturnType<typeof fillProject>>;

export async function fillProject(database: Database, { scope }: Pick<Office, "scope">) {
  return database.transaction(async (tx) => {
    const project = await createProject(tx, scope, { name: ProjectName.parse("Jinchang 2035"), townId: jinchang });
    const { id } = project;
    await addSpatialUnits(tx, scope, id, [{ townId: TownId.parse("620302"), name: { en: "Jinchuan", zh: "金川区" } }]);
    await setStorylines(tx, scope, id, model.storylines);
    const [stakeholder] = await addStakeholders(tx, scope, id, [{ ...stakeholderDraft, code: "P1" }]);
    const actor = { id: null, name: "test" };
    const [observation] = await addObservations(tx, scope, id, [observationDraft], actor);
    const own = { ...ownIndicatorDraft, id: IndicatorId.parse(`OWN-${id.slice(-12)}`) };
    const ownIndicator = { ...(await addIndicator(tx, scope, own)), draft: own };
    const [watched] = await watchIndicators(tx, scope, id, [watchDraft]);
    const alert = await raiseAlert(tx, scope, id, {
      kind: "contradiction",
      key: "contradiction:by-hand",
      indicatorId: null,
      townId: null,
      gateLineageId: null,
      message: text("Two sources disagree"),
      facts: { occasion: "2020" },
    });
    const reserves = { id: "reserve_life", value: 30, low: 20, high: 45, source: "mine survey 2026" };
    const { after: assumption } = await setParameterChange(tx, scope, id, reserves, null, actor);
    const { versionId } = await createActionPlan(tx, scope, id, { title: text("Plan"), phases: [] });
    const years = { startYear: null, endYear: null };
    const phase = await addPhase(tx, scope, id, versionId, { title: text("One"), ...years });
    const second = await addPhase(tx, scope, id, versionId, { title: text("Two"), ...years });
    const gone = await addPhase(tx, scope, id, versionId, { title: text("Gone"), ...years });
    const unit = await addImplementationUnit(tx, scope, id, phase.id, { code: "1a", title: text("Saline land") });
    const goneUnit = await addImplementationUnit(tx, scope, id, phase.id, { code: "1b", title: text("Gone") });
    const measure = await addMeasure(tx, scope, id, unit.id, measureDraft);
    const goneMeasure = await addMeasure(tx, scope, id, unit.id, measureDraft);
    const task = await addTask(tx, scope, id, measure.id, taskDraft);
    const goneTask = await addTask(tx, scope, id, measure.id, taskDraft);
    const gate = await setGate(tx, scope, id, second.id, gateDraft, null);
    const queue = (seed: number) => {
      const recipe = smallRecipe(seed);
      return queueEnsemble(tx, scope, id, { recipe, recipeHash: recipeHash(recipe), experimentsTotal: 100 });
    };
    const { ensemble: queued } = await queue(1);
    const draft = vulnerabilityOf(queued);
    const vulnerability = { ...(await addVulnerability(tx, scope, id, draft, actor)), draft };
    const outdated = await addVulnerability(tx, scope, id, draft, actor);
    const mapDraft = pathwayMapOf(queued);
    const pathwayMap = { ...(await addPathwayMap(tx, scope, id, mapDraft, actor)), draft: mapDraft };
    const goneMap = await addPathwayMap(tx, scope, id, mapDraft, actor);
    const layer = await addMapLayer(tx, scope, id, { ...redLine, areaHectares: 96.8 });
    const goneLayer = await addMapLayer(tx, scope, id, { ...redLine, areaHectares: 96.8 });
    const exchanges = await addLevelExchanges(tx, scope, id, [waterLimit, waterLimit]);
    const [exchange, goneExchange] = [exchanges[0]!, exchanges[1]!];
    const removed = {
      task: { id: goneTask.id, version: await removeTask(tx, scope, id, goneTask.id, 1) },
      layer: { id: goneLayer.id, version: await removeMapLayer(tx, scope, id, goneLayer.id, 1) },
      exchange: { id: goneExchange.id, version: await removeLevelExchange(tx, scope, id, goneExchange.id, 1) },
      pathwayMap: { id: goneMap.id, version: await removePathwayMap(tx, scope, id, goneMap.id, 1) },
      vulnerability: { id: outdated.id, version: await removeVulnerability(tx, scope, id, outdated.id, 1) },
      measure: { id: goneMeasure.id, version: await removeMeasure(tx, scope, id, goneMeasure.id, 1) },
      unit: { id: goneUnit.id, version: await removeImplementationUnit(tx, scope, id, goneUnit.id, 1) },
      phase: { id: gone.id, version: await removePhase(tx, scope, id, gone.id, 1) },
    };
    const { ensemble } = await queue(2);
    const cancelled = await moveEnsemble(tx, scope, id, ensemble.id, { action: "cancel" });
    const plan = await findActionPlan(tx, scope, id);
    const indicatorId = IndicatorId.parse("B2");
    const made = {
      project,
      plan,
      phase,
      second,
      unit,
      measure,
      task,
      gate,
      stakeholder: stakeholder!,
      queued,
      cancelled,
    };
    return {
      ...made,
      layer,
      exchange,
      assumption,
      vulnerability,
      pathwayMap,
      observation: observation!,
      ownIndicator,
      watched: watched!,
      alert,
      removed,
      indicatorId,
    };
  });
}

const finishedRecipe = smallRecipe(3);
let finishedChunk: ReturnType<typeof computeChunk> | null = null;

/** A finished ensemble of 100 futures, computed once and stored wherever a test needs it. */
export async function finishedEnsemble(database: Database, { scope }: Pick<Office, "scope">, { project }: TestProject) {
  finishedChunk ??= computeChunk(finishedRecipe, 0);
  const chunk = finishedChunk;
  return database.transaction(async (tx) => {
    const draft = { recipe: finishedRecipe, recipeHash: recipeHash(finishedRecipe), experimentsTotal: 100 };
    const { ensemble } = await queueEnsemble(tx, scope, project.id, draft);
    await moveEnsemble(tx, scope, project.id, ensemble.id, { action: "start" });
    await saveEnsembleChunk(tx, scope, project.id, ensemble.id, chunk);
    const summary = summaryOfChunks({ id: ensemble.id, recipe: finishedRecipe }, [chunk]);
    await saveEnsembleSummary(tx, scope, project.id, summary);
    return moveEnsemble(tx, scope, project.id, ensemble.id, { action: "finish" });
  });
}

export async function openInvitation(database: Database, { scope }: Pick<Office, "scope">) {
  const token = randomUUID().replaceAll("-", "").padEnd(43, "x");
  const email = `${randomUUID()}@office.example`;
  const expiresAt = new Date(Date.now() + 86_400_000);
  const invitation = await database.transaction((tx) =>
    createInvitation(tx, scope, { email, role: "planner", expiresAt, token }, new Date()),
  );
  return { invitation, token };
}
