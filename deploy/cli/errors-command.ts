import type { Command } from "commander";
import { errorTable, exitCodes, type ErrorCode } from "#runtime/errors.ts";
import { unknownName } from "../config/closest.ts";
import { addCommand, addFamily, type Context } from "./command-tree.ts";
import { printJson, printTable } from "./terminal.ts";

const row = (code: ErrorCode): { code: ErrorCode; exit: number; meaning: string; fix: string } => {
  const { exit, meaning, fix } = errorTable[code];
  return { code, exit: exitCodes[exit], meaning, fix };
};

/** `fourquad errors list|show`. */
export function addErrorsCommand(program: Command, { terminal }: Context): void {
  const errors = addFamily(program, "errors", "what errors mean and what to do", [
    "fourquad errors list",
    "fourquad errors show MTR_CONFIG_INVALID",
  ]);
  const codes = Object.keys(errorTable) as ErrorCode[];

  addCommand(errors, "list", "list every error", ["fourquad errors list", "fourquad errors list --json"]).action(
    ({ json }: { json?: boolean }) => {
      if (json) printJson(terminal, { errors: codes.map(row) });
      else
        printTable(terminal, [
          ["CODE", "EXIT", "MEANING"],
          ...codes.map(row).map(({ code, exit, meaning }) => [code, String(exit), meaning]),
        ]);
    },
  );

  addCommand(errors, "show <code>", "explain an error", [
    "fourquad errors show MTR_PORT_IN_USE",
    "fourquad errors show MTR_LOG_DAMAGED --json",
  ]).action((code: string, { json }: { json?: boolean }) => {
    const found = codes.find((known) => known === code.toUpperCase());
    if (found === undefined) throw unknownName("MTR_ERROR_UNKNOWN", "error", code, codes);
    const { exit, meaning, fix } = row(found);
    if (json) printJson(terminal, row(found));
    else terminal.out(`${found} (exit ${exit})\n  ${meaning}\n  What to do: ${fix}.\n`);
  });
}
