import { defineConfig } from "@playwright/test";
import config from "./playwright.config.ts";

/** Draws the README's pictures anew: `pnpm --filter @tamarisk/e2e screenshots`. */
export default defineConfig({ ...config, testDir: "screenshots", workers: 1, reporter: "list" });
