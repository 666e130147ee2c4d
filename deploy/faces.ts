import type { Logger } from "pino";
import { MeterError } from "#runtime/errors.ts";
import type { Health } from "#runtime/health.ts";
import type { Metrics } from "#runtime/metrics.ts";
import type { MeterFace } from "../services/comms-gateway/face.ts";
import { httpServer } from "../services/comms-gateway/http/server.ts";
import type { AnyProtocol, Listen, SpeakingMeter } from "../services/comms-gateway/protocol.ts";
import { metricsServer } from "./metrics-server.ts";

/** One port of a protocol, and the meters that are behind it. */
export interface ProtocolPlan extends Listen {
  protocol: AnyProtocol;
  meters: readonly SpeakingMeter<unknown, unknown>[];
}

/** Which faces a process shows, and where. */
export interface FacesPlan {
  http: Listen | undefined;
  /** Metrics and health alone. */
  metrics: Listen | undefined;
  protocols: readonly ProtocolPlan[];
}

/** Servers that are open. */
export interface OpenFaces {
  /** Address for people, by protocol. */
  addresses: Record<string, string>;
  close(): Promise<void>;
}

/** Opens the servers of a process over the meters that it shows. Ports that are taken reject with `MTR_PORT_IN_USE`. */
export async function openFaces(
  plan: FacesPlan,
  meters: ReadonlyMap<string, MeterFace>,
  { metrics, health, logger }: { metrics: Metrics; health: Health; logger: Logger },
): Promise<OpenFaces> {
  const closing: (() => Promise<void>)[] = [];
  const addresses: Record<string, string> = {};
  const close = async (): Promise<void> => {
    await Promise.all(closing.splice(0).map((end) => end()));
  };
  const opened = (name: string, address: string, server: { close(): Promise<void> }): void => {
    closing.push(() => server.close());
    addresses[name] = address;
  };
  try {
    if (plan.http !== undefined) {
      const server = await httpServer({ ...plan.http, meters, metrics, health, logger });
      opened("web", server.url, server);
    }
    if (plan.metrics !== undefined) {
      const server = await metricsServer(plan.metrics, metrics, health);
      opened("metrics", server.url, server);
    }
    for (const { protocol, host, port, meters: speaking } of plan.protocols) {
      const { name } = protocol;
      const server = await protocol.open({
        host,
        port,
        meters: speaking.map((one) => ({ ...one, face: () => faceOf(meters, one.meter, name) })),
        requested: (result) => metrics.protocolRequests.inc({ protocol: name, result }),
      });
      opened(name, server.address, server);
    }
    return { addresses, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function faceOf(meters: ReadonlyMap<string, MeterFace>, meter: string, protocol: string): MeterFace {
  const found = meters.get(meter);
  if (found === undefined) throw new MeterError("MTR_METER_UNKNOWN", `${meter} is not ready`, protocol);
  return found;
}
