import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import { root, tracked } from "./tree.ts";

interface Declared {
  name: SubsystemName;
  follows: readonly SubsystemName[];
}

/** What the modules of the services export under any name, where it has the properties that are asked for. */
async function exported<Shape extends object>(
  file: string,
  ...properties: (keyof Shape)[]
): Promise<Map<string, Shape>> {
  const found = new Map<string, Shape>();
  for (const name of subsystemNames) {
    if (!tracked.includes(`services/${name}/${file}`)) continue;
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `${root}/services/${name}/${file}`);
    const shape = Object.values(module).find(
      (value) => typeof value === "object" && value !== null && properties.every((property) => property in value),
    );
    if (shape !== undefined) found.set(name, shape as Shape);
  }
  return found;
}

/** The subsystems, by the names that they give themselves. */
export const subsystems: readonly Declared[] = [
  ...(await exported<Declared>("subsystem.ts", "name", "follows")).values(),
];

const machines = await exported<{ config: { states?: object } }>("machine.ts", "config");

/** States of a service's machine; none where it has no modes. */
export const statesOf = (name: SubsystemName): string[] => Object.keys(machines.get(name)?.config.states ?? {});
