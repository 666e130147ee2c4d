import type { NatsConnection } from "@nats-io/transport-node";
import { commandCodec, commandReplyCodec, type Command, type CommandReply } from "#schemas/codec.ts";
import { MeterError } from "#runtime/errors.ts";
import type { CommandBus } from "#runtime/service.ts";

const replyMs = 5_000;

/** Commands by NATS request and reply. */
export class NatsCommands implements CommandBus {
  readonly #connection: NatsConnection;

  constructor(connection: NatsConnection) {
    this.#connection = connection;
  }

  async serve(
    subject: string,
    handle: (command: Command) => Promise<CommandReply>,
    signal: AbortSignal,
  ): Promise<void> {
    const subscription = this.#connection.subscribe(subject, {
      callback: (error, message) => {
        if (error !== null) return;
        const command = commandCodec.decode(message.data);
        const answer =
          command === undefined
            ? Promise.resolve({ error: "MTR_COMMAND_UNKNOWN", message: "not a command" })
            : handle(command);
        void answer
          .catch((cause: Error) => ({ error: "MTR_COMMAND_TIMEOUT", message: cause.message }))
          .then((reply) => message.respond(commandReplyCodec.encode(reply)))
          // The connection was closed meanwhile: the asker gets no answer and says so itself.
          .catch(() => {});
      },
    });
    signal.addEventListener("abort", () => subscription.unsubscribe(), { once: true });
    await this.#connection.flush();
  }

  async request(subject: string, command: Command): Promise<CommandReply> {
    const answer = await this.#connection
      .request(subject, commandCodec.encode(command), { timeout: replyMs })
      .catch((cause: unknown) => {
        throw new MeterError("MTR_COMMAND_TIMEOUT", `${command.name} was not answered`, subject, undefined, { cause });
      });
    return (
      commandReplyCodec.decode(answer.data) ?? { error: "MTR_COMMAND_TIMEOUT", message: "the answer cannot be read" }
    );
  }
}
