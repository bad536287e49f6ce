import type { CausalLink, Polarity } from "./causal-links.ts";

/**
 * The links among a few variables when all others are left out: a chain through what is left out becomes one link, whose
 * sign is the product of the chain's; chains of different signs between the same two give ±.
 */
export function mainLinks(links: readonly CausalLink[], kept: ReadonlySet<string>): CausalLink[] {
  const outgoing = new Map<string, CausalLink[]>();
  for (const link of links) outgoing.set(link.from, [...(outgoing.get(link.from) ?? []), link]);
  const found = new Map<string, CausalLink>();
  for (const from of kept) {
    for (const [to, polarity] of reached(from, kept, outgoing)) {
      if (to !== from) found.set(`${from}→${to}`, { from, to, polarity });
    }
  }
  return [...found.values()];
}

/** The kept variables that one acts on without passing another kept one. */
function reached(
  from: string,
  kept: ReadonlySet<string>,
  outgoing: ReadonlyMap<string, readonly CausalLink[]>,
): Map<string, Polarity> {
  const signs = new Map<string, Polarity>();
  const visit = (name: string, sign: Polarity) => {
    for (const link of outgoing.get(name) ?? []) {
      const next = product(sign, link.polarity);
      const known = signs.get(link.to);
      const joined = known === undefined || known === next ? next : "±";
      if (known === joined) continue;
      signs.set(link.to, joined);
      if (!kept.has(link.to)) visit(link.to, joined);
    }
  };
  visit(from, "+");
  return new Map([...signs].filter(([to]) => kept.has(to)));
}

function product(left: Polarity, right: Polarity): Polarity {
  if (left === "±" || right === "±") return "±";
  return left === right ? "+" : "−";
}
