import { z } from "zod";
import type { Listen, Protocol, ProtocolPort } from "../protocol.ts";
import type { CompiledMap } from "./compiled-map.ts";
import { compileMapFile } from "./map-files.ts";
import { modbusServer } from "./server.ts";
import type { Unit } from "./unit.ts";

/** What a model says of itself on Modbus. */
interface ModbusKeys {
  file: string;
  unit: number;
  port: number;
}

/** What the configuration says of a meter on Modbus. */
export interface ModbusSettings extends Listen {
  /** Unit identifier, 1 to 247; 0 for a meter that there was none left for. */
  unit: number;
}

type ModbusPort = ProtocolPort<CompiledMap, ModbusSettings>;

/** Modbus TCP (MODBUS Messaging on TCP/IP Implementation Guide V1.0b): one port for all meters, each a unit. */
export const modbus: Protocol<ModbusKeys, CompiledMap, ModbusSettings> = {
  name: "modbus",
  title: "Modbus TCP",
  modelKeys: z.strictObject({
    file: z
      .string()
      .regex(/^[a-z0-9-]+\.csv$/)
      .describe("Register map, a CSV file in the model folder"),
    unit: z.int().min(1).max(247).describe("Unit identifier, 1 to 247"),
    port: z.int().min(0).max(65_535).describe("TCP port, 0 for any free one"),
  }),
  proposed: ({ port, unit }) => ({ port, unit }),
  mapFile: ({ file }) => file,
  compile: compileMapFile,
  isSpoken: ({ unit }) => unit !== 0,
  open: async ({ host, port, meters, requested }) => {
    const units = new Map(meters.map((meter) => [meter.settings.unit, unitOf(meter)]));
    const onRequest = ({ exception }: { exception?: number }): void =>
      requested(exception === undefined ? "done" : "refused");
    const server = await modbusServer({ host, port, units, onRequest });
    return {
      address: `${host}:${server.port} unit ${unitRanges([...units.keys()])}`,
      close: () => server.close(),
    };
  },
};

/** A meter as a Modbus unit. While its service starts there is nothing to read, which Modbus calls a device failure. */
function unitOf({ meter, maker, map, face }: ModbusPort["meters"][number]): Unit {
  return {
    map,
    identification: {
      vendorName: maker.vendor,
      productCode: maker.product,
      majorMinorRevision: maker.version,
      modelName: maker.model,
      userApplicationName: meter,
    },
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
