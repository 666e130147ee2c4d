import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { brokerGreets } from "../../deploy/chaos/broker-greeting.ts";
import { resolveBroker } from "../../deploy/broker/resolve.ts";
import { freePort } from "../support/program.ts";
import { running, type Running } from "./running.ts";

/** A server of a bench: its port for clients and that for the other servers. */
interface Place {
  port: number;
  clusterPort: number;
}

/** A NATS server alone, or a cluster, in processes that a test may kill, stop and start again on their stores. */
export interface Servers {
  /** Every server of it, separated by commas. */
  url: string;
  /** Starts a server; resolves when it greets. */
  start(index: number): Promise<void>;
  /** The process that runs now as the server of that index. */
  running(index: number): Running;
  /** Index by the name that a server gives itself. */
  indexOf(name: string | undefined): number | undefined;
  /** Kills those that run. */
  close(): Promise<void>;
}

const serverName = (index: number): string => `server-${index}`;

/** The configuration that the README tells operators of an external server to use, on ports of the test. */
function configuration(index: number, places: readonly Place[]): string {
  const { port, clusterPort } = places[index] as Place;
  const routes = places.map((place) => `"nats://127.0.0.1:${place.clusterPort}"`);
  return [
    `server_name: "${serverName(index)}"`,
    `host: "127.0.0.1"`,
    `port: ${port}`,
    `max_payload: 8388608`,
    `write_deadline: "5s"`,
    `jetstream { store_dir: "store-${index}", max_memory_store: 1073741824, sync_interval: always }`,
    ...(places.length === 1
      ? []
      : [`cluster { name: bench, listen: "127.0.0.1:${clusterPort}", ping_interval: "2s", routes: [${routes}] }`]),
    "",
  ].join("\n");
}

/** Prepares servers in a folder; none runs yet. */
export async function prepareServers(folder: string, count: number): Promise<Servers> {
  const found = await resolveBroker({ ...process.env, NATS_URL: "" });
  if (found.kind !== "binary") throw new Error("no nats-server to test with");
  const places: Place[] = [];
  for (let index = 0; index < count; index++) places.push({ port: await freePort(), clusterPort: await freePort() });
  for (const index of places.keys()) await writeFile(join(folder, `nats-${index}.conf`), configuration(index, places));
  const now: Running[] = [];
  return {
    url: places.map(({ port }) => `nats://127.0.0.1:${port}`).join(","),
    start: async (index) => {
      const stdio = ["ignore", "ignore", "pipe"] as const;
      const started = running(spawn(found.path, ["-c", `nats-${index}.conf`], { cwd: folder, stdio: [...stdio] }));
      now[index] = started;
      while (started.exit() === undefined && !(await brokerGreets("127.0.0.1", (places[index] as Place).port)))
        await sleep(10);
    },
    running: (index) => now[index] as Running,
    indexOf: (name) => {
      const index = places.findIndex((_, at) => serverName(at) === name);
      return index < 0 ? undefined : index;
    },
    close: async () => {
      for (const one of now) one?.signal("SIGKILL");
      await Promise.all(now.map((one) => one?.exited));
    },
  };
}
