export * as abilities from "./abilities.ts";
export type * from "./adapter.ts";
export { type DeliveryProblem, DeliveryError, UserError, type Vars } from "./errors.ts";
export { fit } from "./fit.ts";
export * from "./message.ts";
export { normalise } from "./normalise.ts";
export { plain, plainInline } from "./plain.ts";
export { sayAnswers } from "./say.ts";
