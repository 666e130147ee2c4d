import { storedCommit } from "#runtime/ledger.ts";
import type { ServicePorts } from "#runtime/service.ts";
import type { Commit } from "#schemas/codec.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";

/** Longest wait for a commit, ms. */
const waitMsMax = 60_000;

/** A commit, and when it came, ms on the clock of `performance.now()`. */
export interface SeenCommit {
  commit: Commit;
  atMs: number;
}

/** Sees the commits of a meter as they come. */
export class CommitWatch {
  /** Of each log the commits since it was last asked, oldest first. */
  readonly #seen = new Map<string, SeenCommit[]>();
  /** Of each log the process that opened its newest epoch. */
  readonly #leaders = new Map<string, number>();
  #wake: () => void = () => {};

  /** Watches logs from their present end on, until the signal aborts. */
  constructor({ commits }: ServicePorts, meter: string, logs: readonly SubsystemName[], signal: AbortSignal) {
    const subjects = logs.map((name) => logSubject(meter, name));
    void (async () => {
      for await (const entry of commits.follow(subjects, 1, signal)) {
        const { commit } = storedCommit(entry);
        this.#see({ commit, atMs: performance.now() });
      }
    })().catch(() => {});
  }

  #see(seen: SeenCommit): void {
    const { subsystem, facts } = seen.commit;
    const known = this.#seen.get(subsystem);
    if (known === undefined) this.#seen.set(subsystem, [seen]);
    else known.push(seen);
    for (const fact of facts)
      if (fact.kind === "epochOpened")
        this.#leaders.set(subsystem, Number(/process (\d+)/.exec(fact.epochOpened.program)?.[1]));
    this.#wake();
  }

  /** The process that owns a log, by its id; a starved one may have lost its lease without being killed. */
  leaderOf(log: SubsystemName): number | undefined {
    return this.#leaders.get(log);
  }

  /** Forgets what came so far. */
  forget(): void {
    this.#seen.clear();
  }

  /** The first commit of a log since it was told to forget for which `fits` holds; rejects when none comes in time. */
  async first(log: SubsystemName, fits: (commit: Commit) => boolean): Promise<SeenCommit> {
    for (const deadline = performance.now() + waitMsMax; performance.now() < deadline; ) {
      const found = this.#seen.get(log)?.find(({ commit }) => fits(commit));
      if (found !== undefined) return found;
      await this.#nextOrLate(deadline - performance.now());
    }
    throw new Error(`no commit of ${log} came within ${waitMsMax} ms`);
  }

  #nextOrLate(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }
}

/** Whether a commit opens an epoch: a service has taken the log over. */
export const opensEpoch = ({ facts }: Commit): boolean => facts.some(({ kind }) => kind === "epochOpened");
/** Whether a commit holds energy. */
export const holdsEnergy = ({ facts }: Commit): boolean => facts.some(({ kind }) => kind === "energyMetered");
