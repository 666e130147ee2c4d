import type { CommandReply } from "#schemas/codec.ts";
import type { Snapshot } from "#schemas/readings.ts";
import type { CompiledMap } from "./compiled-map.ts";
import { identificationPage, type Identification } from "./device-identification.ts";
import { ExceptionCode } from "./exceptions.ts";
import type { Request } from "./request.ts";
import { exceptionResponse, type ExceptionResponse, type Response } from "./response.ts";

/** A meter behind a Modbus port. */
export interface Unit {
  map: CompiledMap;
  /** All readings as of now. Asked once for each request, so that every block is of one instant. */
  snapshot(): Snapshot;
  /** Carries out a command of the map for `identity`; left out where Modbus may only read. */
  command?(name: string, identity: string): Promise<CommandReply>;
  identification: Identification;
}

type Answer = Response | ExceptionResponse;
type WriteSpace = "coil" | "holding";

/**
 * Gives the commands that a write stands for. Every address and value is checked before the first command is given; a
 * command that is refused ends the write, and the ones before it stay done.
 */
async function write(
  unit: Unit,
  space: WriteSpace,
  address: number,
  values: readonly number[],
  identity: string,
): Promise<ExceptionCode | undefined> {
  if (unit.command === undefined) return ExceptionCode.illegalFunction;
  const commands = values.map((_, index) => unit.map.command(space, address + index));
  if (!commands.every((command) => command !== undefined)) return ExceptionCode.illegalDataAddress;
  if (commands.some(({ key }, index) => key !== values[index])) return ExceptionCode.illegalDataValue;
  for (const { name } of commands) {
    const { error } = await unit.command(name, identity);
    if (error !== undefined && error !== "") return ExceptionCode.serverDeviceFailure;
  }
  return undefined;
}

function read(unit: Unit, request: Request & { function: 1 | 2 | 3 | 4 }): Answer {
  const { function: code, address, count } = request;
  if (code === 1 || code === 2) {
    const result = unit.map.readBits(unit.snapshot(), code === 1 ? "coil" : "discrete", address, count);
    return result.ok ? { function: code, bits: result.values } : exceptionResponse(code, result.exception);
  }
  const result = unit.map.readRegisters(unit.snapshot(), code === 3 ? "holding" : "input", address, count);
  return result.ok ? { function: code, registers: result.values } : exceptionResponse(code, result.exception);
}

async function readWrite(unit: Unit, request: Request & { function: 23 }, identity: string): Promise<Answer> {
  const { readAddress, readCount, writeAddress, registers } = request;
  // What cannot be read is refused before anything is commanded.
  const before = unit.map.readRegisters(unit.snapshot(), "holding", readAddress, readCount);
  const refused = before.ok ? await write(unit, "holding", writeAddress, registers, identity) : before.exception;
  if (refused !== undefined) return exceptionResponse(23, refused);
  const after = unit.map.readRegisters(unit.snapshot(), "holding", readAddress, readCount);
  return after.ok ? { function: 23, registers: after.values } : exceptionResponse(23, after.exception);
}

function reportServerId(
  { identification: { vendorName, productCode, majorMinorRevision } }: Unit,
  serverId: number,
): Response {
  return { function: 17, serverId, running: true, additional: [vendorName, productCode, majorMinorRevision].join(" ") };
}

/** What a write request writes, and the answer when it is done. */
function writeOf(request: Request & { function: 5 | 6 | 15 | 16 | 22 }): {
  space: WriteSpace;
  values: number[];
  done: Response;
} {
  const { address } = request;
  switch (request.function) {
    case 5:
      return { space: "coil", values: [Number(request.on)], done: request };
    case 6:
      return { space: "holding", values: [request.value], done: request };
    case 15:
      return {
        space: "coil",
        values: request.bits.map(Number),
        done: { function: 15, address, count: request.bits.length },
      };
    case 16:
      return {
        space: "holding",
        values: request.registers,
        done: { function: 16, address, count: request.registers.length },
      };
    case 22:
      // A command register reads 0, so only the OR mask is left of the formula in clause 6.16.
      return { space: "holding", values: [request.orMask & ~request.andMask & 0xffff], done: request };
  }
}

/**
 * A meter's answer to a request (MODBUS Application Protocol Specification V1.1b3, clause 6).
 *
 * @param unitId unit identifier it was asked by, which "report server id" repeats.
 * @param identity who asks, for the audit log.
 */
export async function answerRequest(unit: Unit, unitId: number, request: Request, identity: string): Promise<Answer> {
  switch (request.function) {
    case 1:
    case 2:
    case 3:
    case 4:
      return read(unit, request);
    case 17:
      return reportServerId(unit, unitId);
    case 23:
      return readWrite(unit, request, identity);
    case 43: {
      const page = identificationPage(unit.identification, request.access, request.object);
      return typeof page === "number" ? exceptionResponse(43, page) : { function: 43, access: request.access, ...page };
    }
    default: {
      const { space, values, done } = writeOf(request);
      const refused = await write(unit, space, request.address, values, identity);
      return refused === undefined ? done : exceptionResponse(request.function, refused);
    }
  }
}
