import type { Stakeholder } from "@tamarisk/domain";

type Scored = Pick<Stakeholder, "id" | "code" | "powerNow" | "interestNow" | "powerIntended" | "interestIntended">;

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PowerGridLayout {
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Codes in the middle of their places, and, where another place is intended, the middle of that one. */
  readonly marks: readonly (Place & { readonly id: string; readonly code: string; readonly to: Place | null })[];
}

const scores = 5;
const slotHeight = 18;
const slotWidth = 36;

/**
 * Five by five cells, power upward and interest to the right. What shares a cell stands in lines in it, nothing over another;
 * who has no score for power or interest now is left out. Where only one score is intended, the other stays as it is.
 *
 * @param width - Of all five columns, in pixels.
 */
export function powerGridLayout(stakeholders: readonly Scored[], width: number): PowerGridLayout {
  const cellWidth = width / scores;
  const inLine = Math.max(1, Math.floor(cellWidth / slotWidth));
  const taken = new Map<string, number>();
  const take = (power: number, interest: number) => {
    const cell = `${power} ${interest}`;
    const slot = taken.get(cell) ?? 0;
    taken.set(cell, slot + 1);
    return { power, interest, slot };
  };
  const assessed = stakeholders.flatMap((one) =>
    one.powerNow === null || one.interestNow === null
      ? []
      : [{ ...one, now: { power: one.powerNow, interest: one.interestNow } }],
  );
  const starts = assessed.map(({ now }) => take(now.power, now.interest));
  const ends = assessed.map(({ now, powerIntended, interestIntended }) => {
    const [power, interest] = [powerIntended ?? now.power, interestIntended ?? now.interest];
    return power === now.power && interest === now.interest ? null : take(power, interest);
  });
  const lines = Math.max(2, ...[...taken.values()].map((count) => Math.ceil(count / inLine)));
  const cellHeight = lines * slotHeight + slotHeight / 2;
  const middle = ({ power, interest, slot }: ReturnType<typeof take>): Place => ({
    x: (interest - 1) * cellWidth + ((slot % inLine) + 0.5) * (cellWidth / inLine),
    y: (scores - power) * cellHeight + (Math.floor(slot / inLine) + 0.75) * slotHeight,
  });
  const marks = assessed.map(({ id, code }, index) => {
    const end = ends[index];
    return { id, code, ...middle(starts[index]!), to: end ? middle(end) : null };
  });
  return { cellWidth, cellHeight, marks };
}
