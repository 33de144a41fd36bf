import { type Interval, type Metrics, metricsOf, type Ranked } from "./metrics.ts";
import { type JudgedPost, postsOf, type Set as Judged, SETS } from "./sets.ts";
import { SYSTEMS } from "./systems.ts";

const plain = (value: number): string => value.toFixed(2).replace(/^0/, "");
const withInterval = ({ value, low, high }: Interval): string =>
  `${plain(value)} (${plain(low)}-${plain(high)})`;

const ROWS: readonly (readonly [string, (metrics: Metrics) => string])[] = [
  ["P@1", ({ p1 }) => withInterval(p1)],
  ["P@1, one language", ({ p1Same }) => withInterval(p1Same)],
  ["P@1, across languages", ({ p1Cross }) => withInterval(p1Cross)],
  ["MRR", ({ mrr }) => plain(mrr)],
  ["nDCG@10", ({ ndcg10 }) => plain(ndcg10)],
  ["recall@10", ({ recall10 }) => withInterval(recall10)],
  ["notify precision", ({ notifyPrecision }) => withInterval(notifyPrecision)],
  ["notify recall", ({ notifyRecall }) => withInterval(notifyRecall)],
  ["needs with a wrong message", ({ wrong }) => withInterval(wrong)],
  ["left in peace", ({ peace }) => withInterval(peace)],
];

/** What only a system that asks people can be measured by. */
const NOTIFY = ROWS.slice(6).map(([name]) => name);

type Rankings = Map<string, readonly Ranked[]>;

/** What each system ranks for the needs of some sets, each need among the offers of its own set. */
const rankings = new Map(Object.keys(SYSTEMS).map((name): [string, Rankings] => [name, new Map()]));

const ofKind = (sets: readonly Judged[], wanted: JudgedPost["kind"]): readonly JudgedPost[] =>
  sets.flatMap(postsOf).filter(({ kind }) => kind === wanted);

async function run(set: Judged): Promise<void> {
  for (const [name, system] of Object.entries(SYSTEMS)) {
    const ranked = await system(ofKind([set], "need"), ofKind([set], "offer"));
    for (const [need, offers] of ranked) rankings.get(name)?.set(need, offers);
  }
}

function report(title: string, sets: readonly Judged[]): void {
  const [needs, offers] = [ofKind(sets, "need").length, ofKind(sets, "offer").length];
  console.info(`\n${title}: ${needs} needs, ${offers} offers (95 % intervals)`);
  const columns: { name: string; metrics: Metrics }[] = [...rankings].map(([name, ranked]) => ({
    name,
    metrics: metricsOf(sets, ranked),
  }));
  const cells = ROWS.map(([row, read]) => [
    row,
    ...columns.map(({ name, metrics }) =>
      NOTIFY.includes(row) && name !== "Palier" ? "-" : read(metrics),
    ),
  ]);
  const table = [["", ...columns.map(({ name }) => name)], ...cells];
  for (const row of table)
    console.info(
      row
        .map((cell) => cell.padEnd(27))
        .join("")
        .trimEnd(),
    );
}

const wanted = process.argv.slice(2);
const halves: readonly Judged[] = ["development", "held-out"];
const sets = wanted.length === 0 ? halves : SETS.filter((set) => wanted.includes(set));
for (const set of sets) {
  await run(set);
  report(set, [set]);
}
if (wanted.length > 1) report("together", sets);
