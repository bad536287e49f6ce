import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messages } from "@/i18n/messages.ts";
import { auditWords } from "./audit-words.ts";

describe("auditWords", () => {
  it("reads names, roles and titles apart", () => {
    expect(
      auditWords({ subjectKind: "project", action: "create", detail: { name: "Jinchang 2035", townId: "620300" } }),
    ).toEqual({
      key: "project.create",
      names: { name: "Jinchang 2035", town: "620300" },
      titles: {},
      roles: {},
    });
    const change = { name: "Ma Jun", from: "viewer", to: "planner" };
    expect(auditWords({ subjectKind: "membership", action: "change-role", detail: change })).toMatchObject({
      key: "membership.change-role",
      names: { name: "Ma Jun" },
      roles: { from: "viewer", to: "planner" },
    });
    const added = { title: { en: "", zh: "盐碱地" } };
    expect(auditWords({ subjectKind: "measure", action: "add", detail: added })).toMatchObject({
      key: "measure.add",
      titles: added,
    });
  });

  it("does not take an organisation called owner for a role", () => {
    const detail = { from: "owner", to: "Bureau" };
    expect(auditWords({ subjectKind: "organisation", action: "rename", detail })).toMatchObject({
      key: "organisation.rename",
      names: detail,
    });
  });

  it("has no sentence for what it does not know, or when a part is missing", () => {
    expect(auditWords({ subjectKind: "project", action: "paint", detail: {} }).key).toBeNull();
    expect(auditWords({ subjectKind: "project", action: "create", detail: {} }).key).toBeNull();
  });

  it("has a text for every key it can return", () => {
    const texts = messages.en.administration.event as unknown as Record<string, Record<string, string>>;
    const detail = {
      ...{ name: "a", from: "viewer", to: "planner", role: "viewer", email: "a@b.example" },
      ...{ indicatorId: "B1", year: 2020, townId: "620300", title: { en: "a", zh: "" }, code: "1a" },
      ...{ number: 3, reason: { en: "why", zh: "" }, text: { en: "too early", zh: "" } },
      ...{ versionNumber: 1, experimentCount: 1000, seed: 1, phases: 2, measures: 3, count: 3 },
      ...{ fileName: "plan.xlsx", changes: 3, problems: 0, written: 3 },
      ...{ decisionYear: 2027, horizonYear: 2036 },
    };
    for (const [subjectKind, actions] of Object.entries(texts)) {
      if (typeof actions === "string") continue;
      for (const action of Object.keys(actions)) {
        expect(auditWords({ subjectKind, action, detail }).key).toBe(`${subjectKind}.${action}`);
      }
    }
  });

  it("never fails on what an old entry may carry", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (subjectKind, action, detail) => {
          expect(() => auditWords({ subjectKind, action, detail })).not.toThrow();
        },
      ),
    );
  });
});
