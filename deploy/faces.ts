import type { Logger } from "pino";
import { MeterError } from "#runtime/errors.ts";
import type { Health } from "#runtime/health.ts";
import type { Metrics } from "#runtime/metrics.ts";
import type { MeterFace } from "../services/comms-gateway/face.ts";
import { httpServer } from "../services/comms-gateway/http/server.ts";
import type { CompiledMap } from "../services/comms-gateway/modbus/compiled-map.ts";
import type { Identification } from "../services/comms-gateway/modbus/device-identification.ts";
import { modbusServer } from "../services/comms-gateway/modbus/server.ts";
import { metricsServer } from "./metrics-server.ts";
import type { Unit } from "../services/comms-gateway/modbus/unit.ts";

/** A socket to listen on. */
export interface Listen {
  host: string;
  /** 0 for any free one. */
  port: number;
}

/** How one meter answers Modbus. */
export interface ModbusPlan {
  meter: string;
  unit: number;
  map: CompiledMap;
  identification: Identification;
}

/** Which faces a process shows, and where. */
export interface FacesPlan {
  http: Listen | undefined;
  /** Metrics and health alone. */
  metrics: Listen | undefined;
  modbus: (Listen & { meters: readonly ModbusPlan[] }) | undefined;
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
  try {
    if (plan.http !== undefined) {
      const server = await httpServer({ ...plan.http, meters, metrics, health, logger });
      closing.push(() => server.close());
      addresses["web"] = server.url;
    }
    if (plan.metrics !== undefined) {
      const server = await metricsServer(plan.metrics, metrics, health);
      closing.push(() => server.close());
      addresses["metrics"] = server.url;
    }
    if (plan.modbus !== undefined) {
      const { host, port } = plan.modbus;
      const units = new Map(plan.modbus.meters.map((meter) => [meter.unit, unitOf(meter, meters)]));
      const onRequest = ({ exception }: { exception?: number }): void =>
        metrics.protocolRequests.inc({ protocol: "modbus", result: exception === undefined ? "done" : "refused" });
      const server = await modbusServer({ host, port, units, onRequest });
      closing.push(() => server.close());
      addresses["modbus"] = `${host}:${server.port} unit ${unitRanges([...units.keys()])}`;
    }
    return { addresses, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A meter as a Modbus unit. While its service starts there is nothing to read, which Modbus calls a device failure. */
function unitOf({ meter, map, identification }: ModbusPlan, meters: ReadonlyMap<string, MeterFace>): Unit {
  const face = (): MeterFace => {
    const found = meters.get(meter);
    if (found === undefined) throw new MeterError("MTR_METER_UNKNOWN", `${meter} is not ready`, "modbus");
    return found;
  };
  return {
    map,
    identification,
    snapshot: () => face().snapshot(),
    command: (name, identity) => face().command(name, identity),
  };
}

/** Unit identifiers for people: `1-200, 240`. */
function unitRanges(units: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const unit of units.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === unit - 1) last[1] = unit;
    else ranges.push([unit, unit]);
  }
  return ranges.map(([from, through]) => (from === through ? `${from}` : `${from}-${through}`)).join(", ");
}
