import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ContainerCluster } from "../../deploy/chaos/container-cluster.ts";
import { runScenario } from "../../deploy/chaos/run-scenario.ts";
import { readScenario } from "../../deploy/chaos/scenario.ts";
import { freePort, temporaryFolder } from "../support/program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Two instances are told apart by their process ids, which are all 1 in containers: pause-leader is not among them. */
const scenarios = [
  "kill-metrology",
  "kill-any",
  "broker-restart",
  "broker-kill",
  "partition",
  "latency",
  "reset-storm",
  "black-hole",
  "clock-step",
  "full-disk",
];

describe("a meter in containers", () => {
  it.each(scenarios)("comes through %s with the registers of an undisturbed one", async (name) => {
    const scenario = readScenario(join(root, "deploy/chaos", `${name}.yaml`));
    const folder = await temporaryFolder();
    const cluster = await ContainerCluster.open({ root, port: await freePort(), smallDisk: name === "full-disk" });
    try {
      const listener = { line: () => {}, begins: () => {}, ends: () => {} };
      const { signal } = new AbortController();
      const { verdict } = await runScenario(scenario, cluster, { folder: folder.path, listener, signal });
      expect(verdict.reasons).toEqual([]);
    } finally {
      await cluster.close();
      await folder.remove();
    }
  });
});
