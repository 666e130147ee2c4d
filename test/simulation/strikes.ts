import { samplesSubject } from "#schemas/subjects.ts";
import type { Node, Site } from "./node.ts";
import type { Random } from "./random.ts";

/** What a strike may act on. */
export interface Field {
  site: Site;
  nodes: readonly Node[];
  random: Random;
  note(event: string): void;
  later(afterMs: number, work: () => void): void;
  /** Starts a node again after a while. */
  restartLater(node: Node, afterMs: number): void;
  command(): void;
}

/** Longest time between a crash and the next start of a process, ms. */
const restartMsMax = 2_000;
/** Of how many waits one is the last before a crash. */
const crashWaitsMax = 60;
/** Entries of the newest samples that a stream keeps when it drops the others. */
const keptSamplesMax = 6;
/** Longest time for which the log has no room, ms. */
const fullMsMax = 2_500;
const outageSeconds = 80n;

const anyNode = ({ nodes, random }: Field): Node => nodes[random.integer(0, nodes.length - 1)] as Node;

/** Faults that strike at an instant; those of calls and reads are the links'. */
export const strikes = {
  crash(field: Field): void {
    const node = anyNode(field);
    if (!node.runs) return;
    field.note(`crash of ${node.name}`);
    node.crash();
    field.restartLater(node, field.random.integer(20, restartMsMax));
  },

  "crash at a wait"(field: Field): void {
    anyNode(field).crashAtWait(field.random.integer(1, crashWaitsMax));
  },

  pause(field: Field): void {
    const node = anyNode(field);
    field.note(`pause of ${node.name}`);
    node.pause(field.random.integer(100, 3_000));
  },

  command(field: Field): void {
    field.note("command");
    field.command();
  },

  "leases lost"(field: Field): void {
    field.note("leases lost");
    field.site.leases.forget();
  },

  "clock step"(field: Field): void {
    const node = anyNode(field);
    const ms = field.random.integer(-3_000, 3_000);
    field.note(`clock step of ${node.name} by ${ms} ms`);
    node.stepClock(ms);
  },

  "samples dropped"(field: Field): void {
    const { samples } = field.site;
    const count = Math.max(0, samples.entries.length - field.random.integer(0, keptSamplesMax));
    if (count === 0 || samples.last(samplesSubject(field.site.meter)) === undefined) return;
    field.note("samples dropped");
    samples.dropOldest(count);
  },

  "log full"(field: Field): void {
    const { commits } = field.site;
    if (commits.full) return;
    field.note("log full");
    commits.full = true;
    field.later(field.random.integer(200, fullMsMax), () => (commits.full = false));
  },

  "broker restart"(field: Field): void {
    field.note("broker restart");
    field.site.samples.restart();
    field.site.leases.forget();
  },

  outage(field: Field): void {
    field.note("outage of all hosts");
    for (const node of field.nodes) {
      node.crash();
      node.stepClock(Number(outageSeconds) * 1_000);
      field.restartLater(node, field.random.integer(20, restartMsMax));
    }
    field.site.samples.restart();
  },
} as const;

export type StrikeName = keyof typeof strikes;
