import { readFileSync } from "node:fs";

/*
 * Loaded before the program (`node --import`), it gives a process a wall clock that can be stepped, as libfaketime does
 * for programs in C: a file says by how many milliseconds the clock is off. Timers and the monotonic clock go on as
 * they do when somebody sets the clock of a host. The program knows nothing of it, so what is shipped is tested.
 */
const file = process.env["CHAOS_CLOCK_FILE"];
const lookEveryMs = 20;
const TrueDate = globalThis.Date;
const trueNow = TrueDate.now.bind(TrueDate);
let offsetMs = 0;

function look(): void {
  try {
    offsetMs = Number(readFileSync(file as string, "utf8")) || 0;
  } catch {
    // Nobody has stepped the clock yet.
  }
}

if (file !== undefined) {
  look();
  setInterval(look, lookEveryMs).unref();
  const now = (): number => trueNow() + offsetMs;
  globalThis.Date = new Proxy(TrueDate, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made) as object,
    apply: () => new TrueDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : (Reflect.get(target, key) as unknown)),
  });
}
