/** Platform → its adapter. An SDK loads only where its platform is configured. */
export const adapters = {
  telegram: () => import("./telegram/index.ts"),
  discord: () => import("./discord/index.ts"),
  matrix: () => import("./matrix/index.ts"),
};
