import { actions } from "./actions.ts";
import { main } from "./cli/main.ts";

await main(actions);
