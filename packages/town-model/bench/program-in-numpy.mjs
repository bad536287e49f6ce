import { placesOf, refuse, slotsOf } from "./program-walk.mjs";

/**
 * A program in Python with NumPy, one future at a time, as one would write it by hand: numbers by themselves are Python's own,
 * rows of numbers are NumPy's, and an equation over a dimension is one expression over its row.
 */
export function programInNumPy(program, outputSlots) {
  const rows = slotsInRows(program);
  const writer = { program, rows, views: new Map() };
  const start = program.start.map((statement) => written(writer, statement));
  const step = program.step.map((statement) => written(writer, statement));
  const slot = (number) => (rows.has(number) ? `v[${number}]` : `s${number}`);
  const single = new Map(program.constants.map(({ slot: number, value }) => [number, value]));
  const names = Array.from({ length: program.slotCount }, (_, number) => number).filter((number) => !rows.has(number));
  const stocks = program.stocks.flatMap(({ slot: from, net, count }) =>
    rows.has(from)
      ? [
          `v[${from}:${from + count}] += ${program.time.step} * ${rows.has(net) ? `v[${net}:${net + count}]` : `s${net}`}`,
        ]
      : Array.from({ length: count }, (_, e) => `${slot(from + e)} += ${program.time.step} * ${slot(net + e)}`),
  );
  const held = program.held.flatMap(({ slot: to, from, count }, place) => {
    const each = Array.from({ length: count }, (_, e) => [to + e, from + e]);
    return each.map(([left, right], e) => ({
      keep: `h${place}_${e} = ${slot(right)}`,
      put: `${slot(left)} = h${place}_${e}`,
    }));
  });
  const { time } = program;
  return `import math, sys, time as clock
import numpy as np
given = np.fromfile(sys.argv[1]).reshape(${program.inputs.length}, -1)
futures = int(sys.argv[2])
first = np.zeros(${program.slotCount})
${program.constants
  .filter(({ slot: number }) => rows.has(number))
  .map(({ slot: number, value }) => `first[${number}] = ${pythonNumber(value)}`)
  .join("\n")}
v = np.zeros(${program.slotCount})
def view(base, shape, strides):
    return np.lib.stride_tricks.as_strided(v[base:], shape, [8 * stride for stride in strides])
${[...writer.views].map(([text, name]) => `${name} = ${text}`).join("\n")}
def looked_up(x, y, at):
    return float(np.interp(at, x, y))
tables = [${program.tables.map(({ x, y }) => `(${JSON.stringify(x)}, ${JSON.stringify(y)})`)}]
out = np.zeros((futures, ${outputSlots.length}, ${time.stepCount + 1}))
def run(future):
    v[:] = first
    ${names.map((number) => `s${number} = ${pythonNumber(single.get(number) ?? 0)}`).join("; ")}
    ${program.inputs.map(({ slot: number }, place) => `${slot(number)} = given[${place}, future].item()`).join("; ")}
    time = ${time.start}
    ${start.join("\n    ")}
    for k in range(${time.stepCount + 1}):
        time = ${time.start} + k * ${time.step}
        ${step.join("\n        ")}
        out[future, :, k] = (${outputSlots.map(slot).join(", ")},)
        if k == ${time.stepCount}: break
        ${held.map(({ keep }) => keep).join("; ") || "pass"}
        ${stocks.join("\n        ")}
        ${held.map(({ put }) => put).join("; ") || "pass"}
np.seterr(all="ignore")
begin = clock.process_time()
for future in range(futures): run(future)
print((clock.process_time() - begin) * 1000)
out.tofile(sys.argv[3])
`;
}

const pythonNumber = (value) =>
  Number.isFinite(value) ? String(value) : Number.isNaN(value) ? "math.nan" : value > 0 ? "math.inf" : "-math.inf";

/** Slots that an equation over a dimension reads or writes, and rows of stocks. */
function slotsInRows(program) {
  const rows = new Set();
  for (const statement of [...program.start, ...program.step]) {
    if (statement.kind !== "assign") refuse("vector functions");
    const places = [{ place: statement.target, turns: statement.loops }, ...placesOf(statement.value, statement.loops)];
    for (const { place, turns, span } of places) {
      if (place.offsets.length > 0) for (const slot of slotsOf(place, turns)) rows.add(slot);
      if (span) {
        for (const slot of slotsOf(place, turns)) for (let i = 0; i < span.count; i++) rows.add(slot + i * span.stride);
      }
    }
  }
  for (const { slot, net, count } of program.stocks) {
    const parts = Array.from({ length: count }, (_, e) => [slot + e, net + e]).flat();
    if (count > 1 && parts.some((part) => rows.has(part))) for (const part of parts) rows.add(part);
  }
  return rows;
}

function written(writer, { loops, target, value }) {
  const turns = [...loops];
  const text = writtenNode(writer, value, turns);
  if (loops.length === 0)
    return `${writer.rows.has(target.base) ? `v[${target.base}]` : `s${target.base}`} = ${text.text}`;
  const into = place(writer, target, turns);
  // A row picked by a list of places would be a copy, into which nothing must be written.
  return `${into.startsWith("v[") ? into : `${into}[...]`} = ${text.text}`;
}

/** A place as a view over the loops' axes; one that does not move along a loop is one wide there. */
function place(writer, { base, offsets }, turns) {
  if (offsets.length === 0) return writer.rows.has(base) ? `v[${base}].item()` : `s${base}`;
  const isPlain = offsets.every(({ kind }) => kind === "stride");
  const axes = turns.map((count, loop) => {
    const moving = offsets.filter((offset) => offset.loop === loop);
    return { count: moving.length > 0 ? count : 1, moving };
  });
  const shape = `(${axes.map(({ count }) => `${count},`).join("")})`;
  const text = isPlain
    ? `view(${base}, ${shape}, (${axes.map(({ moving }) => `${moving.reduce((sum, { stride }) => sum + stride, 0)},`).join("")}))`
    : indices(base, axes);
  const name = writer.views.get(text) ?? `${isPlain ? "w" : "x"}${writer.views.size}`;
  writer.views.set(text, name);
  return isPlain ? name : `v[${name}]`;
}

function indices(base, axes) {
  const parts = axes.flatMap(({ count, moving }, axis) =>
    moving.map(({ kind, stride, by }) => {
      const values = kind === "stride" ? `np.arange(${count}) * ${stride}` : `np.array([${by}])`;
      const shape = axes.map((_, other) => (other === axis ? count : 1));
      return `(${values}).reshape(${shape})`;
    }),
  );
  return [base, ...parts].join(" + ");
}

const array = (text) => ({ text, isArray: true });
const single = (text) => ({ text, isArray: false });

function writtenNode(writer, node, turns) {
  const write = (part) => writtenNode(writer, part, turns);
  switch (node.kind) {
    case "number":
      return single(pythonNumber(node.value));
    case "time":
      return single("time");
    case "turn":
      return array(
        `np.arange(1.0, ${turns[node.loop] + 1}).reshape(${turns.map((count, loop) => (loop === node.loop ? count : 1)).join(", ")})`,
      );
    case "load":
      return { text: place(writer, node.place, turns), isArray: node.place.offsets.length > 0 };
    case "load-at":
      return writtenLoadAt(writer, node, turns, write(node.index));
    case "unary":
      return writtenUnary(node.operator, write(node.x));
    case "binary":
      return writtenBinary(node.operator, write(node.x), write(node.y));
    case "select": {
      const [condition, yes, no] = [write(node.condition), write(node.then), write(node.otherwise)];
      if (!condition.isArray && !yes.isArray && !no.isArray)
        return single(`((${yes.text}) if (${condition.text}) != 0 else (${no.text}))`);
      return array(`np.where((${condition.text}) != 0, ${yes.text}, ${no.text})`);
    }
    case "lookup":
      return single(`looked_up(*tables[${node.table.base}], ${write(node.x).text})`);
    case "random":
      return single("0.5");
    case "reduce":
      return writtenReduce(writer, node, turns);
    default:
      return refuse(`a ${node.kind} node`);
  }
}

function writtenLoadAt(writer, { place: at, stride }, turns, index) {
  if (index.isArray) refuse("an index that moves with a dimension");
  if (at.offsets.length === 0) return single(`v[${at.base} + int(${index.text}) * ${stride}].item()`);
  const axes = turns.map((turnCount, loop) => {
    const moving = at.offsets.filter((offset) => offset.loop === loop);
    return { count: moving.length > 0 ? turnCount : 1, moving };
  });
  const text = indices(at.base, axes);
  const name = writer.views.get(text) ?? `x${writer.views.size}`;
  writer.views.set(text, name);
  return array(`v[${name} + int(${index.text}) * ${stride}]`);
}

function writtenReduce(writer, { operator, loops, body }, turns) {
  const inner = writtenNode(writer, body, [...turns, ...loops]);
  const axes = loops.map((_, place) => turns.length + place);
  const name = { sum: "sum", product: "prod", min: "min", max: "max" }[operator];
  const moving = new Set(
    [...placesOf(body, [...turns, ...loops])].flatMap(({ place: { offsets } }) => offsets.map(({ loop }) => loop)),
  );
  if (axes.some((axis) => !moving.has(axis))) refuse("a sum over a dimension that its body does not have");
  const text = `(${inner.text}).${name}(axis=(${axes.map((axis) => `${axis},`).join("")}))`;
  return turns.length === 0 ? single(`${text}.item()`) : array(text);
}

function writtenUnary(operator, { text, isArray }) {
  const of = (name) => ({ text: `${isArray ? "np" : "math"}.${name}(${text})`, isArray });
  switch (operator) {
    case "negate":
      return { text: `(-(${text}))`, isArray };
    case "not":
      return { text: isArray ? `((${text}) == 0).astype(float)` : `(1.0 if (${text}) == 0 else 0.0)`, isArray };
    case "abs":
      return { text: `abs(${text})`, isArray };
    case "ln":
      return of("log");
    case "ceiling":
      return of("ceil");
    case "truncate":
      return of("trunc");
    case "normal-quantile":
      return single("0.0");
    case "exp":
    case "sqrt":
    case "sin":
    case "cos":
    case "tan":
    case "sinh":
    case "cosh":
    case "tanh":
    case "floor":
      return of(operator);
    default:
      return refuse(operator);
  }
}

const COMPARISONS = { "=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };

function writtenBinary(operator, x, y) {
  const isArray = x.isArray || y.isArray;
  const truth = (text) => ({ text: isArray ? `(${text}).astype(float)` : `(1.0 if ${text} else 0.0)`, isArray });
  if (operator in COMPARISONS) return truth(`(${x.text}) ${COMPARISONS[operator]} (${y.text})`);
  switch (operator) {
    case "power":
      return { text: `((${x.text}) ** (${y.text}))`, isArray };
    case "min":
      return { text: isArray ? `np.minimum(${x.text}, ${y.text})` : `min(${x.text}, ${y.text})`, isArray };
    case "max":
      return { text: isArray ? `np.maximum(${x.text}, ${y.text})` : `max(${x.text}, ${y.text})`, isArray };
    case "and":
      return truth(isArray ? `((${x.text}) != 0) & ((${y.text}) != 0)` : `(${x.text}) != 0 and (${y.text}) != 0`);
    case "or":
      return truth(isArray ? `((${x.text}) != 0) | ((${y.text}) != 0)` : `(${x.text}) != 0 or (${y.text}) != 0`);
    case "+":
    case "-":
    case "*":
    case "/":
      return { text: `((${x.text}) ${operator} (${y.text}))`, isArray };
    default:
      return refuse(operator);
  }
}
