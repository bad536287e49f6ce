// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useWhileShown } from "./use-while-shown.ts";

it("acts while it is shown, and no longer once it is gone", () => {
  const act = vi.fn();
  const { result, unmount } = renderHook(() => useWhileShown(act), { reactStrictMode: true });
  result.current();
  expect(act).toHaveBeenCalledTimes(1);
  unmount();
  result.current();
  expect(act).toHaveBeenCalledTimes(1);
});
