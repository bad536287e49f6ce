import { fileURLToPath } from "node:url";
import shared from "@tamarisk/vitest/node";
import { mergeConfig } from "vitest/config";

export default mergeConfig(shared, {
  test: {
    include: ["test/**/*.test.tsx"],
    setupFiles: [fileURLToPath(new URL("./test/clean-up.ts", import.meta.url))],
  },
});
