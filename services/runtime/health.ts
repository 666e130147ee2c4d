import type { HeldCommits } from "#runtime/held-commits.ts";

/** What a service of this process does: nothing yet, holding itself ready behind another process, its work, or nothing after a crash. */
export type ServiceState = "starting" | "standing by" | "leading" | "stopped";

/** Whether a process does its work, and what keeps it from it. */
export interface HealthReport {
  /** `waiting`: metering goes on, but commits wait because the ledger has no room; starting the process again would lose them. */
  status: "ok" | "waiting" | "failing";
  /** One line for each thing that is wrong or waits; at most `linesMax`. */
  problems: string[];
}

/** Lines of a report: a process may have many meters. */
const linesMax = 50;
/** A ledger may not answer for so long while a broker elects another leader, s. */
const unansweredSecondsMax = 30;

/** Health of one process, told by its services and asked for by probes. */
export class Health {
  readonly #states = new Map<string, ServiceState>();
  readonly #held: HeldCommits;
  readonly #answers: () => Promise<boolean>;
  readonly #nowNs: () => bigint;

  /** `answers` asks the broker, which must not take long. */
  constructor(held: HeldCommits, answers: () => Promise<boolean>, nowNs: () => bigint) {
    this.#held = held;
    this.#answers = answers;
    this.#nowNs = nowNs;
  }

  note(meter: string, subsystem: string, state: ServiceState): void {
    this.#states.set(`${subsystem} of ${meter}`, state);
  }

  async report(): Promise<HealthReport> {
    const failing: string[] = [];
    if (!(await this.#answers())) failing.push("the broker does not answer");
    for (const [service, state] of this.#states)
      if (state === "starting" || state === "stopped") failing.push(`${service} is ${state}`);
    const waiting: string[] = [];
    for (const subject of this.#held.subjects()) {
      const held = this.#held.of(subject);
      if (held === undefined) continue;
      const seconds = Math.round(Number(this.#nowNs() - held.sinceNs) / 1e9);
      if (held.full) waiting.push(`${subject} has been full for ${seconds} s, what is metered waits`);
      else if (seconds > unansweredSecondsMax) failing.push(`${subject} has not answered for ${seconds} s`);
    }
    const status = failing.length > 0 ? "failing" : waiting.length > 0 ? "waiting" : "ok";
    return { status, problems: [...failing, ...waiting].slice(0, linesMax) };
  }
}

/** HTTP status of a report: a process whose commits only wait must not be started again by a probe. */
export const healthStatus = ({ status }: HealthReport): number => (status === "failing" ? 503 : 200);
