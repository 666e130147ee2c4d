import { spawn } from "node:child_process";
import { once } from "node:events";
import type { ServicePorts } from "#runtime/service.ts";
import { samplesSubject, windowsSubject } from "#schemas/subjects.ts";
import { withBenchBroker } from "./bench-broker.ts";
import { startServices } from "./service-process.ts";

const meter = "main";
/** Meter seconds per second: every window has its block, 40 ms apart, and in a minute there are enough of them for a p99. */
const speed = 5;
/** Windows at the start that do not count: the engine compiles. */
const warmUpWindows = 250;
/** Longest wait for the windows of a second of meter time, ms. */
const patienceMs = 10_000;

/**
 * From the block with the last sample that a window needs to the window, both as they are published, ms of so many windows,
 * while another process keeps one core busy.
 */
export async function windowLatencies(windows: number, signal: AbortSignal): Promise<number[]> {
  return withBenchBroker("always", async (broker) => {
    const over = new AbortController();
    const late = AbortSignal.timeout(((warmUpWindows + windows) / 5 / speed) * 1000 + patienceMs + 20_000);
    const until = AbortSignal.any([over.signal, signal, late]);
    const busy = spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" });
    const services = [startServices(broker, ["metrology"], ["--speed", String(speed)])];
    services.push(startServices(broker, ["sampler"], ["--speed", String(speed)]));
    try {
      const found = await latencies(broker.ports, warmUpWindows + windows, until);
      return found.slice(warmUpWindows);
    } finally {
      over.abort();
      busy.kill("SIGKILL");
      for (const one of services) one.kill();
      await Promise.all([once(busy, "exit"), ...services.map(({ ended }) => ended)]);
    }
  });
}

/** Watches samples and windows side by side. A window follows from the newest block before it. */
async function latencies({ samples, windows }: ServicePorts, count: number, until: AbortSignal): Promise<number[]> {
  let blockMs = Number.NaN;
  const blocks = (async () => {
    for await (const _ of samples.follow([samplesSubject(meter)], 1, until)) blockMs = performance.now();
  })().catch(() => {});
  const found: number[] = [];
  for await (const _ of windows.follow([windowsSubject(meter)], 1, until)) {
    found.push(performance.now() - blockMs);
    if (found.length === count) break;
  }
  void blocks;
  return found;
}
