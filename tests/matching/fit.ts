import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { analyse } from "../../src/aid/matching/analyse.ts";
import { FEATURES, SIGNS } from "../../src/aid/matching/likelihood.ts";
import { compare } from "../../src/aid/matching/weigh.ts";
import { openEmbedder } from "../../src/aid/matching/embedder.ts";
import { loadConceptsFrom } from "../../src/aid/matching/load.ts";
import { CONCEPTS } from "../aid/matching/kit.ts";
import { judgedPairs, KEPT_APART, type Set as Judged, SETS, UNREAD } from "./sets.ts";

/** With a folder, its model of meaning is one more feature, and the weights go there. */
const [folder] = process.argv.slice(2);
const embedder = folder === undefined ? undefined : await openEmbedder(folder);
const concepts = loadConceptsFrom(CONCEPTS, { embedder });
const target =
  folder === undefined
    ? new URL("../../src/aid/matching/weights.json", import.meta.url)
    : new URL("weights.json", pathToFileURL(`${folder}/`));

interface Example {
  /** What speaks for and against the pair, in the order of `FEATURES`. */
  readonly values: Float64Array;
  readonly linked: boolean;
  /** What links those that may be sent, as a place in `linking`; -1 for others. */
  readonly concept: number;
  readonly sure: boolean;
  readonly right: boolean;
  readonly weight: number;
}

const STEPS = 1200;
const RATE = 0.3;
/** So much of each step goes into the next one. */
const MOMENTUM = 0.9;
/** Keeps weights near nothing where the pairs say little. */
const RIDGE = 0.002;
/** So many pairs that say nothing stand beside those of each concept. */
const PRIOR = 4;
/** Of the way to what a concept's pairs ask for, in each step. */
const PACE = 0.5;
/** The steepest that a pair's error can grow. */
const STEEPEST = 0.25;
/** Less trust or distrust is not worth a line. */
const LEAST_TRUST = 0.05;
/** Wanted of a hundred messages: so many right, with nine chances in ten. */
const PRECISION = 0.955;
const ONE_SIDED_90 = 1.2816;
/** Worth showing to whoever searches: one in so many is right. */
const LISTED = 0.08;
/** Pairs that nothing links are wrong but for one in hundreds: one in so many of the wrong ones stands for all. */
const ONE_OF = 10;
/** What has less in common is not looked at. */
const LEAST_GIST = 0.2;

const linking: string[] = [];
const places = new Map<string, number>();

function placeOf(concept: string): number {
  const known = places.get(concept);
  if (known !== undefined) return known;
  places.set(concept, linking.length);
  return linking.push(concept) - 1;
}

function examplesOf(set: Judged): readonly Example[] {
  return judgedPairs(set).flatMap(({ need, offer, grade }, at) => {
    const [mine, theirs] = [need, offer].map(({ text, lang }) => analyse(text, lang, concepts));
    if (!mine || !theirs) return [];
    const { features, best, sure, over } = compare(mine, theirs, concepts);
    const right = grade === 2;
    const skipped = !right && (features.gist < LEAST_GIST || at % ONE_OF > 0);
    if (over || (!best && skipped)) return [];
    const values = Float64Array.from(FEATURES, (name) => features[name]);
    // A pair worth listing is half a mistake to send.
    const usual = grade === 1 ? 0.5 : 1;
    const weight = !best && !right ? usual * ONE_OF : usual;
    const concept = best && sure ? placeOf(best.concept) : -1;
    return [{ values, linked: best !== undefined, concept, sure, right, weight }];
  });
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface Model {
  bias: number;
  readonly weights: Float64Array;
  /** By concept: how much likelier than the rest would have it. */
  readonly trust: Float64Array;
}

function scoreOf({ bias, weights, trust }: Model, { values, concept }: Example): number {
  let sum = bias + (trust[concept] ?? 0);
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sigmoid(sum);
}

/** How much the pairs of each concept can say at most, with its prior. */
function curvesOf(examples: readonly Example[]): Float64Array {
  const curves = new Float64Array(linking.length).fill(PRIOR);
  for (const { concept, weight } of examples)
    if (concept >= 0) curves[concept] = (curves[concept] ?? 0) + STEEPEST * weight;
  return curves;
}

/**
 * Gradient descent on the logistic loss; weights of the wrong sign are set to nothing after each step. Each concept has an intercept of
 * its own that is drawn to nothing (a random effect), as in mixed models.
 */
function fit(examples: readonly Example[]): Model {
  const signs = FEATURES.map((name) => SIGNS[name]);
  const model: Model = {
    bias: -2,
    weights: new Float64Array(FEATURES.length),
    trust: new Float64Array(linking.length),
  };
  const curves = curvesOf(examples);
  const pace = new Float64Array(FEATURES.length);
  let biasPace = 0;
  // Pairs that nothing links are many and plain: they must not slow down what is learnt from the others.
  const total = examples.reduce((sum, { weight, linked }) => sum + (linked ? weight : 0), 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(FEATURES.length);
    const pull = model.trust.map((trust) => -PRIOR * trust);
    let bias = 0;
    for (const example of examples) {
      const { values, right, weight, concept } = example;
      const error = ((right ? 1 : 0) - scoreOf(model, example)) * weight;
      bias += error;
      if (concept >= 0) pull[concept] = (pull[concept] ?? 0) + error;
      for (let at = 0; at < slope.length; at += 1)
        slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
    }
    biasPace = MOMENTUM * biasPace + (RATE * bias) / total;
    model.bias += biasPace;
    for (const [at, one] of pull.entries())
      model.trust[at] = (model.trust[at] ?? 0) + (PACE * one) / (curves[at] ?? 1);
    for (const [at, sign] of signs.entries()) {
      const now = model.weights[at] ?? 0;
      const step = RATE * ((slope[at] ?? 0) / total - RIDGE * now);
      const next = now + MOMENTUM * (pace[at] ?? 0) + step;
      const kept = sign === 0 ? next : sign * Math.max(0, sign * next);
      model.weights[at] = kept;
      pace[at] = kept - now;
    }
  }
  return model;
}

/** Wilson's lower bound of a share. */
function lowerBound(right: number, all: number): number {
  const z = ONE_SIDED_90;
  const share = right / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all);
}

interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** What a model thinks of the pairs that may be sent at all. */
const scored = (model: Model, examples: readonly Example[]): readonly Scored[] =>
  examples
    .filter((one) => one.sure)
    .map((one) => ({ score: scoreOf(model, one), right: one.right }));

/** The lowest probability above which the lower bound of precision reaches what is wanted. */
function thresholdOf(pairs: readonly Scored[]): number {
  const sure = pairs.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let best = 1;
  for (const [at, one] of sure.entries()) {
    right += one.right ? 1 : 0;
    const last = sure[at + 1]?.score !== one.score;
    if (last && lowerBound(right, at + 1) >= PRECISION) best = one.score;
  }
  return best;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const bySet = new Map(
  SETS.filter((set) => !KEPT_APART.includes(set)).map((set): [Judged, readonly Example[]] => [
    set,
    examplesOf(set),
  ]),
);
const allBut = (left?: Judged): readonly Example[] =>
  [...bySet].flatMap(([set, examples]) => (set === left ? [] : examples));
const model = fit(allBut());
// Posts that rules and words were mended from would flatter, and so would a model that has seen the very pairs.
const unseen = UNREAD.flatMap((set) => scored(fit(allBut(set)), bySet.get(set) ?? []));
const notify = thresholdOf(unseen);
const weights = Object.fromEntries(
  FEATURES.map((name, at) => [name, rounded(model.weights[at] ?? 0)]),
);
const trust = Object.fromEntries(
  linking
    .map((id, at) => [id, rounded(model.trust[at] ?? 0)] as const)
    .filter(([, value]) => Math.abs(value) >= LEAST_TRUST)
    .toSorted(([one], [other]) => (one < other ? -1 : 1)),
);
const made = { bias: rounded(model.bias), notify: rounded(notify), list: LISTED, weights, trust };
writeFileSync(target, `${JSON.stringify(made, undefined, 2)}\n`);
const told = unseen.filter(({ score }) => score >= notify);
const right = told.filter((one) => one.right).length;
console.info(`${allBut().length} pairs that share something`, made);
console.info(
  `unread sets, by models that have not seen them: ${right} of ${told.length} messages right`,
);
