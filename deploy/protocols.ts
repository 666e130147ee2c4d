import { modbus } from "../services/comms-gateway/modbus/protocol.ts";
import type { AnyProtocol, Protocol } from "../services/comms-gateway/protocol.ts";

/** All protocols that meters speak besides HTTP: the only list of them. */
export const protocols: readonly AnyProtocol[] = [modbus];

/** A model's map in a protocol; undefined for a model that does not speak it. */
export function mapOf<Map>(
  { name }: Pick<Protocol<never, Map, never>, "name" | "compile">,
  { maps }: { maps: ReadonlyMap<string, unknown> },
): Map | undefined {
  return maps.get(name) as Map | undefined;
}
