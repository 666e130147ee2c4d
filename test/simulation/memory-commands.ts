import type { Command, CommandReply } from "#schemas/codec.ts";
import { MeterError } from "#runtime/errors.ts";
import type { CommandBus } from "#runtime/service.ts";

type Handler = (command: Command) => Promise<CommandReply>;

/** Commands within one program. As with a broker, everyone who serves a subject is asked, and the first answer counts. */
export class MemoryCommands implements CommandBus {
  readonly #handlers = new Map<string, Set<Handler>>();

  async serve(subject: string, handle: Handler, signal: AbortSignal): Promise<void> {
    const handlers = this.#handlers.get(subject) ?? new Set();
    this.#handlers.set(subject, handlers.add(handle));
    signal.addEventListener("abort", () => handlers.delete(handle), { once: true });
    if (signal.aborted) handlers.delete(handle);
  }

  async request(subject: string, command: Command): Promise<CommandReply> {
    const handlers = [...(this.#handlers.get(subject) ?? [])];
    if (handlers.length === 0) throw new MeterError("MTR_COMMAND_TIMEOUT", `${command.name} was not answered`, subject);
    const failed = (error: Error): CommandReply => ({ error: "MTR_COMMAND_TIMEOUT", message: error.message });
    return Promise.race(handlers.map((handle) => handle(command).catch(failed)));
  }
}
