/** In these builtins a reference without subscripts, or with `*`, stands for the whole array; in `min` and `max` too, alone. */
export const wholeArrayBuiltins: ReadonlySet<string> = new Set([
  "sum",
  "product",
  "smallest",
  "largest",
  "mean",
  "standard_deviation",
  "size",
  "rank",
  "vector_select",
]);
