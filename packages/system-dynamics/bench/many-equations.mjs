/** A model of so many equations: a tenth are stocks, the others auxiliaries that use ones before them. */
export function manyEquations(count) {
  const stockCount = count / 10;
  const input = 0;
  const stock = (index) => 1 + index;
  const auxiliary = (index) => 1 + stockCount + index;
  const load = (slot) => ({ kind: "load", place: { base: slot, offsets: [] } });
  const number = (value) => ({ kind: "number", value });
  const binary = (operator, x, y) => ({ kind: "binary", operator, x, y });
  const assign = (slot, value) => ({ kind: "assign", loops: [], target: { base: slot, offsets: [] }, value });
  const auxiliaryCount = count - stockCount;
  const value = (index) => {
    const before = index === 0 ? load(input) : load(auxiliary(Math.floor(index * 0.7)));
    const level = load(stock(index % stockCount));
    switch (index % 8) {
      case 0:
        return { kind: "unary", operator: "exp", x: binary("*", number(-0.001), binary("max", level, before)) };
      case 1:
        return { kind: "lookup", table: { base: 0, offsets: [] }, x: binary("/", level, number(100)) };
      case 2:
        return {
          kind: "select",
          condition: binary(">", level, number(50)),
          // biome-ignore lint/suspicious/noThenProperty: a node of a program, never awaited
          then: before,
          otherwise: binary("-", level, before),
        };
      case 3:
        return binary("min", binary("+", before, level), number(1000));
      default:
        return binary(
          "/",
          binary("*", before, binary("+", number(1 + index / 1000), level)),
          binary("+", number(100), level),
        );
    }
  };
  return {
    name: `${count} equations`,
    time: {
      start: 0,
      stop: 100,
      step: 1,
      stepCount: 100,
      stepsPerSave: 1,
      saveTimes: Array.from({ length: 101 }, (_, k) => k),
      method: "euler",
    },
    slotCount: 1 + count + stockCount,
    variables: [{ name: "stock", slot: stock(0), elements: [""], role: "stock", saved: true }],
    inputs: [{ name: "input", slot: input }],
    tables: [{ x: [0, 0.5, 1, 2, 5], y: [0, 0.6, 1, 1.5, 2], kind: "continuous" }],
    constants: [],
    start: Array.from({ length: stockCount }, (_, index) => assign(stock(index), number(10 + index))),
    step: [
      ...Array.from({ length: auxiliaryCount }, (_, index) => assign(auxiliary(index), value(index))),
      ...Array.from({ length: stockCount }, (_, index) =>
        assign(
          auxiliary(auxiliaryCount + index),
          binary(
            "-",
            binary("*", number(0.01), load(auxiliary(auxiliaryCount - 1 - index))),
            binary("*", number(0.01), load(stock(index))),
          ),
        ),
      ),
    ],
    stocks: [{ slot: stock(0), net: auxiliary(auxiliaryCount), count: stockCount }],
    held: [],
    histories: [],
    siteCount: 0,
  };
}
