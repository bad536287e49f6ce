import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * A year's budget: pensions and interest first, then services, upkeep and measures. What regular revenue and the reserve
 * lack may be lent for measures only; the rest is cut, measures more than services, and services to a floor. What even
 * the floor lacks stays unpaid and counts as debt, until the province pays it.
 *
 * @see docs/methods/finance.md, rules FINANCE7–FINANCE13.
 */
export function budgetEquations(model: ModelBuilder): void {
  shortage(model);
  funding(model);
  surplus(model);
  debt(model);
  money(model);
}

function shortage(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .auxiliary("running need", "service need + upkeep need", { unit })
    .auxiliary("interest", "interest paid * loans", { unit })
    .auxiliary("first charges", "pension need + interest", { unit })
    .auxiliary("lacking", "MAX(0, first charges + running need + measure need - regular revenue)", { unit })
    .flow("reserve drawn", "MIN(reserve / one year, lacking)", { unit })
    .auxiliary("loan room", "loan limit * regular revenue * MAX(0, 1 - debt ratio / debt ceiling)", {
      unit,
      documentation: "the form is judgement",
    })
    .flow("borrowed", "MIN(lacking - reserve drawn, MIN(measure need, loan room))", { unit })
    .auxiliary("money left", "MAX(0, regular revenue + reserve drawn - first charges)", {
      unit,
      documentation: "for services, upkeep and measures, without loans",
    })
    .auxiliary("measures left", "measure need - borrowed", { unit })
    .auxiliary(
      "short",
      `IF running need + measures left > 0
       THEN MAX(0, 1 - money left / (running need + measures left)) ELSE 0`,
      { unit: "1", documentation: "share of what is wanted" },
    );
}

function funding(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .auxiliary("measures kept", "MAX(0, 1 - (1 + measures cut first) * short)", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .auxiliary(
      "own money for measures",
      `MAX(0, MIN(money left - service floor * running need,
         MAX(measures left * measures kept, money left - running need)))`,
      { unit, documentation: "no more than is wanted, and nothing before the floor of services" },
    )
    .auxiliary("town measure money", "borrowed + MIN(measures left, own money for measures)", { unit })
    .auxiliary("measures funded", "IF measure need > 0 THEN town measure money / measure need ELSE measures kept", {
      unit: "1",
      documentation: "share of the town's part of the measures",
    })
    .auxiliary("running money", "MIN(running need, money left - MIN(measures left, own money for measures))", { unit })
    .auxiliary("running share", "IF running need > 0 THEN running money / running need ELSE 1", { unit: "1" })
    .auxiliary("services funded", "MAX(service floor, running share) + running bonus", {
      unit: "1",
      documentation: "share of what services and upkeep need; above 1 in years of surplus",
    })
    .auxiliary(
      "unpaid",
      `MAX(0, first charges - regular revenue - reserve drawn) + MAX(0, service floor - running share) * running need`,
      { unit, documentation: "what must go on and has no money" },
    )
    .auxiliary("rescue share", "MAX(0, MIN(1, (debt ratio - debt ceiling) / MAX(0.01, rescue line - debt ceiling)))", {
      unit: "1",
      documentation: "how far the province pays what must go on; 1 is a town under its orders; the form is judgement",
    })
    .auxiliary("rescue", "rescue share * unpaid", { unit });
}

function surplus(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .auxiliary("surplus", "MAX(0, regular revenue - first charges - running need - measure need)", { unit })
    .flow("bills paid late", "MIN(arrears / one year, surplus)", { unit })
    .auxiliary("surplus left", "surplus - bills paid late", { unit })
    .auxiliary(
      "running bonus",
      `IF running need > 0
       THEN MIN(services above need, surplus to services * surplus left / running need) ELSE 0`,
      { unit: "1" },
    )
    .auxiliary("surplus kept", "surplus left - running bonus * running need", { unit })
    .flow("repaid", "MIN(loans / one year, surplus kept)", { unit })
    .flow("saved", "surplus kept - repaid", { unit });
}

function debt(model: ModelBuilder): void {
  model
    .stock("loans", {
      initial: "debt ratio at start * revenue at start * one year",
      inflows: ["borrowed"],
      outflows: ["repaid"],
      unit: "yi CNY",
    })
    .flow("bills left unpaid", "unpaid - rescue", { unit: "yi CNY / year" })
    .stock("arrears", {
      initial: 0,
      inflows: ["bills left unpaid"],
      outflows: ["bills paid late"],
      unit: "yi CNY",
      documentation: "wages and bills owed; they bear no interest",
    })
    .stock("reserve", { initial: 0, inflows: ["saved"], outflows: ["reserve drawn"], unit: "yi CNY" })
    .flow("interest change", "(interest rate - interest paid) / debt term", { unit: "1 / year / year" })
    .stock("interest paid", { initial: "interest rate at start", inflows: ["interest change"], unit: "1 / year" })
    .auxiliary("debt", "loans + arrears", { unit: "yi CNY" })
    .auxiliary("debt ratio", "debt / MAX(regular revenue, 0.01 * revenue at start) / one year", {
      unit: "1",
      documentation: "debt over a year's regular revenue; never over less than a hundredth of that of the start",
    });
}

/** What is spent, and the book that is kept beside the stocks of money. */
function money(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .auxiliary("service money", "service need * services funded", { unit })
    .auxiliary("upkeep money", "upkeep need * services funded", { unit })
    .auxiliary("measure money", "town measure money + paid by others", {
      unit,
      documentation: "spent on measures by all who pay",
    })
    .flow("revenue", "taxes + land revenue + quota revenue + ecological compensation + transfers + rescue", { unit })
    .flow("spending", "service money + upkeep money + pension need + interest + town measure money", {
      unit,
      documentation: "what is delivered, paid for or not",
    })
    .stock("booked wealth", {
      initial: "- debt ratio at start * revenue at start * one year",
      inflows: ["revenue"],
      outflows: ["spending"],
      unit: "yi CNY",
    })
    .auxiliary("money out of balance", "booked wealth - (reserve - loans - arrears)", { unit: "yi CNY" });
}
