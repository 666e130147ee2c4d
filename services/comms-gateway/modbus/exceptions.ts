/** Exception codes (MODBUS Application Protocol Specification V1.1b3, clause 7). */
export const ExceptionCode = {
  /** The function is unknown, or writing is not allowed here. */
  illegalFunction: 0x01,
  /** No such register or coil, or one that cannot be written. */
  illegalDataAddress: 0x02,
  /** A count, length or value out of its range. */
  illegalDataValue: 0x03,
  /** The meter could not do it: a command was refused or failed. */
  serverDeviceFailure: 0x04,
  /** There is no meter of that unit identifier behind this port. */
  gatewayTargetFailedToRespond: 0x0b,
} as const;

export type ExceptionCode = (typeof ExceptionCode)[keyof typeof ExceptionCode];
