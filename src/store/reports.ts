import type { MemberId } from "../aid/community.ts";
import type { PostId } from "../aid/post.ts";
import type { Report, ReportId, Verdict } from "../aid/report.ts";
import { ReportRow } from "./entities/posts.ts";
import type { Ids } from "./ids.ts";
import type { Em } from "./orm.ts";

export interface Reports {
  add(report: Omit<Report, "id" | "verdict">): Promise<Report>;
  find(id: string): Promise<Report | undefined>;
  judge(id: ReportId, verdict: Verdict): Promise<void>;
  /** What this person reported. */
  by(reporter: MemberId): Promise<readonly Report[]>;
  sweep(before: Date): Promise<void>;
}

const toReport = (row: ReportRow): Report => ({
  id: `r${row.id.slice(1)}`,
  communityId: row.community.id,
  reporter: row.reporter?.id,
  about: row.about.id,
  post: row.post ? (`p${row.post.id.slice(1)}` satisfies PostId) : undefined,
  text: row.text,
  reason: row.reason ?? undefined,
  encrypted: row.encrypted,
  verdict: row.verdict ?? undefined,
  at: row.at,
});

export function reportsOf(em: Em, ids: Ids): Reports {
  return {
    async add({ communityId, reporter, post, reason, ...rest }) {
      const made = em.create(ReportRow, {
        id: await ids.report(),
        ...rest,
        community: communityId,
        reporter: reporter ?? null,
        post: post ?? null,
        reason: reason ?? null,
        verdict: null,
      });
      await em.flush();
      return toReport(made);
    },
    async find(id) {
      const row = await em.findOne(ReportRow, { id });
      return row ? toReport(row) : undefined;
    },
    async judge(id, verdict) {
      await em.nativeUpdate(ReportRow, { id }, { verdict });
      em.clear();
    },
    async by(reporter) {
      return (await em.find(ReportRow, { reporter }, { orderBy: { at: "asc" } })).map(toReport);
    },
    async sweep(before) {
      await em.nativeDelete(ReportRow, { at: { $lt: before } });
    },
  };
}
