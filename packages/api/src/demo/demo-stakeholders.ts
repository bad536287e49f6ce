import type { StakeholderDraft } from "@tamarisk/domain";
import { readStakeholders } from "@tamarisk/reference-data";

/**
 * The 27 stakeholders. Scores now are our reading of the document; which way a score shall move is told in words only, so
 * the intended scores stay open.
 */
export function demoStakeholders(folder?: string): StakeholderDraft[] {
  return readStakeholders(folder).content.stakeholders.map((stakeholder) => ({
    code: stakeholder.id,
    class: stakeholder.class,
    name: stakeholder.name,
    interest: stakeholder.interest,
    powerNow: stakeholder.powerReading,
    interestNow: stakeholder.interestReading,
    powerIntended: null,
    interestIntended: null,
  }));
}
