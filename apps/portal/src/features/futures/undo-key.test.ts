import { describe, expect, it } from "vitest";
import { undoKey } from "./undo-key.ts";

describe("undoKey", () => {
  it("knows what both kinds of keyboard say", () => {
    const keys = { key: "z", ctrlKey: false, metaKey: false, shiftKey: false };
    expect(undoKey({ ...keys, ctrlKey: true })).toBe("undo");
    expect(undoKey({ ...keys, metaKey: true })).toBe("undo");
    expect(undoKey({ ...keys, key: "Z", metaKey: true, shiftKey: true })).toBe("redo");
    expect(undoKey({ ...keys, key: "y", ctrlKey: true })).toBe("redo");
    expect(undoKey(keys)).toBeNull();
    expect(undoKey({ ...keys, key: "a", ctrlKey: true })).toBeNull();
  });
});
