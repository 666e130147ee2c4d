import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Random } from "../simulation/random.ts";
import { freePort, leftOn, run, start, temporaryFolder, type Program } from "../support/program.ts";

const kills = Number(process.env["FOURQUAD_KILLS"] ?? 4);
const seed = Number(process.env["FOURQUAD_KILL_SEED"] ?? Date.now() % 1_000_000);
/** Meter time of the run, s. */
const runSeconds = 240;

interface Result {
  at: string;
  datapoints: { name: string; value: unknown; unit: string; time: string | null; quality: string }[];
  events: { number: number; time: string | null; code: string; text: string; source: string }[];
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let scenario: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  scenario = join(folder.path, "events.yaml");
  // The length belongs to the source, so that the same command always means the same samples: `--for` would mean
  // as many seconds more to a meter that was killed after its last sample.
  const events = await readFile(fileURLToPath(new URL("../../deploy/scenarios/events.yaml", import.meta.url)), "utf8");
  await writeFile(scenario, `${events}\nduration: ${runSeconds}\n`);
});
afterAll(() => folder.remove());

const command = (name: string): string[] => [
  "run",
  "--json",
  "--speed",
  "max",
  "--source",
  `synthetic:${scenario}`,
  "--data",
  join(folder.path, name),
];

/**
 * What must not depend on kills. Left out are `event.count`, because each start of a service is an event of its own, and
 * `command.*`, because the gateway counts what came from outside.
 */
function comparable({ at, datapoints, events }: Result): unknown {
  const starts = new Set(["meter.started", "settings.adopted"]);
  return {
    at,
    datapoints: datapoints.filter(({ name }) => name !== "event.count" && !name.startsWith("command.")),
    events: events.filter(({ code }) => !starts.has(code)).map(({ number: _number, ...event }) => event),
  };
}

/** Waits until the meter has reached `second` of its run; false when it ended before that. */
async function reaches(meter: Program, url: string, second: number): Promise<boolean> {
  for (;;) {
    if (meter.process.exitCode !== null) return false;
    const answer = await fetch(`${url}/api/v1/meters`)
      .then((response) => response.json() as Promise<{ meters: { at: string | null }[] }>)
      .catch(() => undefined);
    const at = answer?.meters[0]?.at;
    if (at && (Date.parse(at) - Date.parse("2026-01-01T00:00:00Z")) / 1000 >= second) return true;
    await sleep(20);
  }
}

describe("a meter whose power is cut again and again", () => {
  it(
    `ends with the registers, quantities and events of an undisturbed one, to the bit (${kills} kills, seed ${seed})`,
    async () => {
      const undisturbed = await run([...command("undisturbed"), "--http", "0", "--modbus", "0"]);
      expect(undisturbed).toMatchObject({ code: 0, stderr: "" });

      const random = new Random(seed);
      const moments = Array.from({ length: kills - 1 }, () => random.fraction() * runSeconds);
      // One is always in the last seconds, when every sample is sent and not every one metered.
      moments.push(runSeconds - 10 * random.fraction());
      let hits = 0;
      for (const [index, moment] of moments.sort((a, b) => a - b).entries()) {
        const port = await freePort();
        const meter = start([...command("killed"), "--http", String(port), "--modbus", "0"]);
        // Every fourth cut hits the start itself: the broker's recovery, the epochs, the first commits.
        if (random.chance(0.25) && index < kills - 1) await sleep(200 + random.fraction() * 500);
        else if (!(await reaches(meter, `http://127.0.0.1:${port}`, moment))) break;
        await sleep(random.fraction() * 30);
        if (meter.process.exitCode === null) hits += 1;
        meter.cutPower();
        await meter.finished;
      }
      const last = await run([...command("killed"), "--http", "0", "--modbus", "0"]);
      expect(last).toMatchObject({ code: 0, stderr: "" });
      console.log(`power cut ${hits} times of ${kills}, seed ${seed}`);
      expect(hits).toBeGreaterThanOrEqual(Math.ceil(kills / 2));
      expect(JSON.parse(undisturbed.stdout).datapoints.length).toBeGreaterThan(100);
      expect(comparable(JSON.parse(last.stdout))).toEqual(comparable(JSON.parse(undisturbed.stdout)));

      const audit = await run(["verify", "--json", "--data", join(folder.path, "killed")]);
      expect(audit.code, audit.stdout).toBe(0);
      const { sound, meters } = JSON.parse(audit.stdout);
      expect(sound).toBe(true);
      // The last cut comes after samples were metered, and another start after it; a cut during a start may leave no epoch.
      const { epochs } = meters[0].logs.find((log: { subsystem: string }) => log.subsystem === "metrology");
      expect(epochs).toBeGreaterThanOrEqual(2);
      expect(await leftOn(folder.path)).toEqual([]);
    },
    60_000 + kills * 6_000,
  );
});
