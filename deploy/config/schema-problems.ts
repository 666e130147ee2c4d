import { z } from "zod";
import { closest } from "./closest.ts";
import type { Problem } from "./problem.ts";

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  [other: string]: unknown;
}

/** JSON Schema (2020-12) of a schema, as objects. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: "input" }) as JsonSchema;

/** Every key of a schema that holds a value, dotted, with its description. Arrays count as values. */
export function leavesOf(schema: JsonSchema, prefix = ""): { key: string; schema: JsonSchema }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    part.properties === undefined ? [{ key: prefix + name, schema: part }] : leavesOf(part, `${prefix}${name}.`),
  );
}

function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  let part: JsonSchema | undefined = schema;
  for (const name of path) part = typeof name === "number" ? part?.items : part?.properties?.[String(name)];
  return part;
}

/** A value as it is repeated in a message: one line, at most 60 characters. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let part = value;
  for (const name of path) part = (part as Record<PropertyKey, unknown> | null | undefined)?.[name];
  return part;
}

function suggestion(json: JsonSchema, path: readonly PropertyKey[], key: string): string {
  const siblings = Object.keys(schemaAt(json, path)?.properties ?? {});
  const near = closest(key, siblings);
  const prefix = path.map((part) => `${String(part)}.`).join("");
  if (near !== undefined) return `unknown key; did you mean ${prefix}${near}`;
  return `unknown key; allowed are ${siblings.map((name) => prefix + name).join(", ")}`;
}

/**
 * Everything that a schema has against a value: place, key, what it is and what is allowed.
 * @param at place of a path in the file.
 */
export function schemaProblems(
  schema: z.ZodType,
  value: unknown,
  at: (path: readonly PropertyKey[]) => string,
): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const json = jsonSchemaOf(schema);
  return result.error.issues.slice(0, 50).flatMap((issue): Problem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        at: at([...issue.path, key]),
        key: [...issue.path, key].map(String).join("."),
        message: suggestion(json, issue.path, key),
      }));
    }
    const description = schemaAt(json, issue.path)?.description;
    const what =
      issue.code === "custom"
        ? issue.message
        : `${shown(valueAt(value, issue.path))} is not allowed (${issue.message})`;
    const message = description === undefined || issue.code === "custom" ? what : `${what}; it is: ${description}`;
    return [{ at: at(issue.path), key: issue.path.map(String).join("."), message }];
  });
}
