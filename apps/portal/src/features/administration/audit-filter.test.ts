import { expect, it } from "vitest";
import { auditFilter } from "./audit-filter.ts";

const all = { projectId: null, personId: null, from: null, to: null };

it("asks for whole days where the towns are, the last one included", () => {
  expect(auditFilter({ ...all, from: "2026-12-31", to: "2026-12-31" })).toEqual({
    from: "2026-12-30T16:00:00.000Z",
    before: "2026-12-31T16:00:00.000Z",
  });
});

it("asks for everything when nothing narrows it", () => {
  expect(auditFilter(all)).toEqual({});
  expect(auditFilter({ ...all, personId: "p", to: "2027-02-28" })).toEqual({
    actorId: "p",
    before: "2027-02-28T16:00:00.000Z",
  });
});
