import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeAddress, replaceSearch } from "./change-address.ts";

const replaceState = vi.fn();

beforeEach(() => {
  vi.stubGlobal("window", {
    location: { pathname: "/en/futures", search: "?set=a~1&run=2" },
    history: { replaceState },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  replaceState.mockClear();
});

test("parts are set and taken away, and the others stay", () => {
  changeAddress({ run: null, theme: "water" });
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, "", "?set=a%7E1&theme=water");
});

test("an empty query leaves the bare path", () => {
  changeAddress({ set: null, run: null });
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, "", "/en/futures");
});

test("what the address says already is not written again, however it is spelt", () => {
  changeAddress({ set: "a~1", theme: null });
  replaceSearch(new URLSearchParams("set=a%7E1&run=2"));
  expect(replaceState).not.toHaveBeenCalled();
});
