import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

const mostTabs = 80;

/** Press Tab until the focus is on something, as a reader without a pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, `the Tab key reaches it within ${mostTabs} presses`).toBeFocused();
}
