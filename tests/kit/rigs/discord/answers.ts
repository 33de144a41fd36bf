import { BOT, type Chats, type Form, type Interaction, type Message } from "./chats.ts";
import { type Call, checkForm, checkSpoken, objections, Refusal } from "./check.ts";

const EPHEMERAL = 64;

type Body = Readonly<Record<string, unknown>>;

/** A message as the bot says it, in its own name or through an interaction. */
export function spoken(
  chats: Chats,
  { body, files }: Pick<Call, "files"> & { readonly body: unknown },
  where: Pick<Message, "channel" | "only" | "replyTo">,
  complain: (lines: readonly string[]) => void,
): Message {
  const said = checkSpoken(body, files);
  complain(objections(said, "message"));
  const users = said.allowed_mentions?.users ?? [];
  return chats.put({
    ...where,
    by: BOT.id,
    nonce: said.nonce,
    thinking: false,
    content: said.content ?? "",
    components: (said.components ?? []) as unknown as Message["components"],
    files,
    pings: users,
  });
}

/** New content for a message; buttons and text change only where they are given. */
export function rewritten(
  chats: Chats,
  message: Message,
  { body, files }: Pick<Call, "files"> & { readonly body: unknown },
  complain: (lines: readonly string[]) => void,
): Message {
  const said = checkSpoken(body, files);
  complain(objections(said, "edit"));
  message.content = said.content ?? message.content;
  message.components = (said.components ?? message.components) as unknown as Message["components"];
  message.thinking = false;
  Object.assign(message, { files: [...message.files, ...files] });
  chats.watch(message);
  return message;
}

function first(chats: Chats, { id, token }: { id: string; token: string }): Interaction {
  const interaction = chats.interactions.get(token);
  if (!interaction || interaction.id !== id || interaction.late) {
    throw new Refusal(404, 10062, "Unknown interaction");
  }
  if (interaction.answered) {
    throw new Refusal(400, 40060, "Interaction has already been acknowledged");
  }
  return interaction;
}

/** The first answer to an interaction. */
export function callback(
  chats: Chats,
  call: Call,
  which: { id: string; token: string },
  {
    complain,
    completed,
  }: {
    complain: (lines: readonly string[]) => void;
    completed: (token: string, choices: unknown) => void;
  },
): unknown {
  const interaction = first(chats, which);
  const { channel, person, on } = interaction;
  const { type, data = {} } = call.body as { type: number; data?: Body };
  const only = (Number(data["flags"] ?? 0) & EPHEMERAL) === 0 ? undefined : person;
  const where = { channel, only, replyTo: undefined };
  let message: Message | undefined;
  if (type === 4) message = spoken(chats, { body: data, files: call.files }, where, complain);
  else if (type === 5) {
    const nothing = {
      by: BOT.id,
      nonce: undefined,
      content: "",
      components: [],
      files: [],
      pings: [],
    };
    message = chats.put({ ...where, ...nothing, thinking: true });
  } else if (type === 6) {
    if (!interaction.press) throw new Refusal(400, 50035, "Invalid Form Body");
    message = on === undefined ? undefined : chats.find(on);
  } else if (type === 7) {
    const pressed = on === undefined ? undefined : chats.find(on);
    if (!pressed) throw new Refusal(404, 10008, "Unknown Message");
    message = rewritten(chats, pressed, { body: data, files: call.files }, complain);
  } else if (type === 8) completed(which.token, data["choices"]);
  else if (type === 9) {
    checkForm(data);
    chats.opens(person, { ...(data as unknown as Form), channel });
  } else throw new Refusal(400, 50035, "Invalid Form Body");
  interaction.answered = true;
  interaction.original = message?.id;
  if (call.query.get("with_response") !== "true") return undefined;
  return {
    interaction: { id: interaction.id, type: 2 },
    ...(message && { resource: { type, message: chats.toMessage(message) } }),
  };
}

function open(chats: Chats, token: string): Interaction {
  const interaction = chats.interactions.get(token);
  if (!interaction) throw new Refusal(404, 10015, "Unknown Webhook");
  if (interaction.over) throw new Refusal(401, 50027, "Invalid Webhook Token");
  if (!interaction.answered) throw new Refusal(404, 10015, "Unknown Webhook");
  return interaction;
}

/** What comes after the first answer. */
export function hook(
  chats: Chats,
  call: Call,
  { token, message: id }: { token: string; message: string | undefined },
  complain: (lines: readonly string[]) => void,
): unknown {
  const interaction = open(chats, token);
  const { channel, person } = interaction;
  if (id === undefined) {
    const waiting =
      interaction.original === undefined ? undefined : chats.find(interaction.original);
    // Discord fills "thinking…" with the first message that follows, whoever was to see which.
    if (waiting?.thinking) return chats.toMessage(rewritten(chats, waiting, call, complain));
    const hidden = (Number(call.body["flags"] ?? 0) & EPHEMERAL) !== 0;
    const where = { channel, only: hidden ? person : undefined, replyTo: undefined };
    return chats.toMessage(spoken(chats, call, where, complain));
  }
  const wanted = id === "@original" ? interaction.original : id;
  const found = wanted === undefined ? undefined : chats.find(wanted);
  if (!found) throw new Refusal(404, 10008, "Unknown Message");
  if (call.method === "PATCH") return chats.toMessage(rewritten(chats, found, call, complain));
  if (call.method === "DELETE") {
    chats.remove(found);
    return undefined;
  }
  return chats.toMessage(found);
}
