import type { MeterSettings } from "#schemas/settings.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { demandSelection } from "../../../services/demand/demand-values.ts";
import { commitsOf, type Checker } from "../history.ts";
import type { SampleCourse } from "../sample-course.ts";
import { anewWithoutSamples } from "./anew-without-samples.ts";
import { billingOnce } from "./billing-once.ts";
import { commandsOnce, type AnsweredCommand } from "./commands-once.ts";
import { dipsOnce } from "./dips-once.ts";
import { endedWhenMetered } from "./ended-when-metered.ts";
import { energyConserved } from "./energy-conserved.ts";
import { eventsOnce } from "./events-once.ts";
import { demandFlagged, intervalsAgree } from "./intervals-agree.ts";
import { noUnflaggedGap } from "./no-unflagged-gap.ts";
import { peaksAgree } from "./peaks-agree.ts";
import { ratesAgree } from "./rates-agree.ts";
import { windowsOnce } from "./windows-once.ts";

/** What the checkers know of a meter without asking it. */
export interface MeterTruth {
  course: SampleCourse;
  settings: MeterSettings;
  answered: readonly AnsweredCommand[];
}

const seconds = (count: number): bigint => BigInt(count) * 1_000_000_000n;

/** What must hold for a whole meter. */
export function meterCheckers({ course, settings, answered }: MeterTruth): Readonly<Record<string, Checker>> {
  const { subintervalSeconds, subintervals } = settings.demand;
  const { profileSeconds, profileChannels } = settings.logging;
  const channels = profileChannels.map((name) => energyAccumulatorNames.indexOf(name));
  return {
    energyConserved: energyConserved(course),
    noUnflaggedGap: noUnflaggedGap(course),
    anewWithoutSamples,
    endedWhenMetered,
    demandAgrees: intervalsAgree({
      subsystem: "demand",
      lengthNs: seconds(subintervalSeconds),
      select: demandSelection(settings.demand),
      closed: (history) =>
        commitsOf(history, "demand").flatMap(({ commit }) =>
          commit.facts.flatMap((fact) =>
            fact.kind === "demandSubintervalClosed" ? [fact.demandSubintervalClosed] : [],
          ),
        ),
      cuts: (history) =>
        commitsOf(history, "tou").flatMap(({ commit }) =>
          commit.facts.flatMap((fact) => (fact.kind === "clockSet" ? [fact.clockSet.atNs] : [])),
        ),
    }),
    demandFlagged: demandFlagged(seconds(subintervalSeconds), subintervals),
    peaksAgree: peaksAgree(settings.demand),
    profileAgrees: intervalsAgree({
      subsystem: "logging",
      lengthNs: seconds(profileSeconds),
      select: (energyMicroWh) => channels.map((index) => energyMicroWh[index] ?? 0n),
      closed: (history) =>
        commitsOf(history, "logging").flatMap(({ commit }) =>
          commit.facts.flatMap((fact) => (fact.kind === "profileRecordClosed" ? [fact.profileRecordClosed] : [])),
        ),
    }),
    ratesAgree,
    billingOnce,
    windowsOnce,
    eventsOnce,
    dipsOnce: dipsOnce(course),
    commandsOnce: commandsOnce(answered),
  };
}
