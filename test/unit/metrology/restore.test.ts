import { describe, expect, it } from "vitest";
import { systemClock } from "#runtime/clock.ts";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { evolveCommit, Ledger, registersBytes, storedCommit } from "#runtime/ledger.ts";
import type { Commit } from "#schemas/codec.ts";
import { metrology, type MetrologyState } from "../../../services/metrology/subsystem.ts";
import { goldenLog, goldenVersions } from "../../replay/golden.ts";

const settingsOf = (commits: readonly Commit[], number: bigint): string => {
  const fact = commits.find((commit) => commit.number === number)?.facts.find(({ kind }) => kind === "settingsAdopted");
  return fact?.kind === "settingsAdopted" ? fact.settingsAdopted.json : "";
};

describe.each(goldenVersions())("the state of metrology in the ledger of %s", (version) => {
  const entries = goldenLog(version, "metrology");
  const stored = entries.map(storedCommit);
  const commits = stored.map(({ commit }) => commit);

  it("is what a commit of energy says, to the byte, as if the whole log had been folded", () => {
    let state: unknown = metrology.initial();
    let restored = 0;
    for (const commit of commits) {
      state = evolveCommit(metrology, state, commit);
      const said = metrology.restore?.(commit, settingsOf(commits, commit.settingsNumber));
      if (said === undefined) continue;
      restored += 1;
      const { kernel, latest, settings } = state as MetrologyState;
      expect({ ...said, kernel: [...said.kernel] }).toEqual({ ...(state as MetrologyState), kernel: [...kernel] });
      expect([said.latest, said.settings]).toEqual([latest, settings]);
    }
    expect(restored).toBeGreaterThan(commits.length / 2);
  });

  it("comes back without a snapshot and without reading the log from its beginning", async () => {
    const [last] = entries.slice(-1);
    const log: EventLog = {
      append: () => Promise.reject(new MeterError("MTR_LOG_FULL", "not here", "")),
      last: () => Promise.resolve(last),
      next: (_subject, sequence) => Promise.resolve(entries[sequence - 1]),
      async *follow(_subjects, from) {
        expect(from).toBeGreaterThan(entries.length - 10);
        yield* entries.slice(from - 1);
      },
    };
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const options = { meter: "main", subsystem: metrology, log, snapshots, clock: systemClock, program: "test" };
    const { state } = await Ledger.recover<MetrologyState>(options);
    const folded = commits.reduce<unknown>(
      (before, commit) => evolveCommit(metrology, before, commit),
      metrology.initial(),
    );
    expect(Buffer.compare(registersBytes(metrology, state), registersBytes(metrology, folded))).toBe(0);
    expect(Buffer.compare(state.kernel, (folded as MetrologyState).kernel)).toBe(0);
  });
});
