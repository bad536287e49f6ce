import { refuse, slotText } from "./program-walk.mjs";

/**
 * A program written out as loops over one array of numbers, in the words of C or of JavaScript: the same equations, run one
 * after another, without anything the kernel does for speed. Noise is left out: random numbers are at their middle.
 *
 * @param words - `int`, `number`: how variables are declared; `call`: what comes before a function of maths; `lanes`: how
 *   many futures lie side by side, 1 for one; `min`, `max`: their names.
 */
export function statementsInLoops(program, statements, words) {
  const tables = new Map();
  const tableOf = (by) => {
    const key = by.join(",");
    if (!tables.has(key)) tables.set(key, `t${tables.size}`);
    return tables.get(key);
  };
  const lines = statements.map((statement) => writtenStatement(program, statement, words, tableOf));
  return { lines, tables: [...tables].map(([by, name]) => ({ name, by })) };
}

function writtenStatement(program, statement, words, tableOf) {
  if (statement.kind !== "assign") refuse("vector functions");
  const writer = { program, words, tableOf, count: 0 };
  const loops = statement.loops;
  const { before, text } = writtenNode(writer, statement.value, loops);
  const target = at(writer, statement.target);
  const heads = loops
    .map((turns, loop) => `for (${words.int} i${loop} = 0; i${loop} < ${turns}; i${loop}++)`)
    .join(" ");
  return `${heads} { ${before.join(" ")} ${inLanes(words, `${target} = ${text};`)} }`;
}

const inLanes = (words, text) => (words.lanes === 1 ? text : `for (int l = 0; l < ${words.lanes}; l++) { ${text} }`);

function at({ words, tableOf }, place) {
  const slot = slotText(place, tableOf);
  return words.lanes === 1 ? `v[${slot}]` : `v[(${slot}) * ${words.lanes} + l]`;
}

/** A node as an expression, with the sums that must be worked out before it. */
function writtenNode(writer, node, loops) {
  const before = [];
  const { words } = writer;
  const write = (part) => {
    switch (part.kind) {
      case "number":
        return Number.isInteger(part.value)
          ? `${part.value}.0`
          : Number.isFinite(part.value)
            ? String(part.value)
            : words.infinite(part.value);
      case "time":
        return words.time;
      case "load":
        return at(writer, part.place);
      case "turn":
        return `(i${part.loop} + 1.0)`;
      case "load-at":
        return writtenLoadAt(writer, part, write(part.index));
      case "unary":
        return writtenUnary(words, part.operator, write(part.x));
      case "binary":
        return writtenBinary(words, part.operator, write(part.x), write(part.y));
      case "select":
        return `((${write(part.condition)}) != 0 ? (${write(part.then)}) : (${write(part.otherwise)}))`;
      case "lookup":
        return writtenLookup(writer, part, write(part.x));
      case "random":
        return "0.5";
      case "reduce":
        return writtenReduce(writer, part, loops, before);
      default:
        return refuse(`a ${part.kind} node`);
    }
  };
  return { before, text: write(node) };
}

function writtenLoadAt(writer, { place, count, stride }, index) {
  const { words, tableOf } = writer;
  const slot = `${slotText(place, tableOf)} + ${words.whole(index)} * ${stride}`;
  const value = words.lanes === 1 ? `v[${slot}]` : `v[(${slot}) * ${words.lanes} + l]`;
  return `((${index}) >= 0 && (${index}) < ${count} ? ${value} : 0.0)`;
}

function writtenReduce(writer, { operator, loops: own, body }, loops, before) {
  const { words } = writer;
  const name = `r${writer.count++}`;
  const start = { sum: "0.0", product: "1.0", min: words.infinite(Infinity), max: words.infinite(-Infinity) }[operator];
  const inner = writtenNode(writer, body, [...loops, ...own]);
  const held = words.lanes === 1 ? name : `${name}[l]`;
  const next = {
    sum: `${held} + (${inner.text})`,
    product: `${held} * (${inner.text})`,
    min: `${words.min}(${held}, ${inner.text})`,
    max: `${words.max}(${held}, ${inner.text})`,
  }[operator];
  const heads = own
    .map((turns, place) => ({ turns, loop: loops.length + place }))
    .map(({ turns, loop }) => `for (${words.int} i${loop} = 0; i${loop} < ${turns}; i${loop}++)`)
    .join(" ");
  before.push(
    words.lanes === 1
      ? `${words.number} ${name} = ${start};`
      : `double ${name}[${words.lanes}]; ${inLanes(words, `${held} = ${start};`)}`,
    `${heads} { ${inner.before.join(" ")} ${inLanes(words, `${held} = ${next};`)} }`,
  );
  return held;
}

function writtenUnary({ call }, operator, x) {
  switch (operator) {
    case "negate":
      return `(-(${x}))`;
    case "not":
      return `((${x}) == 0 ? 1.0 : 0.0)`;
    case "abs":
      return `${call.abs}(${x})`;
    case "ln":
      return `${call.log}(${x})`;
    case "normal-quantile":
      return "0.0";
    case "ceiling":
      return `${call.ceil}(${x})`;
    case "truncate":
      return `${call.trunc}(${x})`;
    case "exp":
    case "sqrt":
    case "sin":
    case "cos":
    case "tan":
    case "sinh":
    case "cosh":
    case "tanh":
    case "floor":
      return `${call[operator]}(${x})`;
    default:
      return refuse(operator);
  }
}

function writtenBinary({ call, min, max }, operator, x, y) {
  switch (operator) {
    case "power":
      return `${call.pow}(${x}, ${y})`;
    case "min":
      return `${min}(${x}, ${y})`;
    case "max":
      return `${max}(${x}, ${y})`;
    case "=":
      return `((${x}) == (${y}) ? 1.0 : 0.0)`;
    case "<>":
      return `((${x}) != (${y}) ? 1.0 : 0.0)`;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `((${x}) ${operator} (${y}) ? 1.0 : 0.0)`;
    case "and":
      return `((${x}) != 0 && (${y}) != 0 ? 1.0 : 0.0)`;
    case "or":
      return `((${x}) != 0 || (${y}) != 0 ? 1.0 : 0.0)`;
    case "+":
    case "-":
    case "*":
    case "/":
      return `((${x}) ${operator} (${y}))`;
    default:
      return refuse(operator);
  }
}

function writtenLookup({ program }, { table, as }, x) {
  if (as || table.offsets.length > 0 || program.tables[table.base].kind !== "continuous") refuse("this kind of lookup");
  return `lookup${table.base}(${x})`;
}
