import type { Commit, Fact, FactOf } from "#schemas/codec.ts";
import type { DemandState } from "./state.ts";

type Followed = FactOf<"tariffFollowed">["tariffFollowed"];

/** How tou says that the clock was shifted within its limits; everything else sets it. */
const clockShifted = 2;

const nothing = { rate: 0, offsetNs: 0n, movedNs: 0n };

function followed(fact: Fact): Followed | undefined {
  switch (fact.kind) {
    case "tariffSwitched": {
      const { atNs, toRate, toDemandRate } = fact.tariffSwitched;
      return { ...nothing, atNs, what: "rate", rate: toDemandRate === 0 ? toRate : toDemandRate };
    }
    case "seasonChanged":
      return { ...nothing, atNs: fact.seasonChanged.atNs, what: "season" };
    case "billingPeriodEnded":
      return { ...nothing, atNs: fact.billingPeriodEnded.atNs, what: "period" };
    case "clockSet": {
      const { atNs, beforeNs, afterNs, kind } = fact.clockSet;
      const what = kind === clockShifted ? "shift" : "clock";
      return { ...nothing, atNs, what, offsetNs: afterNs - atNs, movedNs: afterNs - beforeNs };
    }
    default:
      return undefined;
  }
}

/** What a commit of tou says that bears on demand. A switch that leaves the rate of demand as it is says nothing. */
export function followedTariff({ attributed, pending }: DemandState, { facts }: Commit): Fact[] {
  let rate = pending.findLast((item) => item.what === "rate")?.rate ?? attributed.rate;
  return facts.flatMap((fact): Fact[] => {
    const tariffFollowed = followed(fact);
    if (tariffFollowed === undefined || (tariffFollowed.what === "rate" && tariffFollowed.rate === rate)) return [];
    if (tariffFollowed.what === "rate") rate = tariffFollowed.rate;
    return [{ kind: "tariffFollowed", tariffFollowed }];
  });
}
