import { dirname, resolve } from "node:path";
import { isSubsystemName, subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { closest } from "../config/closest.ts";
import { durationNs } from "../config/instant.ts";
import { ProblemsError, type Problem } from "../config/problem.ts";
import { schemaProblems } from "../config/schema-problems.ts";
import { parseYaml, readBoundedText } from "../config/yaml-file.ts";
import { chaosSchema, type ChaosFile, type FaultFile, type FaultKind } from "./scenario-schema.ts";

/** A fault as it is carried out; times in ms. */
export interface Fault {
  kind: FaultKind;
  /** Processes and services, `broker`, `any`, `all`, `leader`, `standby`. */
  on: readonly string[];
  forMs: number | undefined;
  delayMs: number;
  everyMs: number | undefined;
  byMs: number;
  direction: "both" | "to-broker" | "from-broker";
}

export interface ProcessPlan {
  name: string;
  services: readonly SubsystemName[];
}

/** Faults at random; times in ms. */
export interface RandomFaults {
  seed: number;
  count: number;
  everyMs: number;
  /** Standstill of metering after which the next fault waits; undefined to come whatever happens. */
  patienceMs: number | undefined;
  of: readonly (Fault & { weight: number })[];
}

/** A scenario that was read and found good. */
export interface ChaosScenario {
  title: string;
  /** Configuration of the meter; undefined for the defaults. */
  meterFile: string | undefined;
  source: string;
  /** Meter time of a synthetic source, s; undefined when the source has an end of its own. */
  durationSeconds: number | undefined;
  speed: number | "max";
  processes: readonly ProcessPlan[];
  restartAfterMs: number;
  steps: readonly (Fault & { atMs: number })[];
  random: RandomFaults | undefined;
  expect: Expectation;
}

/** Thresholds of a verdict; undefined asks for nothing. */
export interface Expectation {
  lostMicroWhMax: bigint;
  duplicatedMicroWhMax: bigint;
  unflaggedMax: number;
  flaggedMax: number | undefined;
  outageMsMax: number | undefined;
  takeoverMsMax: number | undefined;
}

const codes = { missing: "MTR_CHAOS_SCENARIO", invalid: "MTR_CHAOS_SCENARIO" } as const;
const ms = (text: string): number => Number(durationNs(text) as bigint) / 1e6;
const msOr = <Else>(text: string | undefined, otherwise: Else): number | Else =>
  text === undefined ? otherwise : ms(text);
const signedMs = (text: string | undefined): number =>
  text === undefined ? 0 : Math.sign(text.startsWith("-") ? -1 : 1) * ms(text.replace(/^[-+]/, ""));
const targetsOf = ({ on }: FaultFile): string[] => (on === undefined ? [] : [on].flat());

/** Reads a scenario. @throws ProblemsError with file, line and column of everything that is wrong. */
export function readScenario(file: string): ChaosScenario {
  return parseScenario(readBoundedText(file, codes), file);
}

/** @param file for messages, and the place that paths in the scenario are relative to. */
export function parseScenario(text: string, file: string): ChaosScenario {
  const yaml = parseYaml(text, file, codes.invalid);
  const value = yaml.value ?? {};
  const problems = schemaProblems(chaosSchema, value, yaml.at);
  if (problems.length === 0)
    problems.push(
      ...contradictions(value as ChaosFile).map(({ path, message }) => ({
        at: yaml.at(path),
        key: path.join("."),
        message,
      })),
    );
  if (problems.length > 0) throw problemsOf(problems, file);
  return scenarioOf(value as ChaosFile, dirname(resolve(file)));
}

const problemsOf = (problems: readonly Problem[], file: string): ProblemsError =>
  new ProblemsError(codes.invalid, problems, file, problems.length === 1 ? "correct it" : "correct the lines named");

function scenarioOf(value: ChaosFile, folder: string): ChaosScenario {
  const { expect = {}, random } = value;
  return {
    title: value.title,
    meterFile: value.meter === undefined ? undefined : resolve(folder, value.meter),
    source: value.source.startsWith("synthetic:")
      ? `synthetic:${resolve(folder, value.source.slice("synthetic:".length))}`
      : resolve(folder, value.source),
    durationSeconds: value.duration === undefined ? undefined : ms(value.duration) / 1000,
    speed: value.speed ?? 10,
    processes: processesOf(value),
    restartAfterMs: msOr(value.topology?.restartAfter, 100),
    steps: (value.steps ?? []).map((step) => ({ ...faultOf(step), atMs: ms(step.at) })),
    random: random && {
      seed: random.seed ?? 1,
      count: random.count,
      everyMs: ms(random.every),
      patienceMs: msOr(random.patience, undefined),
      of: random.of.map((fault) => ({ ...faultOf(fault), weight: fault.weight ?? 1 })),
    },
    expect: {
      lostMicroWhMax: BigInt(expect.lost ?? 0),
      duplicatedMicroWhMax: BigInt(expect.duplicated ?? 0),
      unflaggedMax: expect.unflagged ?? 0,
      flaggedMax: expect.flagged,
      outageMsMax: msOr(expect.outageMax, undefined),
      takeoverMsMax: msOr(expect.takeoverMax, undefined),
    },
  };
}

function faultOf(fault: FaultFile): Fault {
  return {
    kind: fault.fault,
    on: fault.fault === "full-disk" ? ["broker"] : targetsOf(fault),
    forMs: msOr(fault.for, undefined),
    delayMs: msOr(fault.delay, 0),
    everyMs: msOr(fault.every, undefined),
    byMs: signedMs(fault.by),
    direction: fault.direction ?? "both",
  };
}

function processesOf({ topology = {} }: ChaosFile): ProcessPlan[] {
  const { processes = "apart", instances = 1 } = topology;
  const groups =
    processes === "one"
      ? [[...subsystemNames]]
      : processes === "apart"
        ? subsystemNames.map((name) => [name])
        : processes;
  return groups.flatMap((services) => {
    const name = services.length === subsystemNames.length ? "meter" : services.join("+");
    return Array.from({ length: instances }, (_, index) => ({
      name: instances === 1 ? name : `${name}.${index + 1}`,
      services,
    }));
  });
}

interface Contradiction {
  path: (string | number)[];
  message: string;
}

/** What no schema can say: which key belongs to which fault, and whether every name names something. */
function contradictions(value: ChaosFile): Contradiction[] {
  const found: Contradiction[] = [];
  const { processes } = value.topology ?? {};
  const listed = Array.isArray(processes) ? processes.flat() : [...subsystemNames];
  for (const name of subsystemNames) {
    const count = listed.filter((other) => other === name).length;
    if (count !== 1)
      found.push({
        path: ["topology", "processes"],
        message: `${name} is there ${count} times, each service must be once`,
      });
  }
  const names = ["broker", "any", "all", "leader", "standby", ...processesOf(value).map(({ name }) => name)];
  const sampling = processesOf(value).find(({ services }) => services.includes("sampler"));
  const mayStopSource = new Set<string>(["any", "all", "leader", "standby", ...(sampling?.services ?? [])]);
  const check = (fault: FaultFile, path: (string | number)[]): void => {
    // An orderly stop meters what was sampled to its end, so its registers are others than those of a run that goes on.
    if (
      fault.fault === "restart" &&
      targetsOf(fault).some((name) => mayStopSource.has(name) || name.includes("sampler"))
    )
      found.push({
        path: [...path, "on"],
        message: "a restart in good order ends the source; kill the process of the sampler instead",
      });
    found.push(...misfits(fault).map(({ key, message }) => ({ path: [...path, key], message })));
    for (const name of targetsOf(fault)) {
      if (names.includes(name) || isSubsystemName(name)) continue;
      const near = closest(name, [...names, ...subsystemNames]);
      found.push({
        path: [...path, "on"],
        message: `there is no ${name}${near === undefined ? "" : `; did you mean ${near}`}`,
      });
    }
  };
  value.steps?.forEach((step, index) => check(step, ["steps", index]));
  value.random?.of.forEach((fault, index) => check(fault, ["random", "of", index]));
  if (value.steps === undefined && value.random === undefined)
    found.push({ path: ["steps"], message: "nothing happens; give steps or random" });
  return found;
}

/** Keys that a fault lacks, and those that mean nothing to it. */
function misfits(fault: FaultFile): { key: string; message: string }[] {
  const kind = fault.fault;
  const lasting = !["kill", "restart", "clock-step", "reset"].includes(kind);
  const needs: Record<string, boolean> = {
    on: kind !== "full-disk",
    for: lasting || (kind === "reset" && fault.every !== undefined),
    delay: kind === "latency",
    by: kind === "clock-step",
  };
  const takes: Record<string, boolean> = {
    on: true,
    for: true,
    delay: kind === "latency",
    by: kind === "clock-step",
    every: kind === "reset",
    direction: kind === "partition" || kind === "black-hole",
  };
  const given = fault as Record<string, unknown>;
  const lacking = Object.keys(needs).filter((key) => needs[key] && given[key] === undefined);
  const idle = Object.keys(takes).filter((key) => !takes[key] && given[key] !== undefined);
  const targets = targetsOf(fault);
  return [
    ...lacking.map((key) => ({ key, message: `${kind} needs ${key}` })),
    ...idle.map((key) => ({ key, message: `${kind} takes no ${key}` })),
    ...(kind === "clock-step" && targets.includes("broker")
      ? [{ key: "on", message: "the clock of the broker cannot be stepped" }]
      : []),
    ...(kind === "full-disk" && targets.some((name) => name !== "broker")
      ? [{ key: "on", message: "the disk is the broker's" }]
      : []),
  ];
}
