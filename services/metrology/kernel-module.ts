import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The compiled arithmetic of the kernel: next to this file when it runs built, in dist when it runs from source (tests).
 * Undefined where this Node cannot run it, for want of vector instructions; the kernel in plain numbers then does the work.
 * @throws Error when it has not been built.
 */
export function loadKernelModule(): WebAssembly.Module | undefined {
  const beside = fileURLToPath(new URL("./kernel.wasm", import.meta.url));
  const built = fileURLToPath(new URL("../../dist/services/metrology/kernel.wasm", import.meta.url));
  const path = existsSync(beside) ? beside : built;
  if (!existsSync(path)) throw new Error(`the metrology kernel is not built, ${path}, run npm run build`);
  const bytes = readFileSync(path);
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : undefined;
}
