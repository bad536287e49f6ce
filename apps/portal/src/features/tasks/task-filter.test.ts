import { StakeholderId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { taskChoice, taskFilter } from "./task-filter.ts";

const bureau = { id: StakeholderId.parse("01890a5d-ac96-774b-bcce-000000000001") };

describe("taskChoice", () => {
  it("reads what the address asks for, and takes no notice of what it does not know", () => {
    const read = (query: string) => taskChoice(new URLSearchParams(query), [bureau]);
    expect(read("")).toEqual({ responsible: null, state: null });
    expect(read(`state=late&responsible=${bureau.id}`)).toEqual({ responsible: bureau.id, state: "late" });
    expect(read("state=painted&responsible=somebody")).toEqual({ responsible: null, state: null });
    expect(read("responsible=nobody")).toEqual({ responsible: "nobody", state: null });
  });
});

describe("taskFilter", () => {
  it("asks for late tasks as those that are open and were due before today, over the turn of a month", () => {
    expect(taskFilter({ responsible: null, state: "late" }, "2027-03-01")).toEqual({
      state: "open",
      dueTo: "2027-02-28",
    });
    expect(taskFilter({ responsible: "nobody", state: "done" }, "2027-03-01")).toEqual({
      responsibleId: "nobody",
      state: "done",
    });
    expect(taskFilter({ responsible: null, state: null }, "2027-03-01")).toEqual({});
  });
});
