import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commit, Fact } from "#schemas/codec.ts";
import { datapoints } from "#schemas/datapoints.ts";
import { Quality } from "#schemas/quality.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { textLengthMax } from "../../../services/logging/event-text.ts";
import { logging } from "../../../services/logging/subsystem.ts";
import { live } from "../demand/lifetime.ts";
import { metrologyCommit } from "../demand/metering.ts";

const second = 1_000_000_000n;
const settings = { profileSeconds: 900, profileChannels: [] };
const { state: waiting } = live(logging, settings, []);

function commitOf(facts: Fact[]): Commit {
  const { registersAfter: _none, ...commit } = metrologyCommit(7n, 50n * second, facts, [], []);
  return { ...commit, registersAfter: { subsystem: "sampler" } };
}

function told(from: SubsystemName, fact: Fact): [string, bigint, string][] {
  return logging.decide(waiting, { from, commit: commitOf([fact]) }).map((one) => {
    if (one.kind !== "eventRecorded") throw new Error(`${one.kind} is no event`);
    const { number, code, timeNs, text, source, sourceNumber } = one.eventRecorded;
    expect([number, source, sourceNumber]).toEqual([1n, from, 7n]);
    return [code, timeNs / second, text];
  });
}

const dip = { number: 3n, kind: 1, startNs: 10n * second, channels: 1 } as const;
const measured = { extremeVolts: 161, extremePercent: 70, extremeChannel: "an", channels: 1, quality: 0 };

const handled = { atNs: 9n, identity: "http:127.0.0.1", command: "reset_demand", subsystem: "demand", refused: "" };
const switchedFrom = (fromRate: number) => {
  const rates = { fromRate, toRate: 2, fromDemandRate: 0, toDemandRate: 0, toCounting: [] };
  return {
    atNs: 9n * second,
    ...rates,
    toEnergyMask: "",
    toDemandMask: "",
    registerMicroWh: [],
    clockNs: 0n,
    cause: "",
  };
};

describe("the event log", () => {
  it.each<[SubsystemName, Fact, [string, bigint, string][]]>([
    [
      "sampler",
      { kind: "epochOpened", epochOpened: { program: "fourquad 0.1.0" } },
      [["meter.started", 50n, "The sampler of the meter started (fourquad 0.1.0)."]],
    ],
    [
      "metrology",
      { kind: "settingsAdopted", settingsAdopted: { json: "{}" } },
      [["settings.adopted", 50n, "Settings of metrology came into force."]],
    ],
    [
      "sampler",
      {
        kind: "sourceStarted",
        sourceStarted: {
          title: "a.cfg,\n feeder 4",
          identity: "",
          startNs: 9n * second,
          firstSample: 0n,
          untilNs: 0n,
          rateHz: 12800,
          beginNs: 9n * second,
        },
      },
      [["source.started", 9n, "The source a.cfg, feeder 4 started with 12800 samples per second."]],
    ],
    [
      "sampler",
      {
        kind: "samplesSkipped",
        samplesSkipped: { fromNs: 9n * second, throughNs: 10n * second, count: 12800n, cause: "the file has a gap" },
      },
      [["samples.skipped", 9n, "The source left out 12800 samples over 1.000 s: the file has a gap."]],
    ],
    [
      "sampler",
      {
        kind: "samplesSkipped",
        samplesSkipped: { fromNs: 9n * second, throughNs: 10n * second, count: 0n, cause: "50 Hz has 1 to a cycle" },
      },
      [["samples.skipped", 9n, "The source left out 1.000 s: 50 Hz has 1 to a cycle."]],
    ],
    [
      "sampler",
      { kind: "sourceEnded", sourceEnded: { atNs: 9n * second, nextSample: 5n, cause: "end of the recording" } },
      [["source.ended", 9n, "The source ended: end of the recording."]],
    ],
    [
      "metrology",
      {
        kind: "samplesMissed",
        samplesMissed: {
          fromNs: 9n * second,
          throughNs: 9n * second + 78_125n,
          count: 1n,
          nextWindow: 0n,
          nextSample: 0n,
          kernel: new Uint8Array(),
        },
      },
      [["samples.missed", 9n, "Metering missed 1 sample over 0.000 s."]],
    ],
    [
      "metrology",
      {
        kind: "meteringStopped",
        meteringStopped: { atNs: 9n * second, nextSample: 5n, nextWindow: 0n, kernel: new Uint8Array() },
      },
      [["metering.stopped", 9n, "Metering stopped at the end of the samples, after 5 samples."]],
    ],
    [
      "demand",
      { kind: "demandReset", demandReset: { atNs: 9n * second, by: "http:127.0.0.1", cause: "command" } },
      [["demand.reset", 9n, "Demand peaks were reset by http:127.0.0.1."]],
    ],
    [
      "tou",
      { kind: "tariffSwitched", tariffSwitched: switchedFrom(1) },
      [["tariff.switched", 9n, "The tariff switched from rate 1 to rate 2."]],
    ],
    ["tou", { kind: "tariffSwitched", tariffSwitched: switchedFrom(0) }, []],
    [
      "metrology",
      { kind: "testModeEntered", testModeEntered: { atNs: 9n * second, untilNs: 69n * second, by: "http:127.0.0.1" } },
      [
        [
          "test_mode.entered",
          9n,
          "Test mode was entered by http:127.0.0.1; it ends by itself at 1970-01-01T00:01:09Z.",
        ],
      ],
    ],
    ...(
      [
        ["command", "by command of modbus:10.0.0.7"],
        ["time", "after its time"],
        ["power", "with the samples"],
      ] as const
    ).map(([reason, words]): [SubsystemName, Fact, [string, bigint, string][]] => [
      "metrology",
      {
        kind: "testModeLeft",
        testModeLeft: { atNs: 9n * second, reason, by: "modbus:10.0.0.7", testEnergyMicroWh: [] },
      },
      [["test_mode.left", 9n, `Test mode ended ${words}; its registers are zero again.`]],
    ]),
    ["comms-gateway", { kind: "commandHandled", commandHandled: handled }, []],
    [
      "pq-triggers",
      { kind: "voltageEventStarted", voltageEventStarted: dip },
      [["voltage.dip.start", 10n, "Voltage dip 3 started."]],
    ],
  ])("tells of %s: %o", (from, fact, expected) => {
    expect(told(from, fact)).toEqual(expected);
  });

  it("does not say that a voltage came back when only the samples ended", () => {
    const ended = { ...dip, ...measured, endNs: 12n * second, quality: Quality.partial };
    const [[, , text]] = told("pq-triggers", { kind: "voltageEventEnded", voltageEventEnded: ended });
    expect(text).toBe(
      "Voltage dip 3 was cut off by the end of the samples after 2.000 s with 161.00 V (70.0 %) on AN.",
    );
  });

  it("numbers the events of a commit in the order of its facts", () => {
    const facts: Fact[] = [
      { kind: "voltageEventStarted", voltageEventStarted: dip },
      { kind: "voltageEventEnded", voltageEventEnded: { ...dip, ...measured, endNs: 12n * second } },
    ];
    const { facts: recorded, state } = live(
      logging,
      settings,
      [0, 1].map(() => ({ from: "pq-triggers" as const, commit: commitOf(facts) })),
    );
    expect(recorded.flatMap((fact) => (fact.kind === "eventRecorded" ? [fact.eventRecorded.number] : []))).toEqual([
      1n,
      2n,
      3n,
      4n,
    ]);
    const readings = logging.readings(logging.registers(state) as never, settings, { others: {}, atNs: 1n });
    expect(readings.map(({ name, value }) => [name, value])).toEqual([
      ["profile.record.count", 0n],
      ["event.count", 4n],
      ["extremes.reset.time", null],
    ]);
    expect(readings.map(({ name }) => datapoints.get(name)?.source)).toEqual(["logging", "logging", "logging"]);
  });

  it("tells what logging itself did by command, in the same commit and with the next number", () => {
    const outcome = logging.command?.(waiting, { name: "reset_extremes", identity: "http:127.0.0.1" }, 9n * second);
    expect(outcome).toEqual({
      facts: [
        { kind: "extremesReset", extremesReset: { atNs: 9n * second, by: "http:127.0.0.1" } },
        {
          kind: "eventRecorded",
          eventRecorded: {
            number: 1n,
            timeNs: 9n * second,
            code: "extremes.reset",
            text: "Minima and maxima were reset by http:127.0.0.1.",
            source: "logging",
            sourceNumber: 0n,
          },
        },
      ],
    });
    const facts = outcome !== undefined && "facts" in outcome ? outcome.facts : [];
    expect(logging.registers(facts.reduce(logging.evolve, waiting))).toMatchObject({ events: 1n });
  });

  it("passes over a fact of a later version", () => {
    expect(told("demand", {} as Fact)).toEqual([]);
  });

  it("keeps texts from outside to one short line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (cause) => {
        for (const [, , text] of told("sampler", {
          kind: "sourceEnded",
          sourceEnded: { atNs: 0n, nextSample: 0n, cause },
        })) {
          expect(text.length).toBeLessThanOrEqual(textLengthMax);
          expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
    );
  });
});
