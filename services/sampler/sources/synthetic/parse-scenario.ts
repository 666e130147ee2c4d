import { SourceError } from "../../source-error.ts";
import { type Scenario, scenarioSchema } from "./scenario.ts";

/**
 * Checks what a scenario file held and fills in the defaults.
 * @param file for messages. @throws SourceError MTR_SOURCE_SCENARIO with the key that is wrong.
 */
export function parseScenario(value: unknown, file: string): Scenario {
  const result = scenarioSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const key = issue.path.join(".") || "the scenario";
  const more = result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : "";
  throw new SourceError(
    "MTR_SOURCE_SCENARIO",
    `${key}: ${issue.message}${more}`,
    file,
    "compare with deploy/scenarios/default.yaml",
  );
}
