import shared from "@tamarisk/vitest/node";
import { mergeConfig } from "vitest/config";

export default mergeConfig(shared, {
  test: { include: ["test/**/*.test.tsx"] },
});
