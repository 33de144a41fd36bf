import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Answer, DeliveryError, message } from "#chat";
import { openScene, type Scene } from "./scene.ts";

const here = (text: string): readonly Answer[] => [{ where: "here", message: message([text]) }];

const inPrivate = (text: string, elsewise: string): readonly Answer[] => [
  { where: "private", message: message([text]), elsewise: message([elsewise]) },
];

const discreet = (text: string): readonly Answer[] => [
  { where: "private", discreet: true, message: message([text]), elsewise: message([text]) },
];

const sorry = { apology: () => message(["Désolé, essayez encore."]) };

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ words: sorry });
  await scene.start();
});
afterEach(() => scene.close());

const direct = (person: string): string => scene.discord.chats.direct(person);

/** The turn takes until it is let go, and Discord is told so. */
function slow(answers: () => readonly Answer[]): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  scene.play = async () => {
    scene.patienceEnds();
    await promise;
    return answers();
  };
  return resolve;
}

async function slash(line: string, where = scene.channel): Promise<void> {
  scene.discord.slash(scene.ana, where, line);
  await scene.discord.settled();
}

describe("within three seconds", () => {
  it("a slow turn shows that it thinks, and its answer stands there afterwards", async () => {
    const { discord, ana, luis, channel } = scene;
    const go = slow(() => here("C'est noté."));
    discord.slash(ana, channel, "/need échelle");
    await discord.shows("thinking…");
    expect(scene.texts(luis)).toEqual(["thinking…"]);
    go();
    await discord.settled();
    expect(scene.texts(luis)).toEqual(["C'est noté."]);
    expect(discord.chats.messages).toHaveLength(1);
  });

  it("what will be discreet thinks discreetly", async () => {
    const { discord, ana, luis, channel } = scene;
    const go = slow(() => discreet("Votre secret"));
    discord.slash(ana, channel, "/mydata");
    await discord.shows("thinking…");
    expect(scene.texts(luis)).toEqual([]);
    go();
    await discord.settled();
    expect([scene.texts(ana), scene.texts(luis)]).toEqual([["Votre secret"], []]);
  });

  it("what turns out to be discreet is never shown where the room was told to wait", async () => {
    const { discord, ana, luis, channel } = scene;
    const go = slow(() => discreet("Votre secret"));
    discord.slash(ana, channel, "/need échelle");
    await discord.shows("thinking…");
    go();
    await discord.settled();
    expect([scene.texts(ana), scene.texts(luis)]).toEqual([["Votre secret"], []]);
    expect(
      discord.chats.messages.every(({ only, content }) => content === "" || only === ana),
    ).toBe(true);
  });

  it("a slow press shows nothing, and rewrites its message in the end", async () => {
    const { discord, luis } = scene;
    const buttons = [{ label: "Oui", says: "/close p1" }];
    scene.play = () => [{ where: "here", message: message(["Je clos ?"], { buttons }) }];
    await slash("/need échelle");
    const { promise, resolve } = Promise.withResolvers<void>();
    const { promise: reached, resolve: arrive } = Promise.withResolvers<void>();
    scene.play = async (incoming) => {
      arrive();
      await promise;
      const replaces = incoming.kind === "pressed" ? incoming.on : undefined;
      return [{ where: "here", message: message(["C'est clos."]), ...(replaces && { replaces }) }];
    };
    discord.presses(luis, "Oui");
    await reached;
    scene.patienceEnds();
    await discord.changed();
    expect(discord.waiting()).toEqual([]);
    resolve();
    await discord.settled();
    expect(scene.texts(luis)).toEqual(["C'est clos."]);
  });

  it("silence leaves nobody waiting", async () => {
    await slash("/need échelle");
    expect(scene.discord.waiting()).toEqual([]);
    expect(scene.texts(scene.ana)).toEqual([]);
  });

  it("several answers come in order, and a long one in parts", async () => {
    scene.play = () => [...here("Un"), ...here("x".repeat(2500)), ...here("Trois")];
    await slash("/need échelle");
    expect(scene.texts(scene.luis).map((text) => text.slice(0, 5))).toEqual([
      "Un",
      "xxxxx",
      "xxxxx",
      "Trois",
    ]);
    expect(scene.bot.outcomes).toMatchObject([{}, { ids: { length: 2 } }, {}]);
  });
});

describe("in private", () => {
  it("where the private chat is closed, only the asker reads the other wording", async () => {
    scene.discord.chats.person(scene.ana).closed = true;
    scene.play = () => inPrivate("C'est noté.", "Ouvrez vos messages privés.");
    await slash("/need échelle");
    expect(scene.texts(scene.ana)).toEqual(["Ouvrez vos messages privés."]);
    expect(scene.texts(scene.luis)).toEqual([]);
  });

  it("what is discreet in answer to a message goes to the private chat, or nowhere", async () => {
    const { discord, ana, channel } = scene;
    scene.play = () => discreet("Votre secret");
    discord.says(ana, channel, "<@4200000000000000042> /mydata");
    await discord.settled();
    expect([scene.texts(ana), scene.texts(ana, direct(ana))]).toEqual([[], ["Votre secret"]]);
    discord.chats.person(ana).closed = true;
    discord.says(ana, channel, "<@4200000000000000042> /mydata");
    await discord.settled();
    expect(scene.texts(ana)).toEqual([]);
    expect(scene.bot.outcomes.at(-1)).toMatchObject({ reason: "unreachable" });
  });

  it("a whispered answer is rewritten for a quarter of an hour, and then reported gone", async () => {
    scene.play = () => discreet("Votre secret");
    await slash("/mydata");
    const [sent] = scene.bot.outcomes;
    if (!sent || sent instanceof Error) throw new Error("it was not said");
    await scene.adapter.update(sent, message(["Un autre secret"]));
    expect(scene.texts(scene.ana)).toEqual(["Un autre secret"]);
    scene.now += 16 * 60_000;
    scene.discord.pass("a quarter of an hour");
    const late = scene.adapter.update(sent, message(["Trop tard"]));
    await expect(late).rejects.toMatchObject({ reason: "rejected" });
  });
});

describe("after a crash", () => {
  it("what thinks is answered by the next process, and kept nowhere after", async () => {
    const { discord, ana, channel, memory } = scene;
    slow(() => []);
    discord.slash(ana, channel, "/need échelle");
    await discord.shows("thinking…");
    discord.sockets.forget();
    const sealed = Buffer.from((await memory.read("open interactions")) ?? []).toString("latin1");
    expect(sealed).not.toMatch(/échelle|itoken|need/);
    scene.play = () => here("C'est noté.");
    await scene.restart();
    await discord.shows("C'est noté");
    await scene.adapter.stop();
    expect(scene.texts(ana)).toEqual(["C'est noté."]);
    expect(await memory.read("open interactions")).toBeUndefined();
  });

  it("said and yet not reported: it is said again in the same place", async () => {
    const { discord, ana, channel } = scene;
    scene.play = () => here("C'est noté.");
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    scene.bot.answered = () => {
      reach();
      return new Promise(() => undefined);
    };
    discord.slash(ana, channel, "/need échelle");
    await reached;
    await scene.restart();
    await discord.settled();
    expect(scene.texts(ana)).toEqual(["C'est noté."]);
  });

  it("too late for Discord, the answer comes in the bot's own voice", async () => {
    const { discord, ana, luis, channel } = scene;
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    scene.play = () => {
      reach();
      return new Promise(() => undefined);
    };
    discord.slash(ana, channel, "/need échelle");
    await reached;
    discord.pass("three seconds");
    scene.play = () => [...here("C'est noté."), ...discreet("Votre secret")];
    await scene.restart();
    await discord.settled();
    expect(scene.texts(luis)).toEqual(["C'est noté."]);
    expect(scene.texts(ana, direct(ana))).toEqual(["Votre secret"]);
  });

  it("what cannot be recorded for a quarter of an hour is closed with an apology", async () => {
    const { discord, ana, channel } = scene;
    let tries = 0;
    scene.play = () => {
      tries += 1;
      if (tries === 1) scene.patienceEnds();
      else scene.now += 5 * 60_000;
      throw new Error("the disk is full");
    };
    discord.slash(ana, channel, "/mydata");
    await discord.settled();
    expect(scene.texts(ana)).toEqual(["Désolé, essayez encore."]);
    expect(discord.waiting()).toEqual([]);
  });
});

describe("when an answer is lost", () => {
  it("the first one is not said twice", async () => {
    const { discord } = scene;
    await discord.troubles("lost-callback");
    scene.play = () => here("C'est noté.");
    await slash("/need échelle");
    await discord.troubles(undefined);
    expect(scene.texts(scene.luis)).toEqual(["C'est noté."]);
    expect(scene.bot.outcomes[0]).not.toBeInstanceOf(DeliveryError);
  });

  it("the same interaction told twice is answered once", async () => {
    const { discord } = scene;
    scene.play = () => here("C'est noté.");
    await slash("/need échelle");
    scene.play = () => [];
    discord.sockets.again();
    await discord.settled();
    expect(scene.texts(scene.luis)).toEqual(["C'est noté."]);
  });
});
