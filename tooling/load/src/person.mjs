import { setTimeout as wait } from "node:timers/promises";
import { MeasureDraft } from "@tamarisk/domain";
import superjson from "superjson";
import { askBytes } from "./ask-bytes.mjs";
import { valueDraft } from "./fill-project.mjs";
import { pageCalls, pagePath } from "./page-calls.mjs";

const patienceMs = 60_000;

/** Signs up and in. @returns The person's id and the cookie that says who asks. */
export async function signUp({ apiUrl, portalUrl }, number) {
  const response = await fetch(`${apiUrl}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: portalUrl },
    body: JSON.stringify({
      name: `Planner ${number}`,
      email: `planner${number}@load.tamarisk`,
      password: "tamarisk-load",
    }),
  });
  if (!response.ok)
    throw new Error(`Planner ${number} could not sign up: HTTP ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return { userId: (await response.json()).user.id, cookie };
}

/**
 * One person: looks at a page, thinks, asks for another or edits, until the time is over.
 *
 * @param world - `apiUrl`, `portalUrl`, `settings`, the filled `project`, and `draw`, which gives numbers from 0 to 1.
 * @param asked - What this person asked is appended: page, milliseconds to the last byte, bytes, and what went wrong.
 */
export async function actAsPerson(world, { cookie, number }, asked, endsAt) {
  const { settings, draw } = world;
  const edits = editsOf(world, number);
  const kept = { etag: null };
  await wait(draw() * 1000 * settings.thinkSeconds);
  while (Date.now() < endsAt) {
    const edit = draw() < settings.editShare ? edits[Math.floor(draw() * edits.length)] : null;
    const page = edit?.page ?? drawPage(settings.mix, draw());
    asked.push(await timed(page, () => (edit ? edit.make(cookie) : askPage(world, cookie, page))));
    if (!edit) asked.push(...(await askAfterwards(world, cookie, page, kept)));
    await wait((0.5 + draw()) * 1000 * settings.thinkSeconds);
  }
}

function drawPage(mix, number) {
  const shares = Object.entries(mix);
  let left = number * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [page, share] of shares) {
    left -= share;
    if (left < 0) return page;
  }
  return shares.at(-1)[0];
}

/** Ask for everything a page is made of. @returns The bytes that came. */
export async function askPage(world, cookie, page) {
  const { apiUrl, portalUrl, settings, project } = world;
  if (!settings.apiOnly) return (await askBytes(portalUrl + pagePath(page, project.projectId), { cookie })).bytes;
  let bytes = 0;
  for (const batch of callsOf(world)[page].server) bytes += await askBatch(apiUrl, cookie, batch);
  return bytes;
}

/**
 * What a page asks once it runs: lists, and the plan whole, which the browser has from then on and only has confirmed.
 *
 * @param kept - The tag of the content that this person has, replaced by a newer one.
 */
async function askAfterwards(world, cookie, page, kept) {
  const { apiUrl, portalUrl, settings, project } = world;
  const base = settings.apiOnly ? apiUrl : portalUrl;
  const { browser, content } = callsOf(world)[page];
  const lists = () => timed("lists of a page", () => askBatch(base, cookie, browser));
  const plan = () =>
    timed(kept.etag === null ? "plan, first time" : "plan, again", async () => {
      const headers = { cookie, ...(kept.etag !== null && { "if-none-match": kept.etag }) };
      const { etag, bytes } = await askBytes(`${base}/content/plans/${project.projectId}`, headers);
      kept.etag = etag;
      return bytes;
    });
  return Promise.all([...(browser.length > 0 ? [lists()] : []), ...(content ? [plan()] : [])]);
}

function callsOf({ project }) {
  const today = new Date().toISOString().slice(0, 10);
  return pageCalls({ ...project, versionId: project.plan.versionId, today });
}

async function askBatch(base, cookie, batch) {
  const input = Object.fromEntries(batch.map((call, at) => [at, superjson.serialize(call.input)]));
  const query = `batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
  const path = batch.map((call) => call.path).join(",");
  return (await askBytes(`${base}/trpc/planning/${path}?${query}`, { cookie })).bytes;
}

/** Edits of rows that are this person's alone, so that nobody is refused. */
function editsOf(world, number) {
  const { apiUrl, portalUrl, project } = world;
  const { projectId, plan, observed } = project;
  const measures = plan.phases.flatMap(({ units }) => units.flatMap((unit) => unit.measures));
  const measure = measures[(37 * number) % measures.length];
  const value = observed[(997 * number) % observed.length];
  let [measureVersion, valueVersion] = [measure.version, value.version];
  const mutate = async (cookie, path, input) => {
    const headers = { cookie, origin: portalUrl, "content-type": "application/json" };
    const body = JSON.stringify(superjson.serialize(input));
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(`${apiUrl}/trpc/planning/${path}`, { method: "POST", headers, body, signal });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${text.slice(0, 200)}`);
    return superjson.deserialize(JSON.parse(text).result.data).version;
  };
  const editMeasure = async (cookie) => {
    const years = { startYear: 2027 + (measureVersion % 3), endYear: 2030 };
    const draft = MeasureDraft.parse({ ...measure, ...years });
    const input = { projectId, measureId: measure.id, draft, version: measureVersion };
    measureVersion = await mutate(cookie, "measure.update", input);
    return 0;
  };
  const editValue = async (cookie) => {
    const draft = valueDraft(value.indicatorId, value.unit, value.year, (valueVersion % 9) / 10);
    valueVersion = await mutate(cookie, "observation.save", { projectId, draft, version: valueVersion });
    return 0;
  };
  return [
    { page: "edit a measure", make: editMeasure },
    { page: "edit a value", make: editValue },
  ];
}

async function timed(page, work) {
  const begun = performance.now();
  try {
    const bytes = await work();
    return { page, ms: performance.now() - begun, bytes };
  } catch (error) {
    return { page, ms: performance.now() - begun, bytes: 0, error: error.message };
  }
}
