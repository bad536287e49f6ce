import { LeverSetting, StorylineId, StorylineMark } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { LEVER_IDS } from "../levers/lever-ids.ts";
import { settingsByLever } from "../levers/lever-schedule.ts";
import { jinchangStorylines } from "./jinchang-storylines.ts";

const settingsOf = (id: StorylineId) => jinchangStorylines.find((storyline) => storyline.id === id)!.settings;
const leversOf = (id: StorylineId) => settingsOf(id).map(({ leverId }) => leverId);

describe("Jinchang's storylines", () => {
  it("are the five of the documents, each with its mark", () => {
    expect(jinchangStorylines.map(({ id, mark }) => [id, mark])).toEqual([
      ["desert-oasis", "O"],
      ["industrial-revival", "R"],
      ["managed-shrinkage", "S"],
      ["carry-on", "C"],
      ["oasis-with-others", "O+"],
    ]);
    expect(jinchangStorylines).toHaveLength(StorylineId.options.length);
    expect(new Set(jinchangStorylines.map(({ mark }) => mark)).size).toBe(StorylineMark.options.length);
  });

  it("set only levers the model has, each once and within its range", () => {
    for (const { id, settings } of jinchangStorylines) {
      expect(() => settingsByLever({ id, settings }), id).not.toThrow();
      for (const setting of settings) {
        expect(LeverSetting.parse(setting)).toEqual(setting);
        expect(setting.startYear).toBeGreaterThanOrEqual(2025);
        expect(setting.laterIntensity).toBeGreaterThanOrEqual(setting.intensity);
      }
    }
  });

  it("use every lever in at least one of them, and none to carry on", () => {
    const used = new Set(jinchangStorylines.flatMap(({ settings }) => settings.map(({ leverId }) => leverId)));
    expect(LEVER_IDS.filter((id) => !used.has(id))).toEqual([]);
    expect(settingsOf("carry-on")).toEqual([]);
  });

  it("are told apart by what the thesis gives each: river and belts, chain and ore, services and reuse", () => {
    expect(leversOf("desert-oasis")).toEqual(expect.arrayContaining(["river", "mixed_belts", "irrigation_cap"]));
    expect(leversOf("desert-oasis")).not.toContain("battery_chain");
    expect(leversOf("industrial-revival")).toEqual(expect.arrayContaining(["battery_chain", "outside_ore", "rail"]));
    expect(leversOf("industrial-revival")).not.toContain("irrigation_cap");
    expect(leversOf("managed-shrinkage")).toEqual(
      expect.arrayContaining(["edge_services", "demolition", "quota_trade"]),
    );
    expect(leversOf("managed-shrinkage")).not.toContain("battery_chain");
    // The design follows the oasis and adds to it.
    expect(leversOf("oasis-with-others")).toEqual(expect.arrayContaining(leversOf("desert-oasis")));
    expect(leversOf("oasis-with-others")).toEqual(expect.arrayContaining(["battery_chain", "edge_services"]));
  });

  it("say who supports them, what they promise and risk, in both languages and with a source", () => {
    for (const { id, supporters, promises, risks, source } of jinchangStorylines) {
      if (id !== "carry-on") expect(supporters.length).toBeGreaterThan(2);
      for (const { en, zh } of [...supporters, ...promises, ...risks]) {
        expect(en).not.toMatch(/\p{Script=Han}/u);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
      expect(promises.length * risks.length).toBeGreaterThan(0);
      expect(source).not.toBe("");
    }
  });
});
