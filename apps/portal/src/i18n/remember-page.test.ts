import { beforeEach, expect, it, vi } from "vitest";
import { noteDeparture, rememberPage } from "./remember-page.ts";

const location = { pathname: "" };

beforeEach(() => {
  location.pathname = "/en/futures";
  vi.stubGlobal("window", { location });
});

it("says that the reader is here until another page is asked for, though that page has not come", () => {
  const isStillHere = rememberPage();
  expect(isStillHere()).toBe(true);
  noteDeparture();
  expect(isStillHere()).toBe(false);
  expect(rememberPage()()).toBe(true);
});

it("notices the back button, which asks nobody", () => {
  const isStillHere = rememberPage();
  location.pathname = "/en/plan";
  expect(isStillHere()).toBe(false);
});
