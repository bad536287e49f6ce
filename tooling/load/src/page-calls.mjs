/**
 * What each page asks the API: `server` is asked by its server component, one batch after another, `browser` by the page
 * itself once it runs; `content` says that it shows the plan, which the browser keeps. Kept beside
 * `apps/portal/src/app/[locale]/projects/[projectId]`.
 */
export function pageCalls({ projectId, versionId, townId, today }) {
  const project = { projectId };
  const call = (path, input = project) => ({ path, input });
  const [home, session] = [call("project.get"), call("session.current", undefined)];
  const [head, versions, stakeholders] = ["plan.head", "plan.versions", "stakeholder.list"].map((path) => call(path));
  const [indicators, progress] = [call("indicator.list"), call("task.progress", { projectId, versionId, today })];
  const page = (server, browser = [], content = false) => ({ server, browser, content });
  const ofTown = [call("town.profile", { townId }), call("indicator.key", { projectId, townId })];
  return {
    home: page([
      [session, home],
      [
        ...[...ofTown, call("observation.list", { ...project, confidence: "contradicted" }), call("plan.outline")],
        ...[call("storyline.list"), versions, call("decision.list"), call("alert.list", { projectId, state: "open" })],
        call("task.late", { projectId, today }),
      ],
    ]),
    plan: page([[session, home, head, stakeholders, call("strategy.list")]], [indicators], true),
    tasks: page([[session, home, head, stakeholders]], [progress], true),
    monitor: page([[session, home, call("monitor.get", { projectId, inShort: true })]]),
    indicators: page([
      [
        session,
        home,
        call("indicator.watched", { projectId, first: 40 }),
        call("indicator.watchedCounts"),
        stakeholders,
      ],
    ]),
    data: page(
      [[session, home, call("observation.overview", { projectId, first: 60 })]],
      [call("observation.overview")],
    ),
    review: page(
      [[session, home, head, versions, stakeholders, call("strategy.list"), call("comment.list")]],
      [indicators, call("layer.crossings")],
      true,
    ),
    decisions: page([[session, home, call("decision.list")]]),
    schedule: page([[session, home, head, call("schedule.get")]], [], true),
    territory: page(
      [
        [session, home],
        [call("layer.crossings"), call("level.list"), head],
      ],
      [indicators, ofTown[0], call("layer.list")],
      true,
    ),
  };
}

/** The address of a page in the portal. */
export function pagePath(page, projectId) {
  return `/en/projects/${projectId}${page === "home" ? "" : `/${page}`}`;
}
