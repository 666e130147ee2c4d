import { z } from "zod";

/** What a row can be addressed in. `input+holding` shows the same registers to function codes 3 and 4. */
const mapSpaces = ["input", "holding", "input+holding", "coil", "discrete"] as const;

/** One of the four tables of the Modbus data model (MODBUS Application Protocol Specification V1.1b3, clause 4.3). */
export type ModbusSpace = "input" | "holding" | "coil" | "discrete";

/** Most octets of a text: it has to fit into one read of 125 registers. */
export const textOctetsMax = 250;

const typePattern = /^(bool|u?int(16|32|64)|float(32|64)|string\([1-9][0-9]{0,2}\))$/;

/** A row of a map: a register, a group of registers that hold one value, or a bit. */
export const modbusRowSchema = z.strictObject({
  space: z.enum(mapSpaces).describe("Table: input, holding, input+holding (the same in both), coil, discrete."),
  address: z
    .int()
    .min(0)
    .max(65_535)
    .describe("First register or bit as in the request, from 0. Register 0 is reference 30001 and 40001."),
  type: z
    .string()
    .regex(typePattern, "must be bool, int16, uint16, int32, uint32, int64, uint64, float32, float64 or string(OCTETS)")
    .describe("Form of the value: bool for coil and discrete, else int16 … uint64, float32, float64, string(N)."),
  wordOrder: z
    .enum(["big", "little"])
    .default("big")
    .describe(
      "Which 16-bit word comes first: big is the most significant one. Within a word the high octet is first, always.",
    ),
  datapoint: z.string().optional().describe("Name of the datapoint that the value comes from."),
  field: z
    .enum(["value", "quality", "time"])
    .default("value")
    .describe("What of the datapoint: its value, its quality bits (0 is good), or the instant of its value."),
  constant: z
    .union([z.number(), z.string()])
    .optional()
    .describe("A fixed value instead of a datapoint: a number, 0x… for integers, or the text of a string."),
  scale: z
    .number()
    .refine((scale) => scale !== 0, "must not be 0")
    .default(1)
    .describe("The register holds the value in the datapoint's unit (instants: s) times this; 10 makes steps of 0.1."),
  fill: z
    .number()
    .optional()
    .describe("What stands for no value; otherwise NaN, 0x8000… (signed), 0xFFFF… (unsigned)."),
  command: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe("Command that a write of `key` gives to the meter. Such a register or coil reads 0."),
  key: z.int().min(0).max(65_535).default(1).describe("The only value that a write of a command register may have."),
  description: z.string().max(200).default("").describe("For people."),
});

/** A row as a file gives it: what has a default may be left out. */
export type ModbusRow = z.input<typeof modbusRowSchema>;
export type ModbusMap = readonly ModbusRow[];
/** A row with its defaults filled in. */
export type CheckedRow = z.output<typeof modbusRowSchema>;

/** Says where a row of a map stands, or the cell of one of its properties: `row 7`, `modbus.csv:7:12`. */
export type RowPlace = (property?: PropertyKey) => string;

/** One thing that is wrong in a map. */
export interface MapProblem {
  /** `row 7`, or `file:line:column`. */
  at: string;
  message: string;
}

/** A map that cannot be used. */
export class ModbusMapError extends Error {
  readonly problems: readonly MapProblem[];
  /** One line for each problem: `row 7: …`. */
  readonly lines: readonly string[];

  constructor(problems: readonly MapProblem[]) {
    const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    const lines = problems.map(({ at, message }) => `${at}: ${message}`);
    super(`the Modbus map has ${count}: ${lines.slice(0, 3).join("; ")}${lines.length > 3 ? "; …" : ""}`);
    this.name = "ModbusMapError";
    this.problems = problems;
    this.lines = lines;
  }
}
