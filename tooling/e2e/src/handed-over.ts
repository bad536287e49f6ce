import type { Page } from "@playwright/test";

/**
 * The same page, whose `goto` and `reload` return only once React has taken over what the server drew.
 * A click before that moment reaches no handler, and a test that clicks so early fails on a slow machine only.
 *
 * @example
 * await handedOver(page).goto("/en");
 */
export function handedOver(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...to) => {
    const response = await goto(...to);
    await page.waitForFunction(everyControlHasItsHandlers);
    return response;
  };
  page.reload = async (...how) => {
    const response = await reload(...how);
    await page.waitForFunction(everyControlHasItsHandlers);
    return response;
  };
  return page;
}

function everyControlHasItsHandlers(): boolean {
  const controls = [...document.querySelectorAll("body button, body input, body select, body textarea")];
  return controls.every((control) => Object.keys(control).some((key) => key.startsWith("__reactProps$")));
}
