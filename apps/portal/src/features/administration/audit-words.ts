import { type AuditEvent, AuthoredText, Role } from "@tamarisk/domain";
import { z } from "zod";

/** The parts of an audit entry a sentence is made of; what an entry does not carry is absent. */
interface AuditWords {
  /** What happened, as the texts know it: `project.create`; `null` for what they do not know. */
  readonly key: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, AuthoredText>>;
  readonly roles: Readonly<Record<string, Role>>;
}

/** Which parts each sentence needs; an entry that lacks one gets the general sentence instead of a hole. */
const needed: Readonly<Record<string, readonly string[]>> = {
  "project.create": ["name"],
  "project.rename": ["to"],
  "project.remove": ["name"],
  "organisation.create": ["name"],
  "organisation.rename": ["from", "to"],
  "membership.join": ["role", "email"],
  "membership.change-role": ["name", "from", "to"],
  "membership.remove": ["name", "role"],
  "invitation.invite": ["email", "role"],
  "invitation.revoke": ["email"],
  "observation.save": ["indicator", "year", "town"],
  "watched-indicator.watch": ["indicator", "town"],
  "watched-indicator.update": ["indicator", "town"],
  "watched-indicator.unwatch": ["indicator", "town"],
  "watched-indicator.reorder": [],
  "alert.raise": ["title"],
  "alert.refresh": ["title"],
  "alert.lapse": ["title"],
  "alert.assess": ["title"],
  "alert.remind": ["title"],
  "indicator.add": ["name"],
  "indicator.update": ["name"],
  "indicator.remove": ["name"],
  "action-plan.rename": ["title"],
  "action-plan.submit": ["version"],
  "action-plan.request-changes": ["version"],
  "action-plan.approve": ["version"],
  "action-plan.publish": ["version"],
  "action-plan.supersede": ["version"],
  "action-plan.reopen": ["version"],
  "action-plan.revise": ["version"],
  "comment.add": ["text"],
  "comment.answer": ["text"],
  "comment.update": ["text"],
  "comment.resolve": [],
  "comment.reopen": [],
  "phase.add": ["title"],
  "phase.update": ["title"],
  "phase.move": [],
  "phase.remove": [],
  "phase.restore": [],
  "implementation-unit.add": ["code", "title"],
  "implementation-unit.update": ["code", "title"],
  "implementation-unit.move": [],
  "implementation-unit.remove": [],
  "implementation-unit.restore": [],
  "measure.add": ["title"],
  "measure.update": ["title"],
  "measure.move": [],
  "measure.remove": [],
  "measure.restore": [],
  "task.add": ["title"],
  "task.update": ["title"],
  "task.start": ["title"],
  "task.finish": ["title"],
  "task.drop": ["title"],
  "task.reopen": ["title"],
  "task.move": ["title"],
  "task.remove": [],
  "task.restore": ["title"],
  "decision.propose": ["number", "reason"],
  "decision.confirm": ["number"],
  "decision.dissent": ["number", "text"],
  "decision.withdraw": ["number"],
  "decision.learn": ["reason"],
  "gate.set": ["title"],
  "gate.remove": ["title"],
  "ensemble.start": ["experiments", "seed"],
  "ensemble.resume": [],
  "ensemble.cancel": [],
  "vulnerability.save": ["title"],
  "vulnerability.update": ["title"],
  "vulnerability.remove": [],
  "vulnerability.restore": ["title"],
  "schedule.update": ["decisionYear", "horizonYear"],
  "schedule.apply": ["measures"],
  "import.preview": ["fileName", "changes", "problems"],
  "import.apply": ["fileName", "written"],
  "import.discard": ["fileName"],
  "map-layer.add": ["title"],
  "map-layer.update": ["title"],
  "map-layer.remove": [],
  "map-layer.restore": ["title"],
  "level-exchange.add": ["title", "count"],
  "level-exchange.update": ["title"],
  "level-exchange.answer": ["title"],
  "level-exchange.reopen": ["title"],
  "level-exchange.move": [],
  "level-exchange.remove": [],
  "level-exchange.restore": ["title"],
  "stakeholder.add": ["name", "count"],
  "stakeholder.update": ["name"],
  "stakeholder.remove": ["name"],
  "pathway-map.save": ["title"],
  "pathway-map.update": ["title"],
  "pathway-map.remove": [],
  "pathway-map.restore": ["title"],
  "pathway-map.hand-over": ["title", "phases", "measures"],
};

/** Names of the texts' placeholders where the entry calls the same thing otherwise. */
const renamed: Readonly<Record<string, string>> = {
  indicatorId: "indicator",
  townId: "town",
  versionNumber: "version",
  experimentCount: "experiments",
};

const Plain = z.union([z.string(), z.number()]);

/**
 * Reads an audit entry for its sentence. Entries are kept for ever while texts change, so nothing is taken for granted:
 * an unknown action, or one whose detail lacks a part, has `key: null`.
 *
 * @example
 * auditWords({ subjectKind: "project", action: "create", detail: { name: "Jinchang 2035" }, … });
 * // { key: "project.create", names: { name: "Jinchang 2035" }, titles: {}, roles: {} }
 */
export function auditWords({
  subjectKind,
  action,
  detail,
}: Pick<AuditEvent, "subjectKind" | "action" | "detail">): AuditWords {
  const names: Record<string, string> = {};
  const titles: Record<string, AuthoredText> = {};
  const roles: Record<string, Role> = {};
  for (const [field, value] of Object.entries(detail)) {
    const name = renamed[field] ?? field;
    const title = AuthoredText.safeParse(value);
    const role = Role.safeParse(value);
    const plain = Plain.safeParse(value);
    if (title.success) titles[name] = title.data;
    else if (role.success && subjectKind !== "organisation") roles[name] = role.data;
    else if (plain.success) names[name] = String(plain.data);
  }
  const key = `${subjectKind}.${action}`;
  const has = (part: string) => part in names || part in titles || part in roles;
  return { key: needed[key]?.every(has) ? key : null, names, titles, roles };
}
