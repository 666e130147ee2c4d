import { render } from "preact";
import { App } from "./app.tsx";
import { applyPreferences } from "./preferences.ts";
import { startSession } from "./session.ts";

applyPreferences();
startSession();
render(<App />, document.getElementById("page") as HTMLElement);
