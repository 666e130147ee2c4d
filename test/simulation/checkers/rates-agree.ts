import { rateQuantityNames } from "#schemas/datapoints.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { commitsOf, type Checker } from "../history.ts";
import { energyBetween, slicesOf } from "../metered-time.ts";

const places = rateQuantityNames.map((name) => energyAccumulatorNames.indexOf(name));

/** A switch of rate comes once, and carries the registers as they were at that instant. */
export const ratesAgree: Checker = (history) => {
  const slices = slicesOf(history);
  let rate = 0;
  for (const { commit } of commitsOf(history, "tou")) {
    for (const fact of commit.facts) {
      if (fact.kind !== "tariffSwitched") continue;
      const { atNs, fromRate, toRate, registerMicroWh } = fact.tariffSwitched;
      if (fromRate !== rate || toRate === rate) return `tou switched from ${fromRate} to ${toRate}, and ${rate} held`;
      rate = toRate;
      const metered = energyBetween(slices, 0n, atNs);
      const differs = places.findIndex((place, index) => (metered[place] ?? 0n) !== registerMicroWh[index]);
      if (differs >= 0)
        return `tou switched at ${atNs} with ${registerMicroWh[differs]} uWh in ${rateQuantityNames[differs]}`;
    }
  }
  return undefined;
};
