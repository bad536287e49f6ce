import path from "node:path";
import unit from "@tamarisk/vitest/node";

/** Tests that replace a module keep their modules to themselves. */
const replacing = [
  "src/features/assumptions/use-assumption-edits.test.tsx",
  "src/features/plan/use-plan-editor.test.tsx",
  "src/features/schedule/use-schedule-settings.test.tsx",
  "src/features/tasks/use-saved-task-edits.test.tsx",
  "src/features/territory/use-layers.test.tsx",
];

const { include, exclude, isolate, ...shared } = unit.test!;
const alias = { "@": path.join(import.meta.dirname, "src") };

export default {
  test: {
    ...shared,
    projects: [
      {
        resolve: { alias },
        test: { ...shared, name: "sharing", include, exclude: [...exclude!, ...replacing], isolate },
      },
      { resolve: { alias }, test: { ...shared, name: "replacing", include: replacing } },
    ],
  },
};
