/** Batches that office.js sends of itself: at its start, at the end of `Excel.run`, for results of custom functions. */

const OWN_METHODS = [
  "NotifyActionHandlerReady",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "_GetEnabledFeatures",
  "_RemoveReference",
  "SetInvocationArrayResults",
  "SetInvocationResults",
];

/** Whether a batch, as text, calls nothing but such methods; they are neither counted nor made to fail on demand. */
export function isOwnBatch(text: string): boolean {
  const calls = [...text.matchAll(/"ActionType":[^1],"Name":"(\w*)"/g)];
  return calls.length > 0 && calls.every(([, name = ""]) => OWN_METHODS.includes(name));
}

export function holdsFunctionResults(text: string): boolean {
  return /"Name":"SetInvocation(?:Array)?Results"/.test(text);
}
