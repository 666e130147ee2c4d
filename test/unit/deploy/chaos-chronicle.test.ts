import { describe, expect, it } from "vitest";
import type { SubsystemName } from "#schemas/subjects.ts";
import { Chronicle } from "../../../deploy/chaos/chronicle.ts";
import type { ScenarioOutcome } from "../../../deploy/chaos/run-scenario.ts";
import type { ChaosScenario } from "../../../deploy/chaos/scenario.ts";
import type { PlannedFault } from "../../../deploy/chaos/schedule.ts";
import { timelinePage } from "../../../deploy/chaos/timeline-page.ts";
import { judge } from "../../../deploy/chaos/verdict.ts";

/** A chronicle with a clock that the test sets. */
function chronicleAt(): { chronicle: Chronicle; at(ms: number): Chronicle } {
  let nowMs = 5_000;
  const chronicle = new Chronicle(() => nowMs);
  return { chronicle, at: (ms) => ((nowMs = 5_000 + ms), chronicle) };
}

const commit = (service: SubsystemName, epoch: bigint, opened?: string) => ({
  service,
  number: 1n,
  epoch,
  timeNs: epoch * 1_000_000_000n,
  energyMicroWh: service === "metrology" ? [epoch] : undefined,
  opened,
});

const kill = { kind: "kill", targets: ["tou"] } as unknown as PlannedFault;

describe("the chronicle of a run", () => {
  it("measures a takeover from the first kill to the next epoch, whatever the old one still commits", () => {
    const { chronicle, at } = chronicleAt();
    at(0).commit(commit("tou", 1n, "process 1"));
    at(1_000).await("tou");
    at(1_010).commit(commit("tou", 1n));
    at(2_000).await("tou");
    at(3_500).commit(commit("tou", 2n, "process 2"));
    at(4_000).commit(commit("tou", 2n));
    expect(chronicle.takeoversMs).toEqual([2_500]);
    expect(chronicle.of("tou")).toMatchObject({ awaited: undefined, epoch: 2n, program: "process 2" });
  });

  it("awaits nothing of a service that never led, nor of one that was resumed before another took over", () => {
    const { chronicle, at } = chronicleAt();
    at(0).await("tou");
    expect(chronicle.of("tou").awaited).toBeUndefined();
    at(10).commit(commit("tou", 1n, "process 1"));
    at(20).await("tou");
    chronicle.awaitNoMore("tou");
    at(900).commit(commit("tou", 2n, "process 2"));
    expect(chronicle.takeoversMs).toEqual([]);
  });

  it("calls the longest time without a commit or a renewal an outage, one that lasts to the end included", () => {
    const { chronicle, at } = chronicleAt();
    at(100).alive("demand");
    at(700).commit(commit("demand", 1n));
    at(2_000).alive("demand");
    expect(chronicle.of("demand")).toMatchObject({ outageMs: 1_300, outage: { fromMs: 700, throughMs: 2_000 } });
    at(9_000).sourceEnded();
    expect(chronicle.of("demand").outageMs).toBe(7_000);
    expect(chronicle.of("tou").outageMs).toBe(0);
  });

  it("says how long meter time stood still without a fault", () => {
    const { at } = chronicleAt();
    at(1_000).commit(commit("metrology", 1n));
    expect(at(4_000).stoodMs()).toBe(3_000);
    const bar = at(5_000).fault(kill, "kill", ["tou"]);
    expect(at(9_000).stoodMs()).toBe(0);
    bar.throughMs = 9_000;
    expect(at(9_500).stoodMs()).toBe(500);
  });
});

describe("the timeline", () => {
  const scenario = {
    title: "<b>a & b</b>",
    processes: [{ name: "tou", services: ["tou"] }],
  } as unknown as ChaosScenario;

  function outcome(): ScenarioOutcome {
    const { chronicle, at } = chronicleAt();
    at(0).started("tou");
    at(0).started("broker");
    at(500).commit(commit("metrology", 1n));
    at(600).commit(commit("tou", 1n, "process 1"));
    at(1_000).fault(kill, "kill", ["tou"]).throughMs = 1_000;
    at(1_000).ended("tou");
    at(1_100).started("tou");
    at(3_000).commit(commit("tou", 2n, "process 2"));
    const nothing = { history: { slices: [], gaps: [] }, datapoints: new Map([["a", "<i>"]]) };
    const findings = {
      undisturbed: nothing,
      disturbed: { ...nothing, datapoints: new Map() },
      ledgerProblems: [],
      outagesMs: new Map([["tou", 2_400]] as const),
      takeoversMs: [2_000],
      takeoversMissing: [],
      faultsPlanned: 1,
      faultsDone: chronicle.faultsDone,
      restarts: chronicle.restarts(),
      brokenOff: undefined,
    };
    const expect = { lostMicroWhMax: 0n, duplicatedMicroWhMax: 0n, unflaggedMax: 0 } as ChaosScenario["expect"];
    return { chronicle, verdict: judge(findings, expect) };
  }

  it("is one page that loads nothing from elsewhere, with every text escaped", () => {
    const page = timelinePage(scenario, outcome());
    expect(page).not.toMatch(/<script|\b(src|href)=|url\(|@import|<b>|<i>(?!<)/);
    expect(page).toContain("&lt;b&gt;a &amp; b&lt;/b&gt;");
    expect(page).toMatch(/class="verdict failed"/);
  });

  it("has no number that is none, and a lane for each process and the broker", () => {
    const page = timelinePage(scenario, outcome());
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    expect(page).toContain("started again 1×");
    expect(page.match(/<title>(tou|broker)<\/title>/g)).toHaveLength(2);
  });
});
