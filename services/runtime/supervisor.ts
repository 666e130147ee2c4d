import { isMeterError } from "#runtime/errors.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";

const firstPauseMs = 100;
const pauseMsMax = 5_000;
/** A service that ran this long before it crashed starts again without a longer pause. */
const healthyMs = 30_000;

/**
 * Runs a service until the signal aborts, and again after each crash, with pauses of 0.1 s doubling to 5 s.
 * Damage in the ledger is not a crash: starting again cannot mend it, so it ends the service and is passed on.
 */
export async function supervise(
  service: Service,
  ports: Pick<ServicePorts, "clock" | "logger" | "metrics" | "health">,
  signal: AbortSignal,
): Promise<void> {
  const { clock, logger, metrics, health } = ports;
  const [meter, subsystem] = service.name.split("/") as [string, string];
  let pauseMs = firstPauseMs;
  while (!signal.aborted) {
    const startedNs = clock.nowNs();
    try {
      metrics.up.set({ meter, subsystem }, 1);
      health?.note(meter, subsystem, "starting");
      await service.run(signal);
      if (signal.aborted) return;
      logger.warn({ service: service.name }, "service ended by itself");
    } catch (error) {
      if (signal.aborted && isMeterError(error)) return;
      if (isMeterError(error, "MTR_LOG_DAMAGED") || isFinal(error)) throw error;
      logger.error({ service: service.name, ...described(error) }, "service crashed and is started again");
    } finally {
      metrics.up.set({ meter, subsystem }, 0);
      health?.note(meter, subsystem, "stopped");
    }
    if (clock.nowNs() - startedNs > BigInt(healthyMs) * 1_000_000n) pauseMs = firstPauseMs;
    metrics.restarts.inc({ meter, subsystem });
    await clock.sleep(pauseMs, signal);
    pauseMs = Math.min(2 * pauseMs, pauseMsMax);
  }
}

/** An error that is known needs no stack: code, place and words say it all. */
function described(error: unknown): Record<string, unknown> {
  if (!isMeterError(error)) return { err: error };
  return { code: error.code, what: error.message, at: error.at, fix: error.fix };
}

/** Errors that the user must mend: another start would say the same. */
function isFinal(error: unknown): boolean {
  const codes = [
    "MTR_PORT_IN_USE",
    "MTR_PORT_UNAVAILABLE",
    "MTR_NOT_METERED",
    "MTR_TIME_BACKWARDS",
    "MTR_MODEL_INVALID",
    "MTR_CONFIG_INVALID",
  ] as const;
  return codes.some((code) => isMeterError(error, code));
}
