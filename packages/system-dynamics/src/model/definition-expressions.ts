import type { Expression } from "./expression.ts";
import type { Definition } from "./model.ts";

/** The equations in a definition, as they stand. */
export function definitionExpressions(definition: Definition): readonly Expression[] {
  switch (definition.kind) {
    case "value":
      return [definition.value, ...(definition.initial ? [definition.initial] : [])];
    case "integral":
      return [definition.net, definition.initial];
    case "stock":
      return [definition.initial];
    case "lookup":
      return definition.input ? [definition.input] : [];
    case "numbers":
    case "data":
      return [];
  }
}
