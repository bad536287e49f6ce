import { statementsInLoops } from "./program-in-loops.mjs";

const names = [
  "exp",
  "log",
  "pow",
  "sqrt",
  "sin",
  "cos",
  "tan",
  "sinh",
  "cosh",
  "tanh",
  "floor",
  "ceil",
  "trunc",
  "abs",
];

const STATEMENTS_A_FUNCTION = 20;

/**
 * A program in plain JavaScript, one future at a time.
 *
 * @returns A promise of a function that runs one future: inputs in the program's order, where to write, and from where on; the wanted
 *   slots follow each other, year by year.
 */
export async function programInJavaScript(program, outputSlots) {
  const words = {
    int: "let",
    number: "let",
    lanes: 1,
    call: Object.fromEntries(names.map((name) => [name, `Math.${name}`])),
    min: "Math.min",
    max: "Math.max",
    whole: (index) => `Math.trunc(${index})`,
    time: "time",
    infinite: (value) => (value > 0 ? "Infinity" : "-Infinity"),
  };
  const functionOf = async (statements) => {
    const { lines, tables } = statementsInLoops(program, statements, words);
    const consts = tables.map(({ name, by }) => `const ${name} = [${by}];`).join("\n");
    const lookups = program.tables
      .map((_, place) => `const lookup${place} = (at) => between(${place}, at);`)
      .join("\n");
    // One function for all statements would be too long for the compiler of the JavaScript engine to optimise.
    const blocks = Array.from({ length: Math.ceil(lines.length / STATEMENTS_A_FUNCTION) }, (_, block) =>
      lines.slice(block * STATEMENTS_A_FUNCTION, (block + 1) * STATEMENTS_A_FUNCTION).join("\n"),
    );
    const functions = blocks.map((block, place) => `const part${place} = (time) => {\n${block}\n};`).join("\n");
    const calls = blocks.map((_, place) => `part${place}(time);`).join(" ");
    const text = `export default (v, between) => {\n${consts}\n${lookups}\n${functions}\nreturn (time) => { ${calls} };\n};`;
    return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).default;
  };
  const v = new Float64Array(program.slotCount);
  const between = (place, at) => lookedUp(program.tables[place], at);
  const start = (await functionOf(program.start))(v, between);
  const step = (await functionOf(program.step))(v, between);
  const first = new Float64Array(program.slotCount);
  for (const { slot, value } of program.constants) first[slot] = value;
  const { time, stocks, held, inputs } = program;
  const years = time.stepCount + 1;
  return (given, into, from) => {
    v.set(first);
    for (const [place, { slot }] of inputs.entries()) v[slot] = given[place];
    start(time.start);
    for (let k = 0; ; k++) {
      step(time.start + k * time.step);
      for (const [place, slot] of outputSlots.entries()) into[from + place * years + k] = v[slot];
      if (k === time.stepCount) return;
      const carried = held.map((part) => v.slice(part.from, part.from + part.count));
      for (const { slot, net, count } of stocks) {
        for (let element = 0; element < count; element++) v[slot + element] += time.step * v[net + element];
      }
      for (const [place, { slot }] of held.entries()) v.set(carried[place], slot);
    }
  };
}

function lookedUp({ x, y }, at) {
  if (at <= x[0]) return y[0];
  const place = x.findIndex((point) => at <= point);
  if (place < 0) return y.at(-1);
  return y[place - 1] + ((y[place] - y[place - 1]) * (at - x[place - 1])) / (x[place] - x[place - 1]);
}
