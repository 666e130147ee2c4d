import { setTimeout as sleep } from "node:timers/promises";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Cluster, Unit } from "./cluster.ts";
import type { LinkMode } from "./fault-proxy.ts";
import type { Keeper } from "./keeper.ts";
import type { PlannedFault } from "./schedule.ts";

/** Longest wait for something to be there that can be killed or paused, ms. */
const targetMsMax = 10_000;
const targetPollMs = 10;
/** A killed broker is started again; longest wait for an orderly end before it is killed, ms. */
const stopMsMax = 5_000;

/** How a fault is undone. */
type Undo = () => Promise<void> | void;

/** Carries out faults on a cluster. */
export class Injector {
  readonly #cluster: Cluster;
  readonly #keeper: Keeper;
  readonly #chronicle: Chronicle;
  readonly #told: (line: string) => void;
  readonly #lasting = new Map<Promise<void>, AbortController>();
  readonly #stepsMs = new Map<string, number>();

  /** @param told is given a line for each fault. */
  constructor(cluster: Cluster, keeper: Keeper, chronicle: Chronicle, told: (line: string) => void) {
    this.#cluster = cluster;
    this.#keeper = keeper;
    this.#chronicle = chronicle;
    this.#told = told;
  }

  /** Begins a fault; one that lasts is undone later by itself. False when there was nothing to do it to. */
  async begin(fault: PlannedFault, signal: AbortSignal): Promise<boolean> {
    const targets = this.#namesOf(fault);
    const struck = await this.#ready(fault, targets, signal);
    if (!struck || signal.aborted) return false;
    const bar = this.#chronicle.fault(fault, labelOf(fault), targets);
    this.#told(`${labelOf(fault)} on ${targets.join(", ")}`);
    const over = new AbortController();
    const undone = Promise.all(targets.map((name) => this.#strike(fault, name)));
    const undos = await undone;
    const lasting = (async () => {
      if (fault.forMs !== undefined) await sleep(fault.forMs, undefined, { signal: over.signal }).catch(() => {});
      for (const undo of undos) await undo();
      bar.throughMs = this.#chronicle.nowMs();
    })();
    this.#lasting.set(lasting, over);
    void lasting.finally(() => this.#lasting.delete(lasting));
    return true;
  }

  /** Undoes at once everything that lasts. */
  async healAll(): Promise<void> {
    for (const over of this.#lasting.values()) over.abort();
    await Promise.all(this.#lasting.keys());
  }

  #unit(name: string): Unit {
    const { broker, processes } = this.#cluster;
    return name === broker.name ? broker : (processes.find((unit) => unit.name === name) as Unit);
  }

  /** `leader` and `standby` as names: who opened metrology's epoch, and the others of its kind. */
  #namesOf({ targets }: PlannedFault): string[] {
    const metering = this.#cluster.processes.filter(({ services }) => services.includes("metrology"));
    const pid = Number(/process (\d+)$/.exec(this.#chronicle.of("metrology").program)?.[1]);
    const leader = metering.find((unit) => unit.pid === pid) ?? (metering[0] as Unit);
    const names = targets.flatMap((name) => {
      if (name === "leader") return [leader.name];
      if (name === "standby") return metering.filter((unit) => unit !== leader).map((unit) => unit.name);
      return [name];
    });
    return [...new Set(names)];
  }

  /** Only what runs can be killed or paused, so a target that is just being started again is waited for. */
  async #ready({ kind }: PlannedFault, names: readonly string[], signal: AbortSignal): Promise<boolean> {
    if (!["kill", "restart", "pause"].includes(kind)) return names.length > 0;
    for (const deadline = performance.now() + targetMsMax; performance.now() < deadline && !signal.aborted; ) {
      if (names.length > 0 && names.every((name) => this.#unit(name).state !== "down")) return true;
      await sleep(targetPollMs);
    }
    return false;
  }

  async #strike(fault: PlannedFault, name: string): Promise<Undo> {
    switch (fault.kind) {
      case "kill":
      case "restart":
        return this.#down(fault, this.#unit(name));
      case "pause":
        return this.#pause(this.#unit(name));
      case "reset":
        return this.#reset(fault, name);
      case "clock-step":
        return this.#step(name, fault.byMs, fault.forMs !== undefined);
      case "full-disk":
        await this.#cluster.fillDisk();
        return () => this.#cluster.freeDisk();
      default:
        return this.#disturb(name, modeOf(fault));
    }
  }

  async #down({ kind, forMs }: PlannedFault, unit: Unit): Promise<Undo> {
    if (forMs !== undefined) this.#keeper.hold(unit.name);
    this.#await(unit);
    await (kind === "kill" ? unit.kill() : unit.stop(stopMsMax));
    return forMs === undefined ? () => {} : () => this.#keeper.release(unit.name);
  }

  async #pause(unit: Unit): Promise<Undo> {
    const awaited = this.#await(unit);
    await unit.pause();
    return async () => {
      for (const service of awaited) this.#chronicle.awaitNoMore(service);
      await unit.resume();
    };
  }

  /** Services that the unit leads: those whose epoch it opened. */
  #await({ services, pid }: Unit): SubsystemName[] {
    const led = services.filter((name) => {
      const { program } = this.#chronicle.of(name);
      return program.endsWith(`process ${pid}`);
    });
    for (const service of led) this.#chronicle.await(service);
    return led;
  }

  #links(name: string): string[] {
    return name === this.#cluster.broker.name ? this.#cluster.processes.map((unit) => unit.name) : [name];
  }

  #disturb(name: string, mode: LinkMode): Undo {
    const links = this.#links(name).map((link) => this.#cluster.link(link));
    for (const link of links) link.set(mode);
    return () => {
      // Another fault may have come to the link since; that one undoes itself.
      for (const link of links) if (link.mode === mode) link.set({ kind: "pass" });
    };
  }

  #reset({ everyMs }: PlannedFault, name: string): Undo {
    const reset = (): void => this.#links(name).forEach((link) => void this.#cluster.link(link).reset());
    reset();
    const storm = everyMs === undefined ? undefined : setInterval(reset, everyMs);
    return () => clearInterval(storm);
  }

  async #step(name: string, byMs: number, back: boolean): Promise<Undo> {
    const step = async (ms: number): Promise<void> => {
      this.#stepsMs.set(name, (this.#stepsMs.get(name) ?? 0) + ms);
      await this.#cluster.stepClock(name, this.#stepsMs.get(name) as number);
    };
    await step(byMs);
    return back ? () => step(-byMs) : () => {};
  }
}

function modeOf({ kind, delayMs, direction }: PlannedFault): LinkMode {
  if (kind === "latency") return { kind, delayMs };
  return kind === "partition" || kind === "black-hole" ? { kind, direction } : { kind: "refuse" };
}

/** A fault in a few words: `latency 200 ms`. */
function labelOf({ kind, delayMs, byMs, direction, everyMs }: PlannedFault): string {
  const seconds = (ms: number): string => `${ms > 0 ? "+" : ""}${ms / 1000} s`;
  if (kind === "latency") return `latency ${delayMs} ms`;
  if (kind === "clock-step") return `clock ${seconds(byMs)}`;
  if (kind === "reset" && everyMs !== undefined) return `reset every ${everyMs} ms`;
  return direction === "both" ? kind : `${kind} ${direction}`;
}
