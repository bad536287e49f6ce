import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserId } from "../organisation/user.ts";
import type { DecisionRecord, DecisionVoice } from "./decision-record.ts";
import { decisionState, isConfirmedAlone, type Speaker, voiceRefusal } from "./decision-state.ts";

const lin = UserId.parse("0195f3d4-0000-7000-8000-000000000001");
const zhao = UserId.parse("0195f3d4-0000-7000-8000-000000000002");
const voice = (stance: DecisionVoice["stance"], id = zhao) =>
  ({ stance, text: null, by: { id, name: "" }, at: new Date(0) }) as DecisionVoice;
const decided = (...voices: DecisionVoice[]) =>
  ({ decision: "trigger", decidedBy: lin, voices }) satisfies Pick<DecisionRecord, "decision" | "decidedBy" | "voices">;
const refusal = (record: ReturnType<typeof decided>, part: Partial<Speaker>) =>
  voiceRefusal(record, {
    userId: zhao,
    stance: "confirm",
    hasText: false,
    mayConfirm: true,
    othersCanConfirm: true,
    ...part,
  });

describe("decisionState", () => {
  it("counts from the second person on, and dissent settles nothing [DECIDE1]", () => {
    expect(decisionState(decided())).toBe("proposed");
    expect(decisionState(decided(voice("dissent")))).toBe("proposed");
    expect(decisionState(decided(voice("dissent"), voice("confirm")))).toBe("in-force");
    expect(decisionState(decided(voice("withdraw", lin)))).toBe("withdrawn");
  });

  it("lets the first settling word stand [DECIDE1]", () => {
    const stance = fc.constantFrom<DecisionVoice["stance"]>("confirm", "dissent", "withdraw");
    fc.assert(
      fc.property(fc.array(stance), fc.array(stance), (before, after) => {
        const early = decisionState(decided(...before.map((each) => voice(each))));
        const late = decisionState(decided(...[...before, ...after].map((each) => voice(each))));
        if (early !== "proposed") expect(late).toBe(early);
      }),
    );
  });

  it("needs nobody for what was only learned", () => {
    expect(decisionState({ ...decided(), decision: "learned" })).toBe("in-force");
  });
});

describe("voiceRefusal", () => {
  it("asks for a second person, or for a reason where there is none [DECIDE2]", () => {
    expect(refusal(decided(), {})).toBeNull();
    expect(refusal(decided(), { userId: lin })).toBe("own-decision");
    expect(refusal(decided(), { userId: lin, othersCanConfirm: false })).toBe("reason-needed");
    expect(refusal(decided(), { userId: lin, othersCanConfirm: false, hasText: true })).toBeNull();
  });

  it("does not let whoever dissented confirm, nor the author because of that [DECIDE8]", () => {
    const dissented = decided(voice("dissent"));
    expect(refusal(dissented, {})).toBe("dissented");
    expect(refusal(dissented, { userId: lin })).toBe("own-decision");
    expect(refusal(decided(voice("dissent", lin)), {})).toBeNull();
    const alone = { userId: lin, othersCanConfirm: false, hasText: true };
    expect(refusal(decided(voice("dissent", lin)), alone)).toBe("dissented");
  });

  it("lets the author withdraw, others who could confirm with a reason, and nobody once it is settled [DECIDE3]", () => {
    expect(refusal(decided(), { stance: "withdraw", mayConfirm: false, hasText: true })).toBe("only-author");
    expect(refusal(decided(), { stance: "withdraw" })).toBe("reason-needed");
    expect(refusal(decided(), { stance: "withdraw", hasText: true })).toBeNull();
    expect(refusal(decided(), { stance: "withdraw", userId: lin })).toBeNull();
    expect(refusal(decided(voice("confirm")), { stance: "withdraw", userId: lin })).toBe("settled");
    expect(refusal(decided(voice("withdraw", lin)), {})).toBe("settled");
  });

  it("always takes a dissent, with a reason [DECIDE4]", () => {
    expect(refusal(decided(), { stance: "dissent" })).toBe("reason-needed");
    expect(refusal(decided(voice("confirm")), { stance: "dissent", hasText: true })).toBeNull();
  });
});

describe("isConfirmedAlone", () => {
  it("is true only when one person did both", () => {
    expect(isConfirmedAlone(decided(voice("confirm", lin)))).toBe(true);
    expect(isConfirmedAlone(decided(voice("confirm")))).toBe(false);
    expect(isConfirmedAlone(decided())).toBe(false);
  });
});
