import type { Snapshot } from "#schemas/readings.ts";
import { ExceptionCode } from "./exceptions.ts";
import {
  type CheckedRow,
  type MapProblem,
  type ModbusMap,
  ModbusMapError,
  modbusRowSchema,
  type ModbusSpace,
  type RowPlace,
} from "./map-schema.ts";
import { registerCount, registersOf, registerType, type RegisterType } from "./register-type.ts";
import { quantityOf, scaledDouble, scaleOf, type Quantity, type Scale } from "./register-value.ts";
import { readBitsMax, readRegistersMax } from "./request.ts";
import { constantOf, rowProblem } from "./row-check.ts";

/** A row of a compiled map. */
export interface Point {
  row: CheckedRow;
  type: RegisterType;
  /** Registers it takes; 1 for a bit. */
  registers: number;
  scale: Scale;
  constant: Quantity;
}

/** What a read gives: the values, or the exception to answer with. */
export type ReadResult<Values> = { ok: true; values: Values } | { ok: false; exception: ExceptionCode };

/** The row that owns each address of a table. */
type Owners = ReadonlyMap<number, Point>;

const tablesOf: Record<CheckedRow["space"], readonly ModbusSpace[]> = {
  input: ["input"],
  holding: ["holding"],
  "input+holding": ["input", "holding"],
  coil: ["coil"],
  discrete: ["discrete"],
};

function pointOf(row: CheckedRow): Point {
  const type = registerType(row.type);
  const read = row.constant === undefined ? undefined : constantOf(row.constant, type);
  const constant = read !== undefined && "quantity" in read ? read.quantity : undefined;
  return {
    row,
    type,
    registers: registerCount(type),
    scale: scaleOf(constant === undefined ? row.scale : 1),
    constant,
  };
}

function quantity({ row, constant }: Point, snapshot: Snapshot): Quantity {
  if (row.command !== undefined) return 0;
  return row.constant === undefined ? quantityOf(row, snapshot) : constant;
}

const refused = (exception: ExceptionCode): { ok: false; exception: ExceptionCode } => ({ ok: false, exception });

/** A map that has been checked and can answer reads. Immutable; meters of one model share it. */
export class CompiledMap {
  /** In order of table, then address, as far as the rows were. */
  readonly points: readonly Point[];
  readonly #owners: Record<ModbusSpace, Owners>;

  /** Use `compileMap`. */
  constructor(points: readonly Point[], owners: Record<ModbusSpace, Owners>) {
    this.points = points;
    this.#owners = owners;
  }

  /**
   * Registers of a table, all from one snapshot. An address without a row is an illegal address, a count outside 1 to
   * 125 an illegal value. A read may start or end inside a value; it gets the words that it asks for.
   */
  readRegisters(snapshot: Snapshot, space: "input" | "holding", address: number, count: number): ReadResult<number[]> {
    if (count < 1 || count > readRegistersMax) return refused(ExceptionCode.illegalDataValue);
    const values: number[] = [];
    let at = address;
    while (values.length < count) {
      const point = this.#owners[space].get(at);
      if (point === undefined) return refused(ExceptionCode.illegalDataAddress);
      const words = registersOf(point.type, quantity(point, snapshot), point.scale, point.row.fill);
      if (point.row.wordOrder === "little" && point.type.kind !== "string") words.reverse();
      const skipped = at - point.row.address;
      const taken = words.slice(skipped, skipped + count - values.length);
      values.push(...taken);
      at += taken.length;
    }
    return { ok: true, values };
  }

  /** Bits of a table, all from one snapshot: set when the value is there and not 0. Counts 1 to 2000. */
  readBits(snapshot: Snapshot, space: "coil" | "discrete", address: number, count: number): ReadResult<boolean[]> {
    if (count < 1 || count > readBitsMax) return refused(ExceptionCode.illegalDataValue);
    const values: boolean[] = [];
    for (let at = address; at < address + count; at++) {
      const point = this.#owners[space].get(at);
      if (point === undefined) return refused(ExceptionCode.illegalDataAddress);
      const value = scaledDouble(quantity(point, snapshot), point.scale);
      values.push(value !== undefined && value !== 0);
    }
    return { ok: true, values };
  }

  /** The command that a write to that register or coil gives, and the value it must have, if there is one. */
  command(space: "coil" | "holding", address: number): { name: string; key: number } | undefined {
    const row = this.#owners[space].get(address)?.row;
    return row?.command === undefined ? undefined : { name: row.command, key: row.key };
  }
}

/** A row that is right by itself, and where it came from. */
interface PlacedPoint extends Point {
  place: RowPlace;
}

function claim(points: readonly PlacedPoint[], problems: MapProblem[]): Record<ModbusSpace, Owners> {
  const owners = { input: new Map(), holding: new Map(), coil: new Map(), discrete: new Map() } satisfies Record<
    ModbusSpace,
    Map<number, PlacedPoint>
  >;
  for (const point of points) {
    const { address } = point.row;
    const addresses = Array.from({ length: point.registers }, (_, index) => address + index);
    const tables: Map<number, PlacedPoint>[] = tablesOf[point.row.space].map((space) => owners[space]);
    const earlier = tables
      .flatMap((table) => addresses.map((at) => table.get(at)))
      .find((owner) => owner !== undefined);
    if (earlier === undefined) for (const table of tables) for (const at of addresses) table.set(at, point);
    else
      problems.push({
        at: point.place("address"),
        message:
          `address ${address} (${point.row.space}) overlaps ${earlier.place("address")}, ` +
          `which starts at ${earlier.row.address}`,
      });
  }
  return owners;
}

/**
 * Checks the rows of a map and makes it answer reads.
 *
 * @param places where each row stands, for messages; counted from `row 1` when left out.
 * @throws {ModbusMapError} that names every row with a problem: form, unknown datapoint, range, overlap.
 */
export function compileMap(map: ModbusMap, places?: readonly RowPlace[]): CompiledMap {
  const problems: MapProblem[] = map.length === 0 ? [{ at: "row 1", message: "the map has no rows" }] : [];
  const points: PlacedPoint[] = [];
  for (const [index, raw] of map.entries()) {
    const place: RowPlace = places?.[index] ?? (() => `row ${index + 1}`);
    const parsed = modbusRowSchema.safeParse(raw);
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues.map(({ path, message }) => ({
          at: place(path[0]),
          message: [...path.map(String), message].join(": "),
        })),
      );
      continue;
    }
    const problem = rowProblem(parsed.data);
    if (problem === undefined) points.push({ ...pointOf(parsed.data), place });
    else problems.push({ at: place(problem.of), message: problem.message });
  }
  const owners = claim(points, problems);
  if (problems.length > 0) throw new ModbusMapError(problems);
  return new CompiledMap(points, owners);
}
