import { nameKey } from "@tamarisk/system-dynamics";
import { type ModuleId, modules } from "../../src/modules.ts";
import { outcomesById, townOutcomes } from "../../src/outcomes.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { variableName } from "../../src/variable-name.ts";
import { type CausalNode, causalPicture } from "./causal-picture.ts";
import { futureStates, isUnchanging } from "./future-states.ts";
import { LinkMeter } from "./link-meter.ts";
import { type DrawnLink, diagramLinks, namesOf } from "./module-diagram.ts";
import type { TownDocumentation } from "./town-documentation.ts";
import type { Language } from "./words.ts";

/** In nearly every equation, or no quantity of the town: lines to them would hide the others. */
const EVERYWHERE = new Set(["years on", "productivity"].map(nameKey));
const BOOKKEEPING = /at start$|before start$|out of balance$|books|^booked|^counted|last year/;
/** The percentages of the screens, each a copy of one variable of another module. */
const SHOWN_AGAIN = / percent$|^mean | of town$|^elderly share$|^dependency ratio$|^mining output$/;
const USERS_NAMED = 3;
const USERS_TO_STAY = 2;

/**
 * The causal diagrams of a town's modules as SVG. Takes the better part of a minute: signs are computed.
 *
 * @returns A picture for a module in a language.
 */
export function modulePictures(
  { model, links, moduleOf, kindOf }: TownDocumentation,
  town: TownParameters,
): (id: ModuleId, language: Language) => string {
  const states = futureStates(model, town);
  const meter = new LinkMeter(model, states);
  const outcomeIds = townOutcomes(town).map(({ id }) => id);
  const outcomes = new Set(outcomesById(town, outcomeIds).map(({ variable }) => nameKey(variable)));
  const isShownAgain = (name: string) => moduleOf(name) === "indices" && SHOWN_AGAIN.test(name);
  const isDrawn = (name: string) =>
    !EVERYWHERE.has(nameKey(name)) &&
    !BOOKKEEPING.test(name) &&
    !isShownAgain(name) &&
    kindOf(name) !== "constant" &&
    kindOf(name) !== "table" &&
    !isUnchanging(name, states);
  const isMeasure = (name: string) => nameKey(name) === nameKey("in force");
  const drawn = links.filter(
    ({ from, to }) => isDrawn(from) && isDrawn(to) && (!isMeasure(from) || moduleOf(to) === "levers"),
  );
  const shownAgain = new Set(links.filter(({ to }) => isShownAgain(to)).map(({ from }) => from));
  const users = (name: string, id: ModuleId) =>
    [...new Set(drawn.filter(({ from }) => from === name).map(({ to }) => moduleOf(to)!))].filter(
      (user) => user !== id,
    );
  const stays = (name: string) =>
    outcomes.has(nameKey(name)) || shownAgain.has(name) || users(name, moduleOf(name)!).length >= USERS_TO_STAY;
  const found = new Map<ModuleId, DrawnLink[]>();
  const diagramOf = (id: ModuleId) => {
    const isOwn = (name: string) => moduleOf(name) === id;
    const known = found.get(id);
    if (known) return known;
    const diagram = diagramLinks({
      links: id === "indices" ? drawn.filter(({ from }) => isOwn(from)) : drawn,
      isOwn,
      isStock: (name) => kindOf(name) === "stock",
      stays,
      mayEnd: (name) => stays(name) || users(name, id).length > 0,
      meter,
    });
    found.set(id, diagram);
    return diagram;
  };
  const list = (among: readonly ModuleId[], language: Language) => {
    const named = among.map((one) => modules[one].name[language]);
    const rest = named.length > USERS_NAMED ? " …" : "";
    return `${named.slice(0, USERS_NAMED).join(language === "en" ? ", " : "、")}${rest}`;
  };
  const noteOf = (name: string, id: ModuleId, language: Language) => {
    if (id === "indices") {
      const causes = drawn.filter(({ from, to }) => to === name && moduleOf(from) !== id);
      const sources = [...new Set(causes.map(({ from }) => moduleOf(from)!))];
      return sources.length === 0 ? "" : `← ${list(sources, language)}`;
    }
    const named = users(name, id);
    return named.length === 0 ? "" : `→ ${list(named, language)}`;
  };
  return (id, language) => {
    const shown = diagramOf(id);
    const nodes = namesOf(shown).map((name): CausalNode => {
      const label = variableName(name)[language];
      const home = moduleOf(name)!;
      if (home !== id) return { id: name, label, kind: "outside", note: modules[home].name[language] };
      const kind = kindOf(name) === "stock" ? "stock" : "auxiliary";
      return { id: name, label, kind, note: noteOf(name, id, language) };
    });
    return causalPicture(nodes, shown, modules[id].name[language]);
  };
}
