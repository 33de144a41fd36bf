import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with one plain line; a file that did not even load counts as a failure. */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counted = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) counted.failed += 1;
      for (const test of module.children.allTests()) counted[test.result().state] += 1;
    }
    const { passed, failed, skipped, pending } = counted;
    const left = skipped + pending;
    console.log(`${passed} passed, ${failed} failed${left > 0 ? `, ${left} skipped` : ""}`);
  }
}
