import type { Memory } from "#chat";
import { type Ask, openApi, path } from "./api.ts";
import { discover } from "./discover.ts";
import { isTokenRefused, Refused } from "./errors.ts";
import { fieldsOf, textOf } from "./event.ts";
import type { MatrixOptions, Timing } from "./options.ts";

/** One account on one device. */
export interface Session {
  /** Where the homeserver is asked. */
  readonly address: string;
  readonly token: string;
  readonly self: string;
  /** Without one there is no encryption. */
  readonly device: string | undefined;
  readonly ask: Ask;
}

const KEY = "session";

interface SavedLogin {
  readonly homeserver: string;
  readonly user: string;
  readonly token: string;
  readonly device?: string;
}

type Opening = Pick<MatrixOptions, "clock"> & {
  readonly address: string;
  readonly timing: Timing;
};

const api = ({ address, clock, timing }: Opening, token?: string): Ask =>
  openApi({
    homeserver: address,
    clock,
    patienceMs: timing.callPatienceMs,
    ...(token !== undefined && { token }),
  });

async function whoIs(token: string, opening: Opening, device?: string): Promise<Session> {
  const ask = api(opening, token);
  const answer = fieldsOf(await ask("GET", path("account", "whoami")));
  const self = textOf(answer["user_id"]);
  if (self === undefined) throw new Refused(404, "");
  const { address } = opening;
  return { address, token, self, device: textOf(answer["device_id"]) ?? device, ask };
}

async function login(
  options: MatrixOptions & { readonly user: string; readonly password: string },
  opening: Opening,
  device: string | undefined,
  memory: Memory,
): Promise<Session> {
  const { homeserver, user, password } = options;
  const answer = await api(opening)("POST", path("login"), {
    body: {
      type: "m.login.password",
      identifier: { type: "m.id.user", user },
      password,
      initial_device_display_name: "Palier",
      ...(device !== undefined && { device_id: device }),
    },
  });
  const token = textOf(fieldsOf(answer)["access_token"]);
  if (token === undefined) throw new Refused(403, "");
  const given = textOf(fieldsOf(answer)["device_id"]);
  const saved: SavedLogin = {
    homeserver,
    user,
    token,
    ...(given !== undefined && { device: given }),
  };
  // Before anything else can fail: servers allow few logins.
  await memory.write({ [KEY]: new TextEncoder().encode(JSON.stringify(saved)) });
  return whoIs(token, opening, given);
}

/** By the token given, or the one that a password was exchanged for once. @throws Refused, NoAnswer */
export async function openSession(
  options: MatrixOptions,
  timing: Timing,
  memory: Memory,
): Promise<Session> {
  const { clock } = options;
  // Again for each try: a name that told nothing a moment ago may tell more now.
  const address = await discover(options.homeserver, { clock, patienceMs: timing.callPatienceMs });
  const opening = { address, clock, timing };
  if ("token" in options && options.token !== undefined) return whoIs(options.token, opening);
  if (!("password" in options)) throw new Refused(401, "M_MISSING_TOKEN");
  const bytes = await memory.read(KEY);
  const saved: SavedLogin | undefined = bytes && JSON.parse(new TextDecoder().decode(bytes));
  if (saved?.homeserver !== options.homeserver || saved.user !== options.user) {
    return login(options, opening, undefined, memory);
  }
  try {
    return await whoIs(saved.token, opening, saved.device);
  } catch (error) {
    if (!isTokenRefused(error)) throw error;
    // Logged out from afar; the device's keys are gone on the server too, so it is another device.
    return login(options, opening, undefined, memory);
  }
}
