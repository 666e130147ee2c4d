import type { AnyStateMachine } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { describe, expect, it } from "vitest";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { limiterMachine } from "../../services/demand/limiter/machine.ts";
import { demandMachine } from "../../services/demand/machine.ts";
import { loggingMachine } from "../../services/logging/machine.ts";
import { pqMachine } from "../../services/pq-triggers/machine.ts";
import { touMachine } from "../../services/tou/machine.ts";

interface Machine {
  machine: AnyStateMachine;
  /** Every event that the subsystem sends, handled in the mode or not. */
  events: string[];
  /** What each event does: mode, event, next mode; everything else changes nothing. */
  transitions: [string, string, string][];
}

const machines: Record<string, Machine> = {
  demand: {
    machine: demandMachine,
    events: ["settingsAdopted", "demandSubintervalClosed", "demandReset"],
    transitions: [
      ["unconfigured", "settingsAdopted", "waiting"],
      ["waiting", "demandSubintervalClosed", "integrating"],
      ["integrating", "settingsAdopted", "waiting"],
    ],
  },
  "limiter of demand": {
    machine: limiterMachine,
    events: ["roseAbove", "fellBelow", "overAction", "underAction"],
    transitions: [
      ["below", "roseAbove", "above"],
      ["above", "fellBelow", "below"],
      ["above", "overAction", "tripped"],
      ["tripped", "fellBelow", "relieved"],
      ["relieved", "roseAbove", "above"],
      ["relieved", "underAction", "below"],
    ],
  },
  tou: {
    machine: touMachine,
    events: ["settingsAdopted", "tariffSwitched"],
    transitions: [
      ["unconfigured", "settingsAdopted", "waiting"],
      ["waiting", "tariffSwitched", "metering"],
    ],
  },
  logging: {
    machine: loggingMachine,
    events: ["settingsAdopted", "profileRecordClosed", "eventRecorded"],
    transitions: [
      ["unconfigured", "settingsAdopted", "waiting"],
      ["waiting", "profileRecordClosed", "recording"],
    ],
  },
  "pq-triggers": {
    machine: pqMachine,
    events: [
      "settingsAdopted",
      "voltageEventStarted",
      "voltageEventProgressed",
      "voltageEventEnded",
      "lastVoltageEventEnded",
    ],
    transitions: [
      ["unconfigured", "settingsAdopted", "undisturbed"],
      ["undisturbed", "voltageEventStarted", "disturbed"],
      ["disturbed", "lastVoltageEventEnded", "undisturbed"],
    ],
  },
};

describe.each(Object.entries(machines))("the machine of %s", (_name, { machine, events, transitions }) => {
  const modes = Object.keys(machine.states);
  const shortest = getShortestPaths(machine, { events: events.map((type) => ({ type })) });

  it("reaches every mode", () => {
    expect(shortest.map(({ state }) => state.value as string).sort()).toEqual(modes.sort());
  });

  it("reaches by pure transitions the modes that a running machine reaches", () => {
    for (const { state, steps } of shortest) {
      const walked = steps
        .filter(({ event }) => events.includes(event.type))
        .reduce((mode, { event }) => nextMode(machine, mode, event), firstMode(machine));
      expect(walked).toBe(state.value);
    }
  });

  it("takes each event in each mode as its diagram says, and ignores the others", () => {
    for (const mode of modes) {
      for (const event of [...events, "somethingElse"]) {
        const expected = transitions.find(([from, type]) => from === mode && type === event)?.[2] ?? mode;
        expect(nextMode(machine, mode, { type: event })).toBe(expected);
      }
    }
  });

  it("holds modes only", () => {
    for (const { config } of Object.values(machine.states)) {
      expect(Object.keys(config).filter((key) => key !== "on" && key !== "id")).toEqual([]);
    }
    expect(machine.config.context).toBeUndefined();
  });
});
