export const procedureGenerator = { description: "x", prompts: [], actions: [] };
