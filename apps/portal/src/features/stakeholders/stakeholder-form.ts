import { type AuthoredText, type Stakeholder, type StakeholderClass, StakeholderDraft } from "@tamarisk/domain";
import { nextCode } from "./next-code.ts";

export const scoreNames = ["powerNow", "interestNow", "powerIntended", "interestIntended"] as const;
export type ScoreName = (typeof scoreNames)[number];

/** What stands in the fields. A score is empty while nobody has assessed it. */
export interface StakeholderForm extends Readonly<Record<ScoreName, string>> {
  readonly name: AuthoredText;
  readonly class: StakeholderClass;
  /** `null` while nobody has typed one: then it follows the class. */
  readonly code: string | null;
  readonly interest: AuthoredText;
}

export type FormProblem = "name" | "code" | "code-taken";

const blank: AuthoredText = { en: "", zh: "" };

export function stakeholderForm(stakeholder: Stakeholder | null): StakeholderForm {
  const score = (name: ScoreName) => String(stakeholder?.[name] ?? "");
  return {
    name: stakeholder?.name ?? blank,
    class: stakeholder?.class ?? "public",
    code: stakeholder?.code ?? null,
    interest: stakeholder?.interest ?? blank,
    powerNow: score("powerNow"),
    interestNow: score("interestNow"),
    powerIntended: score("powerIntended"),
    interestIntended: score("interestIntended"),
  };
}

/** The code that is typed, or the next free one of the class. */
export function codeIn({ code, class: kind }: StakeholderForm, others: readonly Stakeholder[]): string {
  return (
    code ??
    nextCode(
      kind,
      others.map((other) => other.code),
    )
  );
}

/**
 * The draft that the fields say, or what is wrong with them.
 *
 * @param others - The other stakeholders of the project, whose codes are taken.
 */
export function readStakeholderForm(
  form: StakeholderForm,
  others: readonly Stakeholder[],
): { readonly draft: StakeholderDraft } | { readonly problems: ReadonlySet<FormProblem> } {
  const code = codeIn(form, others).trim();
  const score = (name: ScoreName) => (form[name] === "" ? null : Number(form[name]));
  const parsed = StakeholderDraft.safeParse({
    ...{ code, class: form.class, name: form.name, interest: isBlank(form.interest) ? null : form.interest },
    ...{ powerNow: score("powerNow"), interestNow: score("interestNow") },
    ...{ powerIntended: score("powerIntended"), interestIntended: score("interestIntended") },
  });
  const problems = new Set<FormProblem>();
  if (others.some((other) => other.code === code)) problems.add("code-taken");
  for (const { path } of parsed.error?.issues ?? []) problems.add(path[0] === "code" ? "code" : "name");
  return parsed.success && problems.size === 0 ? { draft: parsed.data } : { problems };
}

function isBlank({ en, zh }: AuthoredText): boolean {
  return en.trim() === "" && zh.trim() === "";
}
