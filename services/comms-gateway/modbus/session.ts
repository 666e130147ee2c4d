import { setImmediate } from "node:timers/promises";
import type { Transport } from "../transport/transport.ts";
import { ExceptionCode } from "./exceptions.ts";
import { AduDecoder, encodeAdu, type Adu } from "./mbap.ts";
import { decodeRequest } from "./request.ts";
import { encodeResponse, exceptionResponse, type ExceptionResponse, type Response } from "./response.ts";
import { answerRequest, type Unit } from "./unit.ts";

/** A request that was answered, for metrics. */
export interface ServedRequest {
  peer: string;
  /** Unit identifier as asked. */
  unit: number;
  /** Function code as asked, 0 to 255. */
  function: number;
  /** Exception code of the answer; left out when there was none. */
  exception?: number;
}

export interface ModbusSessionOptions {
  /** Meters by unit identifier. The first one also answers to 255 and 0, which mean "this device" on TCP. */
  units: ReadonlyMap<number, Unit>;
  onRequest?(served: ServedRequest): void;
  /** Told once for each stream that stopped making sense. */
  onFramingError?(peer: string, problem: string): void;
  /** Told of an error in a meter's snapshot or command; the client gets exception 4. */
  onFault?(error: unknown): void;
}

/** Requests of one connection before the others get their turn. */
const requestsInTurn = 32;

/**
 * The meter of a unit identifier. 255 is the device itself, and 0 is accepted for it (MODBUS Messaging on TCP/IP
 * Implementation Guide V1.0b, clause 4.4.1.2); it is never a broadcast here.
 */
function unitOf(units: ReadonlyMap<number, Unit>, id: number): Unit | undefined {
  const [first] = units.values();
  return units.get(id) ?? (id === 255 || id === 0 ? first : undefined);
}

async function answer(
  { unit: id, pdu }: Adu,
  peer: string,
  { units, onFault }: ModbusSessionOptions,
): Promise<Response | ExceptionResponse> {
  const unit = unitOf(units, id);
  if (unit === undefined) return exceptionResponse(pdu[0], ExceptionCode.gatewayTargetFailedToRespond);
  const decoded = decodeRequest(pdu);
  if (!decoded.ok) return exceptionResponse(decoded.function, decoded.exception);
  try {
    return await answerRequest(unit, id, decoded.request, `modbus:${peer}`);
  } catch (error) {
    onFault?.(error);
    return exceptionResponse(pdu[0], ExceptionCode.serverDeviceFailure);
  }
}

/** Answers the requests of one client, in the order they came, until its stream ends or stops making sense. */
export async function serveModbus(transport: Transport, options: ModbusSessionOptions): Promise<void> {
  const { peer } = transport;
  const decoder = new AduDecoder();
  let served = 0;
  for await (const chunk of transport.chunks) {
    const { adus, error } = decoder.push(chunk);
    for (const adu of adus) {
      if (transport.closed) return;
      const response = await answer(adu, peer, options);
      await transport.write(encodeAdu({ ...adu, pdu: encodeResponse(response) }));
      const exception = "exception" in response ? response.exception : undefined;
      options.onRequest?.({ peer, unit: adu.unit, function: adu.pdu[0], exception });
      served += 1;
      if (served % requestsInTurn === 0) await setImmediate();
    }
    if (error !== undefined) {
      options.onFramingError?.(peer, error);
      return;
    }
  }
}
