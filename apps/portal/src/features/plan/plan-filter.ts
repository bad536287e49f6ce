import { DesignScale, type Measure, type MeasureTags, StrategyId } from "@tamarisk/domain";

/** What the reader wants to see of the plan; `null` asks for nothing. */
export interface PlanFilter {
  readonly text: string;
  /** One pathway tag, such as `buffer:within-boundary`. */
  readonly tag: PathwayTag | null;
  readonly strategy: StrategyId | null;
  /** A goal, such as `15`. */
  readonly goal: string | null;
  readonly actorId: string | null;
  readonly scale: DesignScale | null;
}

export type PathwayTag =
  | `buffer:${MeasureTags["buffer"][number]}`
  | `level:${MeasureTags["selfOrganisation"][number]}`
  | `learning:${MeasureTags["learning"][number]}`;

export const pathwayTags = [
  "buffer:within-boundary",
  "buffer:beyond-boundary",
  "level:province",
  "level:county",
  "level:township",
  "level:village",
  "learning:alert",
  "learning:shared-vision",
  "learning:planning-scheme",
  "learning:dynamic-feedback",
] as const satisfies readonly PathwayTag[];

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function planFilter(query: URLSearchParams): PlanFilter {
  const goal = query.get("goal");
  return {
    text: query.get("find") ?? "",
    tag: pathwayTags.find((tag) => tag === query.get("tag")) ?? null,
    strategy: StrategyId.safeParse(query.get("strategy")).data ?? null,
    goal: goal !== null && /^(1[0-7]|[1-9])$/.test(goal) ? goal : null,
    actorId: query.get("actor"),
    scale: DesignScale.safeParse(query.get("scale")).data ?? null,
  };
}

export function isFiltering({ text, ...rest }: PlanFilter): boolean {
  return text.trim() !== "" || Object.values(rest).some((value) => value !== null);
}

/** Whether a measure is among what the reader wants to see. */
export function matchesFilter(measure: Measure, filter: PlanFilter): boolean {
  const { tag, strategy, goal, actorId, scale } = filter;
  return (
    matchesText(measure, filter.text) &&
    (tag === null || tagsOf(measure.tags).has(tag)) &&
    (strategy === null || measure.tags.strategies.includes(strategy)) &&
    (goal === null || measure.tags.sdgTargets.some((target) => target.startsWith(`${goal}.`))) &&
    (actorId === null || measure.actors.some(({ stakeholderId }) => stakeholderId === actorId)) &&
    (scale === null || measure.scale === scale)
  );
}

/** The pathway tags a measure carries. */
export function tagsOf({ buffer, selfOrganisation, learning }: MeasureTags): Set<PathwayTag> {
  return new Set<PathwayTag>([
    ...buffer.map((side) => `buffer:${side}` as const),
    ...selfOrganisation.map((level) => `level:${level}` as const),
    ...learning.map((stage) => `learning:${stage}` as const),
  ]);
}

/** Every word must stand somewhere in the titles, the description or the place, in whichever language. */
function matchesText({ title, description, place }: Measure, text: string): boolean {
  const words = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const written = [title, description, place?.words].flatMap((each) => (each ? [each.en, each.zh] : []));
  const whole = written.join(" ").toLocaleLowerCase();
  return words.every((word) => whole.includes(word));
}
