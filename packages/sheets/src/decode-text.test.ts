import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark, and UTF-16", () => {
    expect(decodeText(new TextEncoder().encode("人口 = 3"))).toBe("人口 = 3");
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xba, 0x4e))).toBe("人");
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x4e, 0xba))).toBe("人");
  });

  it("reads what Chinese Windows saves: 人口 is C8 CB BF DA", () => {
    expect(decodeText(Uint8Array.of(0xc8, 0xcb, 0xbf, 0xda, 0x3d, 0x33))).toBe("人口=3");
  });

  it("reads what Western Windows saves, even where two bytes would make a Chinese character", () => {
    expect(decodeText(latin("ann\u00e9e = caf\u00e9"))).toBe("année = café");
  });

  it("takes an XML file at its word, and refuses one that breaks it", () => {
    const start = latin('<?xml version="1.0" encoding="gb2312"?><a>');
    expect(decodeText(Uint8Array.of(...start, 0xc8, 0xcb))).toMatch(/人$/u);
    expect(() => decodeText(latin('<?xml version="1.0" encoding="utf-8"?>caf\u00e9'))).toThrow("says utf-8");
    expect(() => decodeText(latin('<?xml version="1.0" encoding="klingon"?>'))).toThrow('"klingon"');
  });

  it("refuses bytes that are not text", () => {
    expect(() => decodeText(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0))).toThrow("not text");
  });
});
