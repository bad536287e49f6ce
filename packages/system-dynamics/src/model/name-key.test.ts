import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey } from "./name-key.ts";

describe("nameKey", () => {
  it("does not tell case, blanks, underscores, line breaks and quotes apart", () => {
    const spellings = [
      "Birth Rate",
      "birth_rate",
      '"birth  rate"',
      "BIRTH\\nRATE",
      " birth\u00a0rate ",
      "birth\n\t_rate",
    ];
    for (const spelling of spellings) expect(nameKey(spelling)).toBe("birth rate");
    expect(nameKey("Größe · Ölpreis")).toBe("größe · ölpreis");
    expect(nameKey('"')).toBe('"');
  });

  it("is its own key, and the same for regular and irregular spellings of the same words", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.·é]{1,6}$/);
    const gap = fc.constantFrom(" ", "_", "  ", "\\n", "\u00a0", "_ ");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), gap, (words, between) => {
        const key = nameKey(words.join(between));
        expect(key).toBe(nameKey(words.join(" ")));
        expect(nameKey(key)).toBe(key);
      }),
    );
  });
});
