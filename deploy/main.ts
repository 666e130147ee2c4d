import type { CommandActions } from "./cli/command-actions.ts";
import { main } from "./cli/main.ts";

/** The services and their libraries are loaded only by commands that need them, so that help and errors come at once. */
const load = async (): Promise<Omit<CommandActions, "chaos" | "rehearse">> => (await import("./actions.ts")).actions;

await main({
  run: async (options) => (await load()).run(options),
  read: async (options) => (await load()).read(options),
  why: async (options) => (await load()).why(options),
  verify: async (options) => (await load()).verify(options),
  chaos: async (options) => (await import("./chaos/command.ts")).chaos(options),
  rehearse: async (options) => (await import("./rehearsal/command.ts")).rehearse(options),
  replay: async (options) => (await load()).replay(options),
  bench: async (options) => (await load()).bench(options),
});
