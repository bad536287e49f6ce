import type { Stakeholder, StakeholderDraft } from "@tamarisk/domain";
import { nextCode } from "./next-code.ts";
import { usualStakeholders } from "./usual-stakeholders.ts";

type Usual = (typeof usualStakeholders)[number];

/** The usual ones that the register does not name yet, in either language. */
export function missingUsual(register: readonly Stakeholder[]): readonly Usual[] {
  const names = new Set(register.flatMap(({ name }) => [name.en.toLowerCase(), name.zh]));
  return usualStakeholders.filter(({ name }) => !names.has(name.en.toLowerCase()) && !names.has(name.zh));
}

/** What is added for the ticked ones: a free code each, nothing assessed. */
export function proposedDrafts(ticked: readonly Usual[], register: readonly Stakeholder[]): StakeholderDraft[] {
  const taken = register.map(({ code }) => code);
  return ticked.map(({ class: kind, name }) => {
    const code = nextCode(kind, taken);
    taken.push(code);
    const open = { powerNow: null, interestNow: null, powerIntended: null, interestIntended: null };
    return { code, class: kind, name, interest: null, ...open };
  });
}
