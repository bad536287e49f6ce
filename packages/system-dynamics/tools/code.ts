/** An expression of TypeScript. The same expression is one and the same object, so that one used twice gets a name. */
export interface Code {
  readonly kind: "atom" | "call" | "prefix" | "binary" | "choice";
  /** The text of an atom, the name of what is called, the operator. */
  readonly text: string;
  readonly parts: readonly Code[];
}

export class CodeMaker {
  readonly #known = new Map<string, Code>();
  readonly #places = new Map<Code, number>();

  #make(kind: Code["kind"], text: string, parts: readonly Code[] = []): Code {
    const key = [kind, text, ...parts.map((part) => this.#places.get(part))].join(" ");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const code = { kind, text, parts };
    this.#known.set(key, code);
    this.#places.set(code, this.#places.size);
    return code;
  }

  atom = (text: string) => this.#make("atom", text);
  call = (name: string, ...parts: readonly Code[]) => this.#make("call", name, parts);
  prefix = (operator: string, part: Code) => this.#make("prefix", operator, [part]);
  binary(operator: string, left: Code, right: Code): Code {
    const isLess = operator === "+" && right.kind === "atom" && right.text.startsWith("-");
    if (isLess) return this.#make("binary", "-", [left, this.atom(right.text.slice(1))]);
    return this.#make("binary", operator, [left, right]);
  }
  choice = (condition: Code, yes: Code, no: Code) =>
    yes === no ? yes : this.#make("choice", "?", [condition, yes, no]);

  number(value: number): Code {
    if (Number.isNaN(value)) return this.atom("Number.NaN");
    if (value === Number.POSITIVE_INFINITY) return this.atom("Number.POSITIVE_INFINITY");
    if (value === Number.NEGATIVE_INFINITY) return this.atom("Number.NEGATIVE_INFINITY");
    if (value === Math.LN2) return this.atom("Math.LN2");
    if (value === Math.LOG2E) return this.atom("Math.LOG2E");
    return this.atom(Object.is(value, -0) ? "-0" : `${value}`.replace("e+", "e"));
  }
  /** 32 bits as a whole number with a sign. */
  word = (value: number) => this.number(value | 0);
}
