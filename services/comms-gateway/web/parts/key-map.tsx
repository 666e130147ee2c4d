import { useEffect, useRef } from "preact/hooks";
import { keyMap } from "../keys.ts";
import { keysOn, switchKeys } from "../preferences.ts";
import { keyMapOpen } from "../shortcuts.ts";

/** The keys of the page, in a dialog. */
export function KeyMap() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = keyMapOpen.value;
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
  }, [open]);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby="key-map-title" onClose={() => (keyMapOpen.value = false)}>
      <h2 id="key-map-title">Keys</h2>
      <dl class="key-map">
        {keyMap.map(({ keys, words }) => (
          <div key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" checked={keysOn.value} onChange={(event) => switchKeys(event.currentTarget.checked)} />
        Single keys are on
      </label>
      <button type="button" onClick={close}>
        Close
      </button>
    </dialog>
  );
}
