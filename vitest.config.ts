import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/kit/reporter.ts"],
    testTimeout: 120_000,
    env: { NODE_ENV: "test" },
  },
});
