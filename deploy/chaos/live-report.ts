import { subsystemNames } from "#schemas/subjects.ts";
import { clockText } from "../cli/progress.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Cluster } from "./cluster.ts";
import type { RunListener } from "./run-scenario.ts";

const terminalEveryMs = 250;
const plainEveryMs = 5_000;
/** Faults that a plain stream is told of one by one; of more it gets the sum. */
const faultsToldMax = 60;
const linesKept = 5;

/** Where a report goes: standard error. */
interface ReportStream {
  isTTY?: boolean;
  /** Width of the terminal. */
  columns?: number;
  write(text: string): unknown;
}

interface ShownRun {
  chronicle: Chronicle;
  cluster: Cluster;
  faultsPlanned: number;
}

/** What people see while faults come: on a terminal a table that refreshes, else lines. */
export class LiveReport implements RunListener {
  readonly #stream: ReportStream;
  readonly #totalSeconds: number | undefined;
  #run: ShownRun | undefined;
  #timer: NodeJS.Timeout | undefined;
  #last: string[] = [];
  #drawn = 0;

  constructor(stream: ReportStream, totalSeconds: number | undefined) {
    this.#stream = stream;
    this.#totalSeconds = totalSeconds;
  }

  readonly line = (text: string): void => {
    const stamped =
      this.#run === undefined ? text : `${(this.#run.chronicle.nowMs() / 1000).toFixed(1).padStart(7)} s  ${text}`;
    this.#last = [...this.#last, stamped].slice(-linesKept);
    if (this.#stream.isTTY) return this.#draw();
    if (this.#run === undefined || this.#run.faultsPlanned <= faultsToldMax) this.#stream.write(`${stamped}\n`);
  };

  begins(chronicle: Chronicle, cluster: Cluster, faultsPlanned: number): void {
    this.#run = { chronicle, cluster, faultsPlanned };
    const beat = this.#stream.isTTY ? () => this.#draw() : () => void this.#stream.write(`${this.#headline()}\n`);
    this.#timer = setInterval(beat, this.#stream.isTTY ? terminalEveryMs : plainEveryMs);
  }

  ends(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#stream.isTTY) this.#draw();
  }

  #draw(): void {
    const lines = this.#run === undefined ? this.#last : [this.#headline(), "", ...this.#table(), "", ...this.#last];
    // A line that wraps would be two to go back over.
    const shown = lines.map((line) => line.slice(0, (this.#stream.columns ?? 80) - 1));
    // Back to the first line that was drawn, and clear from there.
    const home = this.#drawn > 0 ? `\u001B[${this.#drawn}A` : "";
    this.#stream.write(`${home}\r\u001B[J${shown.join("\n")}\n`);
    this.#drawn = lines.length;
  }

  #headline(): string {
    const { chronicle, cluster, faultsPlanned } = this.#run as ShownRun;
    const [first, last] = [chronicle.progress[0], chronicle.progress.at(-1)];
    const seconds = first === undefined || last === undefined ? 0 : Number(last.timeNs - first.timeNs) / 1e9;
    const done = [...chronicle.faultsDone.values()].reduce((sum, count) => sum + count, 0);
    const down = [cluster.broker, ...cluster.processes]
      .filter(({ state }) => state !== "running")
      .map(({ name }) => name);
    const outageMs = Math.max(0, ...[...chronicle.services.values()].map((record) => record.outageMs));
    return [
      `${(chronicle.nowMs() / 1000).toFixed(1).padStart(7)} s`,
      `meter ${clockText(seconds)}${this.#totalSeconds === undefined ? "" : ` of ${clockText(this.#totalSeconds)}`}`,
      `faults ${done} of ${faultsPlanned}`,
      `longest outage ${(outageMs / 1000).toFixed(1)} s`,
      down.length === 0 ? "all run" : `down ${down.join(", ")}`,
    ].join("  ");
  }

  #table(): string[] {
    const { chronicle, cluster } = this.#run as ShownRun;
    const restarts = chronicle.restarts();
    const nowMs = chronicle.nowMs();
    const rows = subsystemNames.map((service) => {
      const { epoch, commitsMs, aliveMs, outageMs } = chronicle.of(service);
      const units = cluster.processes.filter(({ services }) => services.includes(service));
      return [
        service,
        units.map(({ state }) => state).join(" "),
        String(epoch),
        String(commitsMs.length),
        String(units.reduce((sum, { name }) => sum + (restarts.get(name) ?? 0), 0)),
        aliveMs === undefined ? "-" : `${((nowMs - aliveMs) / 1000).toFixed(1)} s`,
        `${(outageMs / 1000).toFixed(1)} s`,
      ];
    });
    rows.unshift(["service", "state", "epoch", "commits", "restarts", "silent for", "longest"]);
    rows.push(["broker", cluster.broker.state, "", "", String(restarts.get("broker") ?? 0), "", ""]);
    return rows.map((row) => row.map((cell, column) => (column < 2 ? cell.padEnd(16) : cell.padStart(10))).join(" "));
  }
}
