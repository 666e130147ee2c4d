import { z } from "zod";

const server = "(nats|tls|ws|wss)://[^\\s,]{1,500}";
/** One server, or up to 16 of a cluster; it has three or five. */
const servers = new RegExp(`^${server}(,${server}){0,15}$`);

const secret = z.string().regex(/^(env|file):.{1,4000}$/);

/** Keys under `broker`: where the NATS server is, how to log in, and what to expect of it. Every key is optional. */
export const brokerKeys = z
  .strictObject({
    url: z
      .string()
      .regex(servers)
      .optional()
      .describe(
        "URL of a NATS server (nats://host:4222), or of each server of a cluster, separated by commas; the meter starts its own without it",
      ),
    token: secret.optional().describe("Token of the server, by reference: env:NAME or file:PATH"),
    user: z
      .string()
      .regex(/^\S{1,100}$/)
      .optional()
      .describe("User at the server, one for each service where users.conf is in force"),
    password: secret.optional().describe("Password of the user, by reference: env:NAME or file:PATH"),
    credentials: secret
      .optional()
      .describe("Content of a credentials file (JWT and seed), by reference: env:NAME or file:PATH"),
    replicas: z
      .union([z.literal(1), z.literal(3), z.literal(5)])
      .optional()
      .describe("Copies that every stream is to have at least: 1, 3 or 5, at most as many as there are servers"),
    waitSeconds: z
      .int()
      .min(0)
      .max(86_400)
      .optional()
      .describe("How long a server that is away at the start is waited for, s, before the program ends with code 5"),
  })
  .optional()
  .describe("NATS server");
