import type { Page } from "@playwright/test";
import { expect } from "./test.ts";
import { words } from "./words.ts";

const { data } = words("en");

/**
 * Types a value into the entry form of the Data page and ends once the server has it: the grid draws it before.
 *
 * @example
 * await enterValue(page, 2025, "0.45");
 */
export async function enterValue(page: Page, year: number, value: string): Promise<void> {
  await page.getByRole("textbox", { name: data("form.value") }).fill(value);
  await page.getByRole("textbox", { name: data("form.source") }).fill("Jinchang Forestry Bureau");
  const saved = page.waitForResponse((response) => response.url().includes("observation.save"));
  await page.getByRole("button", { name: data("form.save") }).click();
  expect((await saved).ok()).toBe(true);
  await expect(page.getByRole("gridcell", { name: new RegExp(`, ${year}: ${value}[ ,]`) })).toBeVisible();
}
