/** How a share of futures reads at a glance. It names a size; it does not judge the storyline. */
type ShareVerdict = "most" | "some" | "few";

/**
 * Most from two thirds, few below one third: the limits that the IPCC sets for *likely* and *unlikely*, used here for
 * shares of futures and not for probabilities.
 *
 * @see Mastrandrea et al. (2010), Guidance note for lead authors of the IPCC AR5 on consistent treatment of uncertainties.
 */
export function shareVerdict(outOfHundred: number): ShareVerdict {
  if (outOfHundred >= 66) return "most";
  return outOfHundred >= 33 ? "some" : "few";
}
