import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leftOn, run, start, temporaryFolder } from "../support/program.ts";

const network = fileURLToPath(new URL("../../deploy/chaos/network.yaml", import.meta.url));
const kills = Number(process.env["FOURQUAD_CHAOS_KILLS"] ?? 30);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => folder.remove());

async function scenario(name: string, lines: readonly string[]): Promise<string> {
  const file = join(folder.path, `${name}.yaml`);
  await writeFile(file, [`title: ${name}`, `source: "synthetic:${network}"`, ...lines, ""].join("\n"));
  return file;
}

describe("fourquad chaos", () => {
  it(
    `finds the energy exact, nothing twice and no gap after ${kills} kills over all services and the broker`,
    async () => {
      const file = await scenario("kills", [
        `duration: ${kills * 6}s`,
        "speed: 10",
        "random:",
        `  { seed: 7, count: ${kills}, every: 400ms, patience: 4s, of: [{ fault: kill, on: any, weight: 7 }, { fault: kill, on: broker }] }`,
      ]);
      const out = join(folder.path, "kills");
      const { code, stdout, stderr } = await run(["chaos", file, "--json", "--out", out]);
      expect(code, `${stdout}${stderr}`).toBe(0);
      const verdict = JSON.parse(stdout);
      expect(verdict).toMatchObject({
        passed: true,
        reasons: [],
        energy: { lostMicroWh: "0", duplicatedMicroWh: "0", duplicatedSlices: 0, differingAccumulators: [] },
        gaps: { unflagged: [] },
        registers: { differing: [] },
        ledger: { problems: [] },
        faults: { planned: kills, done: { kill: kills } },
      });
      expect(verdict.energy.meteredMicroWh).toBe(verdict.energy.expectedMicroWh);
      expect(BigInt(verdict.energy.expectedMicroWh)).toBeGreaterThan(0n);
      expect(verdict.registers.compared).toBeGreaterThan(100);
      expect(JSON.parse(await readFile(join(out, "verdict.json"), "utf8"))).toEqual(verdict);
      const page = await readFile(join(out, "timeline.html"), "utf8");
      expect(page).toContain("passed");
      expect(page).not.toMatch(/<script|\b(src|href)=|url\(|@import/);
      expect(await leftOn(folder.path)).toEqual([]);
    },
    120_000 + kills * 10_000,
  );

  it("ends with 99 and says why when the source was over before the faults were, and leaves no process when it is stopped", async () => {
    const file = await scenario("late", [
      "duration: 10s",
      "speed: max",
      "topology: { processes: one }",
      "steps: [{ at: 10m, fault: kill, on: metrology }]",
    ]);
    const { code, stdout } = await run(["chaos", file, "--quiet"]);
    expect(stdout).toMatch(/^FAILED +late\n +0 of 1 faults came before the source ended\n/);
    expect(code).toBe(99);

    const endless = await scenario("endless", [
      "duration: 10h",
      "speed: max",
      "steps: [{ at: 1s, fault: kill, on: tou }]",
    ]);
    const stopped = start(["chaos", endless, "--out", join(folder.path, "stopped")]);
    await stopped.shows("undisturbed run");
    stopped.process.kill("SIGINT");
    expect(await stopped.finished).toMatchObject({ code: 130 });
    expect(await leftOn(folder.path)).toEqual([]);
  }, 240_000);

  it("tells in one line what is wrong with a scenario, and starts nothing", async () => {
    const file = await scenario("wrong", ["duration: 10s", "steps: [{ at: 1s, fault: kill, on: metrolgy }]"]);
    const { code, stdout, stderr } = await run(["chaos", file]);
    expect([code, stdout]).toEqual([4, ""]);
    expect(stderr).toMatch(
      /^fourquad: MTR_CHAOS_SCENARIO: .*wrong\.yaml:4:\d+ steps\.0\.on: there is no metrolgy; did you mean metrology, correct it\n$/,
    );
  });
});
