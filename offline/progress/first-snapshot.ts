declare global {
  /** The answer to the first question of a device that holds nothing yet: asked before the scripts are here. */
  var jamdeeFirstSnapshot: Promise<Response> | undefined;
}

/** What `firstSnapshotScript` asked for, once: asked again, the server may say something else. */
export function takeFirstSnapshot(): Promise<Response> | undefined {
  const asked = globalThis.jamdeeFirstSnapshot;
  globalThis.jamdeeFirstSnapshot = undefined;
  return asked;
}
