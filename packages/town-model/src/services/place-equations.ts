import type { ModelBuilder } from "@tamarisk/system-dynamics";

/** One kind of place: in which variable it stands, and the variables and figures that its equations read. */
interface Kind {
  readonly places: string;
  readonly unit: string;
  /** How many people ask for. */
  readonly need: string;
  /** How many the town builds towards. */
  readonly target: string;
  readonly speed: string;
  /** How many there would be if every one were just filled enough to stay open. */
  readonly worthKeeping: string;
  readonly initial: string;
}

const KINDS: readonly Kind[] = [
  {
    places: "school places",
    unit: "place",
    need: "school places wanted * school age",
    target: "school places wanted * school age",
    speed: "place building speed",
    worthKeeping: "school age / school filling min",
    initial: "school places at start * school age",
  },
  {
    places: "clinic beds",
    unit: "bed",
    need: "beds per younger * (people - aged_sixty_and_over) + beds per older * aged_sixty_and_over",
    target: "clinic beds needed",
    speed: "place building speed",
    worthKeeping: "clinic beds needed / clinic filling min",
    initial: "bed cover at start * clinic beds needed",
  },
  {
    places: "elder places",
    unit: "place",
    need: "care per young old * young old + care per oldest * oldest",
    target: `elder places needed
      * (care cover wanted + (1 - care cover wanted) * care gap closed * in force[elder_care])`,
    speed: "place building speed * (1 + care speed gain * in force[elder_care])",
    worthKeeping: "elder places needed / care filling min",
    initial: "care cover at start * elder places needed",
  },
];

/**
 * School places, clinic beds and elder-care places by unit: built where they are missing and paid for, closed where they
 * are surplus, too empty or not paid for.
 *
 * @see docs/methods/services.md, rules SERV1–SERV5.
 */
export function placeEquations(model: ModelBuilder): void {
  for (const kind of KINDS) placesOf(model, kind);
}

function placesOf(model: ModelBuilder, kind: Kind): void {
  const { places, unit } = kind;
  model
    .auxiliary(`${places} needed[unit]`, kind.need, { unit })
    .auxiliary(`${places} aimed at[unit]`, kind.target, { unit })
    .auxiliary(`${places} worth keeping[unit]`, kind.worthKeeping, { unit })
    .flow(`${places} opened[unit]`, `${kind.speed} * services funded * MAX(0, ${places} aimed at - ${places})`, {
      unit: `${unit} / year`,
    })
    .flow(
      `${places} closed[unit]`,
      `(surplus closing + consolidation closing * in force[consolidation]) * MAX(0, ${places} - ${places} aimed at)
        + empty closing * MAX(0, ${places} - ${places} worth keeping)
        + unfunded closing * MAX(0, 1 - services funded) * ${places}`,
      { unit: `${unit} / year` },
    )
    .stock(`${places}[unit]`, {
      initial: kind.initial,
      inflows: [`${places} opened`],
      outflows: [`${places} closed`],
      unit,
    })
    .auxiliary(`${places} kept[unit]`, `MIN(${places}, INITIAL(${places}))`, {
      unit,
      documentation: "of those of the start",
    })
    .auxiliary(`${places} lost[unit]`, `1 - SAFEDIV(${places} kept, INITIAL(${places}), 1)`, { unit: "1" });
}
