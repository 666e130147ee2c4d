import { commitsOf, type Checker } from "../history.ts";
import { sourceOf } from "../metered-time.ts";
import { checkedEnergies, checkedPlaces, type SampleCourse } from "../sample-course.ts";

/**
 * The registers of metrology show the energy of exactly the samples that it says it has metered, summed up without it. Where
 * it says that it began anew, what an accumulator had carried over is gone: less than a µWh.
 */
export function energyConserved(course: SampleCourse): Checker {
  return (history) => {
    const { startNs } = sourceOf(history);
    const firstSampleAt = (ns: bigint): number => Math.ceil((Number(ns - startNs) / 1e9) * course.rateHz - 1e-6);
    const given = checkedEnergies.map(() => 0);
    let dropped = 0;
    for (const { commit } of commitsOf(history, "metrology")) {
      for (const fact of commit.facts) {
        if (fact.kind === "samplesMissed" && fact.samplesMissed.anew === true) dropped++;
        if (fact.kind !== "energyMetered") continue;
        const end = firstSampleAt(fact.energyMetered.throughNs);
        for (let sample = firstSampleAt(fact.energyMetered.fromNs); sample < end; sample++)
          course.energyMicroWh(sample).forEach((energy, index) => (given[index]! += energy));
      }
      for (const [index, name] of checkedEnergies.entries()) {
        const shown = Number(commit.registersAfter.metrology?.energyMicroWh[checkedPlaces[index] as number] ?? 0n);
        const expected = given[index] as number;
        const isRight =
          course.toleranceMicroWh === 0
            ? shown <= Math.floor(expected) && shown >= Math.floor(expected) - dropped
            : Math.abs(shown - expected) <= course.toleranceMicroWh;
        if (!isRight) return `commit ${commit.number} of metrology shows ${name} ${shown}, given were ${expected}`;
      }
    }
    return undefined;
  };
}
