import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesHash, canonicalJson, contentHash } from "./content-hash.ts";

describe("contentHash", () => {
  it("writes the example of RFC 8785, section 3.2, as printed there", () => {
    const example = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("is SHA-256: the digest of 'abc' in FIPS 180-4", () => {
    expect(bytesHash(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("does not see the order of keys, nor a key without a value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
        const forwards = Object.fromEntries(entries);
        expect(contentHash(Object.fromEntries(entries.toReversed()))).toBe(contentHash(forwards));
      }),
    );
    expect(contentHash({ seed: 7, note: undefined })).toBe(contentHash({ seed: 7 }));
  });

  it("writes what JSON reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("sees the order of a list and the difference between null and nothing", () => {
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
    expect(contentHash({ seed: null })).not.toBe(contentHash({}));
  });

  it("refuses what JSON would quietly change, and says where it stands", () => {
    expect(() => contentHash({ policies: [{ intensity: Number.NaN }] })).toThrow(
      "the value.policies[0].intensity cannot be hashed: found NaN",
    );
    expect(() => contentHash({ at: new Date(0) })).toThrow("the value.at cannot be hashed");
    expect(() => contentHash([undefined])).toThrow("the value[0] cannot be hashed: found undefined");
  });
});
