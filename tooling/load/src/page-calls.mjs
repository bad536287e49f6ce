/**
 * What the server component of each page asks the API, in the order in which it asks: one batch after another. Kept beside
 * `apps/portal/src/app/[locale]/projects/[projectId]`; used when the API is measured without the portal.
 */
export function pageCalls({ projectId, versionId, townId, today }) {
  const project = { projectId };
  const call = (path, input = project) => ({ path, input });
  const home = call("project.get");
  const session = call("session.current", undefined);
  const observations = call("observation.list");
  const [plan, indicators, stakeholders] = ["plan.get", "indicator.list", "stakeholder.list"].map((path) => call(path));
  const ofVersion = { projectId, versionId };
  return {
    home: [
      [session, home],
      [
        ...[call("town.profile", { townId }), indicators, plan, call("storyline.list"), call("plan.versions")],
        ...[call("decision.list"), call("alert.list", { projectId, state: "open" })],
        ...[{ endsOnly: true }, { confidence: "contradicted" }].map((part) =>
          call("observation.list", { ...project, ...part }),
        ),
      ],
      [call("task.progress", { ...ofVersion, today })],
    ],
    plan: [[session, home, plan, indicators, observations, stakeholders, call("strategy.list")]],
    tasks: [
      [session, home, plan, stakeholders],
      [call("task.progress", { ...ofVersion, today }), call("task.list", { ...ofVersion, take: 500 })],
    ],
    monitor: [[session, home, call("monitor.get")]],
    indicators: [[session, home, call("indicator.watched"), call("indicator.catalogue"), stakeholders]],
    data: [[session, home, indicators, observations]],
    review: [[session, home, call("plan.versions"), plan, stakeholders, call("comment.list")]],
    decisions: [[session, home, call("decision.list")]],
    schedule: [[session, home, plan, call("schedule.get")]],
    territory: [
      [session, home],
      [
        ...[call("town.profile", { townId }), call("layer.list"), call("layer.crossings"), call("level.list")],
        ...[plan, indicators],
      ],
    ],
  };
}

/** The address of a page in the portal. */
export function pagePath(page, projectId) {
  return `/en/projects/${projectId}${page === "home" ? "" : `/${page}`}`;
}
