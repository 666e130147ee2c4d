import type { Commit } from "#schemas/codec.ts";
import { formatInstant } from "#schemas/readings.ts";
import { type MeterSettings, settingsOf } from "#schemas/settings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { KernelSettings } from "#schemas/window.ts";
import { followerService } from "#runtime/actor.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { MeterFace } from "../../services/comms-gateway/face.ts";
import { gatewayService } from "../../services/comms-gateway/service.ts";
import { gateway } from "../../services/comms-gateway/subsystem.ts";
import { demand } from "../../services/demand/subsystem.ts";
import { logging } from "../../services/logging/subsystem.ts";
import type { KernelMaker } from "../../services/metrology/kernel.ts";
import { endedState } from "../../services/metrology/kernel/kernel-state.ts";
import { createKernel } from "../../services/metrology/kernel/reference-kernel.ts";
import { metrologyService } from "../../services/metrology/service.ts";
import { metrology, type MetrologyState } from "../../services/metrology/subsystem.ts";
import { pqTriggersService } from "../../services/pq-triggers/service.ts";
import { pqTriggers } from "../../services/pq-triggers/subsystem.ts";
import { samplerService } from "../../services/sampler/service.ts";
import { sampler } from "../../services/sampler/subsystem.ts";
import { tou } from "../../services/tou/subsystem.ts";
import type { Cast } from "./cast.ts";
import type { AnsweredCommand } from "./checkers/commands-once.ts";
import { meterCheckers } from "./checkers/of-meter.ts";
import { InlineKernels } from "./inline-kernels.ts";
import { endedLightState, LightKernel } from "./light-kernel.ts";
import type { Participant, Surroundings } from "./participant.ts";
import { Random } from "./random.ts";
import { lightCourse, waveCourse, type SampleCourse } from "./sample-course.ts";
import { worldBeginNs } from "./world.ts";

const snapshotEvery = 4n;
/** Meter time of a run, s, and of one in which all hosts are off for long. */
const runSeconds = 5;
const outageRunSeconds = 88;
const outageAtMs = 2_500;
/** Every so many seeds one has the real kernel: it needs fifty times as long as the light one. */
const realKernelEvery = 50;

export const meterSettings: MeterSettings = {
  sampler: {},
  metrology: {
    nominalFrequencyHz: 50,
    declaredVoltage: 230,
    wiring: {
      name: "wye-4w",
      elements: (["a", "b", "c"] as const).map((phase) => ({
        phase,
        voltage: { [`v${phase}`]: 1 },
        current: { [`i${phase}`]: 1 },
      })),
      lineToNeutral: ["an", "bn", "cn"],
      lineToLine: ["ab", "bc", "ca"],
      currents: ["a", "b", "c"],
      phasePower: true,
    },
  },
  demand: { subintervalSeconds: 1, subintervals: 2, rates: 2, stored: ["previous_period", "cumulative"] },
  tou: {
    zone: "UTC",
    offsets: [{ fromNs: "0", offsetSeconds: 0 }],
    rates: 2,
    week: [
      { days: [1, 2, 3, 4, 5, 6, 7], at: "00:00", rate: 2 },
      { days: [1, 2, 3, 4, 5, 6, 7], at: "12:00", rate: 1 },
    ],
    // The run goes over a midnight, and clocks are set over some minutes more.
    schedules: [{ script: "billing1", at: [{}] }],
    billing: {
      lockoutSeconds: 0,
      endsWithSeason: false,
      key: true,
      profiles: [{ capture: ["clock.utc", "energy.active.import.total"], entries: 35 }],
    },
    clock: {
      source: "internal",
      manual: true,
      shiftLimitMilliseconds: 1_500,
      powerOffSeconds: 5,
      restartNs: "946684800000000000",
      reserve: { kind: "battery", years: 10 },
    },
  },
  logging: { profileSeconds: 2, profileChannels: ["energy.active.import.total", "energy.active.export.total"] },
  "pq-triggers": {
    declaredVoltage: 230,
    voltages: ["an", "bn", "cn"],
    dipPercent: 90,
    swellPercent: 110,
    interruptionPercent: 5,
    hysteresisPercent: 2,
  },
  "comms-gateway": {},
};

const subsystems: readonly AnySubsystem[] = [sampler, metrology, demand, tou, logging, pqTriggers, gateway];

/** How the seed makes the meter, apart from what strikes it. */
interface Traits {
  realKernel: boolean;
  outage: boolean;
  /** Whether the source's time is wall time. */
  live: boolean;
  /** How long metrology believes that samples are kept, s: it decides how often the state of the kernel is committed. */
  keptSeconds: number;
}

function traitsOf(seed: number): Traits {
  const random = new Random(seed ^ 0x7a17);
  const realKernel = seed % realKernelEvery === 0;
  const outage = !realKernel && random.chance(0.03);
  const live = outage || random.chance(0.8);
  return { realKernel, outage, live, keptSeconds: random.integer(1, 3) * 3 };
}

/** The seven services as they are; only the pool of threads, and for most seeds the kernel in it, is a stand-in. */
export function wholeMeter(seed: number): Cast {
  const traits = traitsOf(seed);
  const seconds = traits.outage ? outageRunSeconds : runSeconds;
  const course = traits.realKernel ? waveCourse() : lightCourse(seed, seconds);
  const faces: MeterFace[] = [];
  const answered: AnsweredCommand[] = [];
  let sent = 0;
  return {
    participants: [
      sampling(course, seconds, traits),
      metering(traits),
      following(demand),
      following(tou),
      { subsystem: pqTriggers, service: (parts) => pqTriggersService(optionsOf(pqTriggers, parts)) },
      following(logging),
      showing(faces),
    ],
    checkers: meterCheckers({ course, settings: meterSettings, answered }),
    activeMs: 4_000,
    strikes: [
      "crash",
      "crash at a wait",
      "pause",
      "command",
      "leases lost",
      "clock step",
      "log full",
      "samples dropped",
      "broker restart",
    ],
    certain: traits.outage ? { strike: "outage", atMs: outageAtMs } : undefined,
    damaged: { commits: 0.0002, samples: 0.005 },
    command: async (random, send) => {
      const target = subsystems[random.integer(0, subsystems.length - 1)] as AnySubsystem;
      const face = faces.at(-random.integer(1, 2));
      if (face === undefined || random.chance(0.3)) return send(target.name, "reset_demand");
      const identity = `world ${++sent}`;
      const [name, parameters] = commandOf(random);
      const reply = await face.command(name, identity, parameters);
      answered.push({ name, identity, done: reply.error === "" });
    },
    isCaughtUp: (last) => hasEnded(last),
  };
}

/** A command at random, and its parameters: clocks are set by up to a minute and a half. */
function commandOf(random: Random): [name: string, parameters?: string] {
  if (random.chance(0.2)) return ["nonsense"];
  if (random.chance(0.5)) return ["reset_demand"];
  if (random.chance(0.3)) return ["end_billing_period"];
  const milliseconds = random.integer(-1_000, 1_000);
  if (random.chance(0.3)) return ["shift_clock", JSON.stringify({ milliseconds })];
  const shownNs = worldBeginNs + BigInt(random.integer(-90_000, 90_000)) * 1_000_000n;
  return ["set_clock", JSON.stringify({ time: formatInstant(shownNs) })];
}

function hasEnded(last: (name: SubsystemName) => Commit | undefined): boolean {
  return (
    last("sampler")?.registersAfter.sampler?.state === "ended" &&
    last("metrology")?.registersAfter.metrology?.state === "stopped"
  );
}

function sampling(course: SampleCourse, seconds: number, { live }: Traits): Participant {
  return {
    subsystem: sampler,
    service: ({ meter, ports, program }) =>
      samplerService({
        meter,
        ports,
        program,
        identity: "simulated",
        open: (startNs) => course.source(startNs),
        firstStartNs: worldBeginNs,
        speed: 1,
        live,
        durationNs: BigInt(seconds) * 1_000_000_000n,
        stopping: new AbortController().signal,
        ended: () => {},
      }),
  };
}

function metering({ realKernel, keptSeconds }: Traits): Participant {
  const makerOf = (settings: KernelSettings): KernelMaker =>
    realKernel
      ? { create: (resume) => createKernel(settings, resume), ended: endedState }
      : { create: (resume) => new LightKernel(settings, resume), ended: endedLightState };
  return {
    subsystem: metrology,
    otherHistory: (state) => ({ ...(state as MetrologyState), kernel: new Uint8Array() }),
    shownMicroWh: (commit) =>
      (commit.registersAfter.metrology?.energyMicroWh ?? []).reduce((sum, energy) => sum + energy, 0n),
    service: ({ meter, ports, program }) =>
      metrologyService({
        meter,
        settings: meterSettings.metrology,
        ports,
        program,
        pool: new InlineKernels(makerOf, ports.clock),
        snapshotEvery,
        keptSeconds,
      }),
  };
}

function optionsOf(subsystem: AnySubsystem, { meter, ports, program }: Surroundings) {
  return { meter, subsystem, settings: settingsOf(meterSettings, subsystem.name), ports, program, snapshotEvery };
}

function following(subsystem: AnySubsystem): Participant {
  return { subsystem, service: (surroundings) => followerService(optionsOf(subsystem, surroundings)) };
}

function showing(opened: MeterFace[]): Participant {
  const identity = { model: "generic", title: "simulated", version: "0", broker: "none" };
  return {
    subsystem: gateway,
    service: ({ meter, ports, program }) => {
      const faces = new Map<string, MeterFace>();
      const set = faces.set.bind(faces);
      faces.set = (name, face) => {
        opened.push(face);
        return set(name, face);
      };
      return gatewayService({ meter, identity, subsystems, ports, program, faces });
    },
  };
}
