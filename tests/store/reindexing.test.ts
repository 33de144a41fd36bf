import { expect, test } from "vitest";
import { usualSettings } from "../../src/aid/community.ts";
import { createLog } from "../../src/log.ts";
import { reindexSome } from "../../src/notices/reindexing.ts";
import { seeded } from "../../src/seeded.ts";
import { openStore } from "../../src/store/store.ts";
import { listOf } from "../aid/matching/kit.ts";

const NOW = new Date("2026-03-02T08:00:00Z");
const ana = { platform: "telegram", id: "ana", name: "Ana", locale: "fr" };

test("open posts are read anew by another list of concepts, in batches, once", async () => {
  const store = await openStore("sqlite::memory:", seeded(1));
  const community = await store.work(async ({ communities }) => {
    const made = { name: "Palier", locale: "fr", zone: "Europe/Paris", ...usualSettings };
    return (await communities.add(made, NOW)).id;
  });
  await store.work(async ({ people, posts }) => {
    const { id } = await people.meet(ana, NOW);
    for (let at = 0; at < 250; at += 1) {
      await posts.add({
        kind: "offer",
        text: `un zorgul ${at}`,
        author: id,
        authorName: "Ana",
        communityId: community,
        platform: "telegram",
        encrypted: false,
        public: true,
        locale: "fr",
        createdAt: NOW,
        expiresAt: new Date("2026-06-02T08:00:00Z"),
        tokens: [],
      });
    }
  });
  const concepts = listOf("# x\nzorgul object\n  fr: zorgul\n  en: zorgul\n");
  const again = { store, concepts, fingerprint: "new", log: createLog("silent") };
  const found = () =>
    store.work(({ posts }) =>
      posts.candidates({ community, kind: "offer", tokens: ["c:zorgul"] }, 500),
    );
  expect(await found()).toHaveLength(0);
  expect(await reindexSome(again)).toBe(true);
  expect(await reindexSome(again)).toBe(false);
  expect((await found()).length).toBe(200);
  expect(await reindexSome({ ...again, concepts: listOf("# y\n") })).toBe(false);
  expect((await found()).length).toBe(200);
  await store.close();
});
