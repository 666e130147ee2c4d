import { type CompiledMap, compileMap } from "../../services/comms-gateway/modbus/compiled-map.ts";
import { parseMapCsv } from "../../services/comms-gateway/modbus/map-csv.ts";
import { ModbusMapError } from "../../services/comms-gateway/modbus/map-schema.ts";
import { ProblemsError } from "./problem.ts";

/**
 * Checks the Modbus map of a model and makes it answer reads.
 *
 * @param file name of the map, for messages.
 * @throws ProblemsError MTR_MODEL_INVALID with every bad row, each at `file:line:column`.
 */
export function registerMap({ file, text }: { file: string; text: string }): CompiledMap {
  try {
    const { rows, places } = parseMapCsv(text, file);
    if (rows.length === 0) throw new ModbusMapError([{ at: `${file}:1:1`, message: "the map has no rows" }]);
    return compileMap(rows, places);
  } catch (error) {
    if (!(error instanceof ModbusMapError)) throw error;
    throw new ProblemsError(
      "MTR_MODEL_INVALID",
      error.problems.map(({ at, message }) => ({ at, key: "", message })),
      file,
    );
  }
}
