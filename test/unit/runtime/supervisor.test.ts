import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { MeterError } from "#runtime/errors.ts";
import { Metrics } from "#runtime/metrics.ts";
import type { Service } from "#runtime/service.ts";
import { supervise } from "#runtime/supervisor.ts";
import { VirtualClock } from "../../simulation/virtual-clock.ts";

const logger = pino({ level: "silent" });

/** Supervises a service whose runs are given, and tells when each began. */
function supervised(run: (attempt: number, clock: VirtualClock) => Promise<void>) {
  const clock = new VirtualClock();
  const starts: number[] = [];
  const service: Service = {
    name: "m/demand",
    caughtUp: async () => true,
    run: () => {
      starts.push(clock.nowMs);
      return run(starts.length, clock);
    },
  };
  const end = new AbortController();
  const metrics = new Metrics();
  const outcome = supervise(service, { clock, logger, metrics }, end.signal).then(
    () => "ended",
    (error: Error) => error,
  );
  return { clock, starts, end, outcome, metrics };
}

const crash = (): Promise<void> => Promise.reject(new Error("crash"));

describe("the supervisor", () => {
  it("starts a crashed service again after pauses that double from 0.1 s to 5 s", async () => {
    const { clock, starts } = supervised(crash);
    await clock.run(30_000);
    expect(starts.slice(0, 9)).toEqual([0, 100, 300, 700, 1_500, 3_100, 6_300, 11_300, 16_300]);
  });

  it("forgets earlier crashes once the service ran for a while", async () => {
    const { clock, starts } = supervised((attempt, time) => time.sleep(attempt < 4 ? 0 : 40_000).then(crash));
    await clock.run(120_000);
    expect(starts.slice(0, 6)).toEqual([0, 100, 300, 700, 40_800, 80_900]);
  });

  it("also starts a service again that ended by itself, as one does that lost its lease", async () => {
    const { clock, starts, metrics } = supervised(() => Promise.resolve());
    await clock.run(250);
    expect(starts).toEqual([0, 100]);
    expect(await metrics.registry.getSingleMetricAsString("fourquad_subsystem_restarts_total")).toContain(
      '{meter="m",subsystem="demand"} 2',
    );
  });

  it("passes on what another start cannot mend", async () => {
    for (const code of ["MTR_LOG_DAMAGED", "MTR_PORT_IN_USE", "MTR_CONFIG_INVALID"] as const) {
      const { clock, starts, outcome } = supervised(() => Promise.reject(new MeterError(code, "what", "where")));
      await clock.run(1_000);
      expect(await outcome).toMatchObject({ code });
      expect(starts).toEqual([0]);
    }
  });

  it("ends during a pause as soon as the signal aborts", async () => {
    const { clock, end, outcome } = supervised(crash);
    await clock.run(50);
    end.abort();
    expect(await outcome).toBe("ended");
  });
});
